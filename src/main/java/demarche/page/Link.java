package demarche.page;

import java.util.List;
import java.util.Map;

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

  /** The same thing as data, for the head and foot of its page. */
  static List<Map<String, String>> data(String path) {
    return List.of(
        Map.of("type", "text/turtle", "name", "Turtle", "href", path + ".ttl"),
        Map.of("type", "application/ld+json", "name", "JSON-LD", "href", path + ".jsonld"),
        Map.of("type", "application/n-triples", "name", "N-Triples", "href", path + ".nt"),
        Map.of("type", "application/rdf+xml", "name", "RDF/XML", "href", path + ".rdf"));
  }
}
