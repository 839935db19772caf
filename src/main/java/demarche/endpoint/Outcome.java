package demarche.endpoint;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** The answer to a query, all of it at hand. */
public sealed interface Outcome {
  /** How many rows or triples there are. */
  int size();

  /** Whether there would have been more. */
  boolean cut();

  /**
   * Of SELECT.
   *
   * @param columns its variables
   * @param rows in the order of the answer
   */
  record Table(List<Var> columns, List<Binding> rows, boolean cut) implements Outcome {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    @Override
    public int size() {
      return rows.size();
    }
  }

  /** Of ASK. */
  record Truth(boolean holds) implements Outcome {
    @Override
    public int size() {
      return 1;
    }

    @Override
    public boolean cut() {
      return false;
    }
  }

  /**
   * Of CONSTRUCT and DESCRIBE.
   *
   * @param graph the triples, with the prefixes of the query
   */
  record Triples(Graph graph, boolean cut) implements Outcome {
    @Override
    public int size() {
      return graph.size();
    }
  }
}
