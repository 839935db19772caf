package demarche.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the text tables of the repository: {@code #} comments, then tab-separated rows. */
final class Tables {
  private Tables() {}

  /**
   * A gazetteer with a header line.
   *
   * @return each row as column name to cell
   */
  static List<Map<String, String>> withHeader(Path file) throws IOException {
    List<String> lines = lines(file);
    String[] columns = lines.getFirst().split("\t", -1);
    return lines.stream().skip(1).map(line -> row(columns, line.split("\t", -1))).toList();
  }

  /** The lines of a file that are neither empty nor comments. */
  static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  /** Lists of words by the name that stands first on their line. */
  static Map<String, List<String>> lists(Path file) throws IOException {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (String line : lines(file)) {
      List<String> cells = Arrays.asList(line.split("\\|"));
      lists.put(cells.getFirst(), cells.subList(1, cells.size()));
    }
    return lists;
  }

  private static Map<String, String> row(String[] columns, String[] cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.length; i++) {
      row.put(columns[i], i < cells.length ? cells[i] : "");
    }
    return row;
  }
}
