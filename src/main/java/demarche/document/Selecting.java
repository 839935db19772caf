package demarche.document;

import org.apache.jena.query.Query;

/** Asks SELECT queries of the graph within the server's limits. */
@FunctionalInterface
public interface Selecting {
  /**
   * Asks one.
   *
   * @throws demarche.exchange.Refused where it takes too long or the server is busy
   */
  Selection select(Query query);
}
