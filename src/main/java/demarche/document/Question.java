package demarche.document;

import demarche.answer.NamedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A named query as it was asked.
 *
 * @param named the query
 * @param given the values of its parameters, as they came
 * @param sparql its text with the values in place
 * @param answer its rows; empty where it was not asked, for a parameter is missing or wrong
 * @param problem why it was not asked, for people; empty where nothing is wrong
 * @param hints why it has no rows, where names are not known
 */
public record Question(
    NamedQuery named,
    Map<String, String> given,
    String sparql,
    Optional<Selection> answer,
    String problem,
    List<String> hints) {
  public Question {
    hints = List.copyOf(hints);
    given = Map.copyOf(given);
  }

  /** The given values in the order of the parameters, for an address. */
  public List<Map.Entry<String, String>> values() {
    return named.parameters().stream()
        .filter(p -> given.containsKey(p.name()))
        .map(p -> Map.entry(p.name(), given.getOrDefault(p.name(), "")))
        .toList();
  }
}
