package demarche.page;

import demarche.answer.Arguments;
import demarche.answer.NamedQueries;
import demarche.answer.NamedQuery;
import demarche.answer.Names;
import demarche.answer.NearNames;
import demarche.answer.Rows;
import demarche.document.Selecting;
import demarche.document.Selection;
import demarche.exchange.Refused;
import demarche.exchange.Response;
import demarche.problem.Failure;
import demarche.store.GraphStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSetStream;

/** What named queries answer to pages, under the same limits as to clients. */
public final class Answers {
  private final GraphStore store;
  private final Selecting selecting;
  private final Names names;
  private final Map<String, NamedQuery> queries = new ConcurrentHashMap<>();

  /**
   * @param store the graph, for the names that it knows
   * @param selecting asks it within limits
   * @param names knows whom a name may mean
   */
  public Answers(GraphStore store, Selecting selecting, Names names) {
    this.store = store;
    this.selecting = selecting;
    this.names = names;
  }

  /** The graph that is asked. */
  GraphStore store() {
    return store;
  }

  /**
   * Asks.
   *
   * @param name of the query
   * @param given in the order in which they shall stand in addresses; those with empty values are
   *     left out
   * @throws Refused where a value does not fit, or the answer takes too long
   */
  AskedRows of(String name, Map<String, String> given) {
    NamedQuery query = queries.computeIfAbsent(name, n -> NamedQueries.bundled().find(n));
    Map<String, String> values = new LinkedHashMap<>(given);
    values.values().removeIf(String::isBlank);
    Arguments arguments;
    try {
      arguments = Arguments.of(query, values, store.base());
    } catch (Failure e) {
      throw new Refused(Response.BAD_REQUEST, String.valueOf(e.getMessage()));
    }
    Selection found = selecting.select(arguments.query(names));
    List<Map<String, String>> rows = rows(query, found);
    List<String> hints =
        rows.isEmpty() ? store.read(graph -> NearNames.hints(graph, arguments, names)) : List.of();
    return new AskedRows(name, values, rows, found.isCut(), hints);
  }

  private static List<Map<String, String>> rows(NamedQuery query, Selection found) {
    List<Var> columns = found.columns();
    List<Map<String, String>> rows = new ArrayList<>();
    Rows.sorted(RowSetStream.create(columns, found.rows().iterator()), query.listColumns())
        .forEachRemaining(
            row -> {
              List<String> cells = Rows.cells(row, columns);
              Map<String, String> named = new LinkedHashMap<>();
              for (int i = 0; i < cells.size(); i++) {
                named.put(columns.get(i).getVarName(), cells.get(i));
              }
              rows.add(named);
            });
    return rows;
  }
}
