package demarche.page;

import demarche.answer.Arguments;
import demarche.answer.NamedQueries;
import demarche.answer.NamedQuery;
import demarche.answer.NearNames;
import demarche.answer.TextRows;
import demarche.exchange.Addresses;
import demarche.exchange.Refused;
import demarche.exchange.Response;
import demarche.problem.Failure;
import demarche.store.GraphStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a named query answers, with where the same stands as a page and as data.
 *
 * @param name of the query
 * @param given the values of its parameters, as a user writes them
 * @param rows cells by the name of their column; empty text where there is none
 * @param hints why there may be no rows: names that the graph does not know
 */
record AskedRows(
    String name, Map<String, String> given, List<Map<String, String>> rows, List<String> hints) {
  AskedRows {
    given = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(given));
    rows = List.copyOf(rows);
    hints = List.copyOf(hints);
  }

  /**
   * Asks.
   *
   * @param given in the order in which they shall stand in addresses; those with empty values are
   *     left out
   * @throws Refused where a value does not fit
   */
  static AskedRows of(GraphStore store, String name, Map<String, String> given) {
    NamedQuery query = NamedQueries.bundled().find(name);
    Map<String, String> values = new LinkedHashMap<>(given);
    values.values().removeIf(String::isBlank);
    Arguments arguments;
    try {
      arguments = Arguments.of(query, values, store.base());
    } catch (Failure e) {
      throw new Refused(Response.BAD_REQUEST, String.valueOf(e.getMessage()));
    }
    return store.read(
        graph -> {
          List<Map<String, String>> rows = TextRows.rows(graph, query, arguments);
          List<String> hints = rows.isEmpty() ? NearNames.hints(graph, arguments) : List.of();
          return new AskedRows(name, values, rows, hints);
        });
  }

  /** Where the query stands with these values, as a page. */
  String address() {
    return Addresses.with("/queries/" + name, List.copyOf(given.entrySet()));
  }

  /** Where all its rows stand as CSV. */
  String csv() {
    return Addresses.with("/queries/" + name + ".csv", List.copyOf(given.entrySet()));
  }
}
