package demarche.export;

/** How a graph is exported. The names are those of the command line. */
public enum ExportFormat {
  /** One line a quad, sorted by bytes. */
  nquads,
  /** One block an article, with prefixes. */
  trig,
  /** The union of the article graphs. */
  turtle,
  /** One object an article, under the context of the ontology. */
  jsonld,
  /** The union of the article graphs. */
  rdfxml,
  /** One table a kind of fact. */
  csv,
  /** Actors, and the dated steps that facts make between them, as GraphML. */
  graphml,
  /** The same as GEXF. */
  gexf
}
