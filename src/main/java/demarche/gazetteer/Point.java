package demarche.gazetteer;

/**
 * A point on the earth (WGS 84), as decimals in the table's own spelling.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Point(String latitude, String longitude) {}
