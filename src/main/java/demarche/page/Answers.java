package demarche.page;

import demarche.answer.Arguments;
import demarche.answer.NamedQueries;
import demarche.answer.NamedQuery;
import demarche.answer.Names;
import demarche.answer.NearNames;
import demarche.answer.TextRows;
import demarche.document.Selecting;
import demarche.document.Selection;
import demarche.exchange.Refused;
import demarche.exchange.Response;
import demarche.problem.Failure;
import demarche.store.GraphStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.query.Query;
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

  /** The query that examples of actors come from, which several pages show. */
  public static Query examples(String base) {
    return Arguments.of(NamedQueries.bundled().find(Examples.QUERY), Examples.GIVEN, base).query();
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
    List<Map<String, String>> rows =
        TextRows.of(query, RowSetStream.create(found.columns(), found.rows().iterator()));
    List<String> hints =
        rows.isEmpty() ? store.read(graph -> NearNames.hints(graph, arguments, names)) : List.of();
    return new AskedRows(name, values, rows, found.isCut(), hints);
  }
}
