package demarche.identity;

/**
 * A point on the earth (WGS 84).
 *
 * @param latitude degrees north as a canonical decimal ("50.45")
 * @param longitude degrees east as a canonical decimal
 */
public record Coordinates(String latitude, String longitude) {}
