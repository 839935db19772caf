package demarche.document;

/**
 * The whole graph as a file.
 *
 * @param path where it stands on the server
 * @param title what people call its form
 * @param type its media type
 */
public record Download(String path, String title, String type) {}
