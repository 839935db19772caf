import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Tables as lists of rows, read from CSV or TSV with a header line, and written as TSV. */
final class Table {

  /** One row: its cells by column name. A column that the table lacks reads as empty. */
  record Row(Map<String, String> cells) {
    String get(String column) {
      return cells.getOrDefault(column, "");
    }

    /** The values of a cell that holds several, joined by {@code |}. */
    List<String> list(String column) {
      return split(get(column));
    }
  }

  private Table() {}

  static List<String> split(String joined) {
    var values = new ArrayList<String>();
    for (String value : joined.split("\\|")) {
      if (!value.isBlank()) {
        values.add(value.strip());
      }
    }
    return values;
  }

  /** Reads RFC 4180 CSV: quoted cells may hold commas, doubled quotes and line breaks. */
  static List<Row> csv(Path file) throws IOException {
    var lines = new ArrayList<List<String>>();
    var line = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    String text = Files.readString(file, StandardCharsets.UTF_8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
        cell.append(c);
      } else if (c != '\r') {
        line.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          lines.add(List.copyOf(line));
          line.clear();
        }
      }
    }
    return rows(lines);
  }

  /** Reads one of the hand-kept tables beside this program; {@code #} opens a comment line. */
  static List<Row> tsv(Path file) throws IOException {
    var lines = new ArrayList<List<String>>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(List.of(line.split("\t", -1)));
      }
    }
    return rows(lines);
  }

  private static List<Row> rows(List<List<String>> lines) {
    var rows = new ArrayList<Row>();
    List<String> columns = lines.getFirst();
    for (List<String> line : lines.subList(1, lines.size())) {
      var cells = new LinkedHashMap<String, String>();
      for (int i = 0; i < Math.min(columns.size(), line.size()); i++) {
        cells.put(columns.get(i), line.get(i).strip());
      }
      rows.add(new Row(cells));
    }
    return rows;
  }

  /** Writes header comments, the column names and the rows, each once, sorted by code point. */
  static void write(Path file, String header, List<String> columns, List<List<String>> rows)
      throws IOException {
    var sorted =
        new TreeSet<String>(Comparator.comparing(s -> s.codePoints().toArray(), CODE_POINTS));
    for (List<String> row : rows) {
      sorted.add(String.join("\t", row.stream().map(v -> v.replaceAll("\\s+", " ")).toList()));
    }
    var text = new StringBuilder();
    header.strip().lines().forEach(l -> text.append(("# " + l).stripTrailing()).append('\n'));
    text.append(String.join("\t", columns)).append('\n');
    sorted.forEach(row -> text.append(row).append('\n'));
    Files.writeString(file, text, StandardCharsets.UTF_8);
    System.err.println(file.getFileName() + ": " + sorted.size() + " rows");
  }

  private static final Comparator<int[]> CODE_POINTS = java.util.Arrays::compare;
}
