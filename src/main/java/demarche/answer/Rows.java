package demarche.answer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/** The rows of a SELECT query, with the values of each list cell in order. */
public final class Rows {
  /** By Unicode code point, which is not the order of UTF-16 beyond the Basic Plane. */
  static final Comparator<String> BY_CODE_POINT =
      (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

  private Rows() {}

  /**
   * The same rows with sorted list cells; {@code GROUP_CONCAT} has no order of its own.
   *
   * @param rows read once, as the result is read
   * @param listColumns the columns whose cells are lists
   */
  public static RowSet sorted(RowSet rows, Set<String> listColumns) {
    if (listColumns.isEmpty()) {
      return rows;
    }
    List<Var> lists = rows.getResultVars().stream().filter(v -> lists(listColumns, v)).toList();
    Iterator<Binding> mended =
        org.apache.jena.atlas.iterator.Iter.map(rows, row -> sorted(row, lists));
    return RowSetStream.create(rows.getResultVars(), mended);
  }

  private static boolean lists(Set<String> listColumns, Var column) {
    return listColumns.contains(column.getVarName());
  }

  private static Binding sorted(Binding row, List<Var> lists) {
    BindingBuilder builder = Binding.builder();
    row.forEach(
        (column, value) -> builder.add(column, lists.contains(column) ? sortedList(value) : value));
    return builder.build();
  }

  private static Node sortedList(Node cell) {
    return NodeFactory.createLiteralString(sortedList(text(cell)));
  }

  /** The values between {@code |}, each once, by code point. */
  static String sortedList(String cell) {
    return cell.indexOf('|') < 0
        ? cell
        : Arrays.stream(cell.split("\\|"))
            .filter(value -> !value.isEmpty())
            .distinct()
            .sorted(BY_CODE_POINT)
            .collect(Collectors.joining("|"));
  }

  /** The cells of a row as plain text, in the order of the columns; unbound ones are empty. */
  public static List<String> cells(Binding row, List<Var> columns) {
    return columns.stream()
        .map(column -> row.contains(column) ? text(row.get(column)) : "")
        .toList();
  }

  /** A literal's lexical form, an IRI, or the label of a blank node. */
  public static String text(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return node.isURI() ? node.getURI() : "_:" + node.getBlankNodeLabel();
  }
}
