package demarche.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files of {@code src/test/resources/rules}. */
final class RuleExamples {
  private static final Path FOLDER = Path.of("src/test/resources/rules");
  private static final List<String> LISTS =
      List.of("no-rules.tsv", "no-words.tsv", "plain-tables.tsv");

  private RuleExamples() {}

  /**
   * What is read of a text, or must not be.
   *
   * @param holds whether the fact is there
   * @param fact parts of one line of {@link ToldFacts}, with {@code " & "} between them
   * @param text as {@link ToldFacts#of} takes it
   */
  record Example(boolean holds, String fact, String text) {
    /** Whether a line is the fact. */
    boolean isIn(String line) {
      return Arrays.stream(fact.split(" & ", -1)).allMatch(line::contains);
    }
  }

  /** All files with examples, as {@code position/Asides.tsv}. */
  static List<String> files() throws IOException {
    try (var files = Files.walk(FOLDER)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> FOLDER.relativize(file).toString())
          .filter(file -> !LISTS.contains(file))
          .sorted()
          .toList();
    }
  }

  /** The examples of a table or class; none where it has no file. */
  static List<Example> of(String file) throws IOException {
    Path path = FOLDER.resolve(file);
    if (!Files.exists(path)) {
      return List.of();
    }
    List<List<String>> lines = lines(path);
    assertEquals(List.of("holds", "fact", "text"), lines.getFirst(), file);
    return lines.stream()
        .skip(1)
        .map(cells -> new Example(cells.getFirst().equals("yes"), cells.get(1), cells.get(2)))
        .toList();
  }

  /** What is no rule, with the reason why. */
  static Map<String, String> reasons(String file) throws IOException {
    Map<String, String> reasons = new TreeMap<>();
    for (List<String> cells : lines(FOLDER.resolve(file))) {
      assertEquals(2, cells.size(), cells.toString());
      reasons.put(cells.getFirst(), cells.getLast());
    }
    reasons.remove("name");
    return reasons;
  }

  /** The rows of a table, its columns first. */
  static List<List<String>> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> Arrays.asList(line.split("\t", -1)))
        .toList();
  }
}
