package demarche.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Asks a named query for its rows as text, for those who show them and do not write them. */
public final class TextRows {
  private TextRows() {}

  /**
   * The rows of a SELECT query, in their order. The caller holds a read transaction.
   *
   * @param graph the graph as a store shows it
   * @param named the query
   * @param arguments the values of its parameters
   * @return each row by column; cells without a value are empty
   */
  public static List<Map<String, String>> rows(
      DatasetGraph graph, NamedQuery named, Arguments arguments) {
    try (QueryExec run = QueryExec.dataset(graph).query(arguments.query()).build()) {
      return of(named, run.select());
    }
  }

  /**
   * What a named query found, as text.
   *
   * @param named the query
   * @param found its rows as they came
   */
  public static List<Map<String, String>> of(NamedQuery named, RowSet found) {
    List<Map<String, String>> rows = new ArrayList<>();
    RowSet sorted = Rows.sorted(found, named.listColumns());
    List<Var> columns = sorted.getResultVars();
    sorted.forEach(
        binding -> {
          List<String> cells = Rows.cells(binding, columns);
          Map<String, String> row = new LinkedHashMap<>();
          for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i).getVarName(), cells.get(i));
          }
          rows.add(row);
        });
    return rows;
  }
}
