package demarche.store;

/** Whether a reader of the graph reaches the article bodies. */
public enum Texts {
  /** The stored default graph is as if it were empty. */
  HIDDEN,
  /** The bodies are reached as {@code GRAPH <urn:x-arq:DefaultGraph>}. */
  SHOWN
}
