package demarche.page;

import demarche.exchange.Addresses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a named query answers, with where the same stands as a page and as data.
 *
 * @param name of the query
 * @param given the values of its parameters, as a user writes them
 * @param rows cells by the name of their column; empty text where there is none
 * @param isCut whether there were more rows than are given out
 * @param hints why there may be no rows: names that the graph does not know
 */
record AskedRows(
    String name,
    Map<String, String> given,
    List<Map<String, String>> rows,
    boolean isCut,
    List<String> hints) {
  AskedRows {
    given = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(given));
    rows = List.copyOf(rows);
    hints = List.copyOf(hints);
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
