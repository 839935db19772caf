package demarche.answer;

/** How an answer is written. */
public enum AnswerFormat {
  /** Columns lined up, for a person at a terminal. */
  table,
  /** RFC 4180 with a header, lines ended by LF. */
  csv,
  /** A header, then plain values; tab, line feed, carriage return and backslash as in C. */
  tsv,
  /** SPARQL 1.1 results in JSON; JSON-LD for a graph. */
  json,
  /** SPARQL results in XML; RDF/XML for a graph. */
  xml
}
