package demarche.document;

/** A form of an answer to a named query; that of the page comes first. */
enum As {
  html("text/html"),
  json("application/sparql-results+json"),
  xml("application/sparql-results+xml"),
  csv("text/csv"),
  tsv("text/tab-separated-values"),
  rq("application/sparql-query");

  private final String type;

  As(String type) {
    this.type = type;
  }

  /** Its media type. */
  String type() {
    return type;
  }
}
