package demarche.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Query;

/**
 * A SPARQL query with what its header comments say of it.
 *
 * @param name the file's name without {@code .rq}
 * @param question what it answers, one line; empty where the file does not say
 * @param parameters in the order of the header
 * @param listColumns the columns whose cells hold several values joined by {@code |}
 * @param query the query, which is valid as it stands
 */
public record NamedQuery(
    String name,
    String question,
    List<Parameter> parameters,
    Set<String> listColumns,
    Query query) {
  public NamedQuery {
    parameters = List.copyOf(parameters);
    listColumns = Set.copyOf(listColumns);
  }

  /** The parameter of a name. */
  public Optional<Parameter> parameter(String wanted) {
    return parameters.stream().filter(p -> p.name().equals(wanted)).findFirst();
  }
}
