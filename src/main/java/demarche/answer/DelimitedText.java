package demarche.answer;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Lines of delimited cells. */
final class DelimitedText {
  private final String delimiter;
  private final UnaryOperator<String> escape;

  private DelimitedText(String delimiter, UnaryOperator<String> escape) {
    this.delimiter = delimiter;
    this.escape = escape;
  }

  /** RFC 4180; cells are quoted only where they must be, and lines end with LF. */
  static DelimitedText csv() {
    return new DelimitedText(",", DelimitedText::quoted);
  }

  /**
   * Tab-separated plain values; {@code \t}, {@code \n}, {@code \r} and {@code \\} stand escaped.
   */
  static DelimitedText tsv() {
    return new DelimitedText("\t", DelimitedText::escaped);
  }

  void write(PrintWriter out, List<String> cells) {
    boolean blankLine = cells.size() == 1 && cells.getFirst().isEmpty() && delimiter.equals(",");
    out.print(
        blankLine ? "\"\"" : cells.stream().map(escape).collect(Collectors.joining(delimiter)));
    out.print('\n');
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static String escaped(String cell) {
    return cell.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }
}
