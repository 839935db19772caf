package demarche.answer;

import demarche.vocabulary.Terms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sys.JenaSystem;

/**
 * A named query, the values of its parameters, and the rows that are right over the crisis
 * articles. Its file holds the parameters as lines {@code # name=value}, then the answer as CSV.
 *
 * @param title the file's name without {@code .csv}: the query's name, then what is special to it
 * @param query the query's name
 * @param parameters as on the command line, {@code name=value}
 * @param csv the answer, with its header
 */
public record QueryCase(String title, String query, List<String> parameters, String csv) {
  /** The articles that the rows come from. */
  public static final Path ARTICLES = Path.of("src/test/resources/answer/crisis.jsonl");

  private static final Path EXPECTED = Path.of("src/test/resources/answer/expected");
  private static final String MARK = "# ";

  static {
    JenaSystem.init();
  }

  /** All cases, by title. */
  public static List<QueryCase> all() {
    try (Stream<Path> files = Files.list(EXPECTED)) {
      return files.sorted().map(QueryCase::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static QueryCase read(Path file) {
    try {
      String title = file.getFileName().toString().replaceFirst("\\.csv$", "");
      List<String> lines = Files.readString(file, StandardCharsets.UTF_8).lines().toList();
      List<String> parameters =
          lines.stream()
              .takeWhile(line -> line.startsWith(MARK))
              .map(line -> line.substring(MARK.length()))
              .toList();
      String csv =
          lines.stream()
              .skip(parameters.size())
              .map(line -> line + "\n")
              .collect(Collectors.joining());
      return new QueryCase(title, title.replaceFirst("\\..*", ""), parameters, csv);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The query as SPARQL with the values in place, built as the command builds it. */
  public String sparql() {
    Map<String, String> values = new LinkedHashMap<>();
    for (String parameter : parameters) {
      int equals = parameter.indexOf('=');
      values.put(parameter.substring(0, equals), parameter.substring(equals + 1));
    }
    NamedQuery named = NamedQueries.bundled().find(query);
    return Arguments.of(named, values, Terms.DEFAULT_BASE).query().serialize();
  }

  /** The number of rows; no cell of the crisis articles holds a line break. */
  public int rows() {
    return (int) csv.lines().count() - 1;
  }

  @Override
  public String toString() {
    return title;
  }
}
