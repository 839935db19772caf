package demarche.page;

/**
 * A text that may lead somewhere.
 *
 * @param text for people
 * @param href where it leads; empty where nowhere
 */
public record Link(String text, String href) {
  /** A text that leads nowhere. */
  static Link plain(String text) {
    return new Link(text, "");
  }
}
