package demarche.document;

import demarche.exchange.Request;
import demarche.exchange.Response;

/** Shows the data set to people. */
@FunctionalInterface
public interface DataSetPages {
  /** The page on what the graph holds. */
  Response page(Request request, DataSet counted);
}
