package demarche.answer;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table for a person at a terminal. Long cells go on in the next line, at a word's end. */
final class TextTable {
  private static final int WIDEST = 48;
  private static final String GAP = "  ";

  private final List<List<List<String>>> rows = new ArrayList<>();
  private final List<String> columns;
  private final int[] widths;

  TextTable(List<String> columns) {
    this.columns = List.copyOf(columns);
    this.widths = columns.stream().mapToInt(Display::width).toArray();
  }

  void add(List<String> cells) {
    List<List<String>> row = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      List<String> lines = wrapped(Display.visible(cells.get(i)));
      for (String line : lines) {
        widths[i] = Math.max(widths[i], Display.width(line));
      }
      row.add(lines);
    }
    rows.add(row);
  }

  /**
   * Writes the table, or where it is wider than the terminal each row as a block of lines, one for
   * each filled column.
   *
   * @param terminalColumns the terminal's width; 0 for no terminal
   */
  void write(PrintWriter out, int terminalColumns) {
    int width = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
    if (terminalColumns > 0 && width > terminalColumns) {
      blocks(out);
    } else {
      table(out);
    }
  }

  private void blocks(PrintWriter out) {
    int widest = columns.stream().mapToInt(Display::width).max().orElse(0);
    for (int r = 0; r < rows.size(); r++) {
      out.print((r == 0 ? "" : "\n") + "── " + (r + 1) + " ──\n");
      for (int i = 0; i < columns.size(); i++) {
        String head = columns.get(i) + " ".repeat(widest - Display.width(columns.get(i)));
        for (String cell : rows.get(r).get(i)) {
          if (!cell.isEmpty()) {
            out.print(head + GAP + cell + "\n");
          }
          head = " ".repeat(widest);
        }
      }
    }
  }

  private void table(PrintWriter out) {
    line(out, columns);
    line(out, Arrays.stream(widths).mapToObj("─"::repeat).toList());
    for (List<List<String>> row : rows) {
      int height = row.stream().mapToInt(List::size).max().orElse(1);
      for (int i = 0; i < height; i++) {
        int part = i;
        line(out, row.stream().map(c -> part < c.size() ? c.get(part) : "").toList());
      }
    }
  }

  private void line(PrintWriter out, List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line.append(i == 0 ? "" : GAP).append(cells.get(i));
      line.append(" ".repeat(widths[i] - Display.width(cells.get(i))));
    }
    out.print(line.toString().stripTrailing());
    out.print('\n');
  }

  private static List<String> wrapped(String cell) {
    if (Display.width(cell) <= WIDEST) {
      return List.of(cell);
    }
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : cell.split(" ", -1)) {
      if (!line.isEmpty() && Display.width(line + " " + word) > WIDEST) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
