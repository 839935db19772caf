package demarche.document;

import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * The answer to a SELECT query.
 *
 * @param columns in their order
 * @param rows in their order
 * @param isCut whether there were more rows than are given out
 */
public record Selection(List<Var> columns, List<Binding> rows, boolean isCut) {
  public Selection {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
