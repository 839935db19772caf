package demarche.document;

import demarche.exchange.Request;
import demarche.exchange.Response;

/** Shows a thing of the graph to people. */
@FunctionalInterface
public interface ThingPages {
  /**
   * The page of a thing that the graph knows.
   *
   * @param request at whatever address of the thing it came
   * @param iri the thing
   */
  Response page(Request request, String iri);
}
