package demarche.endpoint;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;

/**
 * The graphs that a client picks beside its query, which go before those of {@code FROM} and {@code
 * FROM NAMED}. One that is not in the store is empty; none is ever fetched.
 *
 * @param defaults IRIs of the graphs whose union is the default graph
 * @param named IRIs of the named graphs
 */
public record Picked(List<String> defaults, List<String> named) {
  /** None: the query's own, or else the whole store. */
  public static final Picked NONE = new Picked(List.of(), List.of());

  public Picked {
    defaults = List.copyOf(defaults);
    named = List.copyOf(named);
  }

  /** What of a store is asked. */
  DatasetGraph of(DatasetGraph store, Query query) {
    DatasetDescription picked = new DatasetDescription(defaults, named);
    if (picked.isEmpty() && query.hasDatasetDescription()) {
      picked = new DatasetDescription(query.getGraphURIs(), query.getNamedGraphURIs());
    }
    return DynamicDatasets.dynamicDataset(picked, store, false);
  }
}
