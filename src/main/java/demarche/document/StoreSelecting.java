package demarche.document;

import demarche.exchange.Refused;
import demarche.exchange.Response;
import demarche.store.GraphStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Asks the store itself. For queries that come with the program: their deadline is Jena's own.
 *
 * @param store the graph
 * @param deadline how long a query may take
 * @param most how many rows are given out
 */
public record StoreSelecting(GraphStore store, Duration deadline, int most) implements Selecting {
  @Override
  public Selection select(Query query) {
    return store.read(data -> select(data, query));
  }

  private Selection select(DatasetGraph data, Query query) {
    try (QueryExec run =
        QueryExec.dataset(data)
            .query(query)
            .timeout(deadline.toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      RowSet found = run.select();
      List<Binding> rows = new ArrayList<>();
      while (rows.size() < most && found.hasNext()) {
        // The store reads the values of a row when they are asked for, and only while it is read.
        rows.add(found.next().detach());
      }
      return new Selection(found.getResultVars(), rows, found.hasNext());
    } catch (QueryCancelledException e) {
      throw new Refused(
          Response.BUSY, "The query took longer than " + deadline.toSeconds() + " seconds.");
    }
  }
}
