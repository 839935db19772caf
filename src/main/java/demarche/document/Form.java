package demarche.document;

import demarche.export.TripleText;
import java.util.Optional;

/** A form in which a document is offered; the first is given where a client takes any. */
public enum Form {
  HTML("html", "text/html", "a page", Optional.empty()),
  TURTLE("ttl", "text/turtle", "Turtle", Optional.of(TripleText.Form.turtle)),
  JSONLD("jsonld", "application/ld+json", "JSON-LD", Optional.of(TripleText.Form.jsonld)),
  NTRIPLES("nt", "application/n-triples", "N-Triples", Optional.of(TripleText.Form.ntriples)),
  RDFXML("rdf", "application/rdf+xml", "RDF/XML", Optional.of(TripleText.Form.rdfxml));

  private final String suffix;
  private final String type;
  private final String title;
  private final Optional<TripleText.Form> triples;

  Form(String suffix, String type, String title, Optional<TripleText.Form> triples) {
    this.suffix = suffix;
    this.type = type;
    this.title = title;
    this.triples = triples;
  }

  /** What its addresses end with, after a dot. */
  public String suffix() {
    return suffix;
  }

  /** The media type without parameters. */
  public String type() {
    return type;
  }

  /** What people call it. */
  public String title() {
    return title;
  }

  /** How triples are written in it; empty for the page. */
  Optional<TripleText.Form> triples() {
    return triples;
  }

  /** The form whose suffix a path ends with. */
  static Optional<Form> ending(String path) {
    for (Form form : values()) {
      if (path.endsWith("." + form.suffix)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** A path that ends with the suffix, without it. */
  String stem(String path) {
    return path.substring(0, path.length() - suffix.length() - 1);
  }
}
