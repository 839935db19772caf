package demarche.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.Spares;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each rule says what it must match and each class of rules what it must not. The sentences are run
 * by the tests of the packages; a table that has none fails here.
 */
final class RulesTest {
  /** Both stand in each row of the table. */
  @ParameterizedTest
  @CsvSource({
    "day/patterns.tsv, example, counterexample",
    "organization-words.tsv, example, counterexample",
    "text/cues.tsv, matches, spares",
  })
  void everyPatternHasBoth(String file, String matches, String spares) throws IOException {
    List<List<String>> lines = lines(file);
    int example = lines.getFirst().indexOf(matches);
    int counterexample = lines.getFirst().indexOf(spares);
    assertTrue(example > 0 && counterexample > 0, file);
    List<String> without = new ArrayList<>();
    for (List<String> row : lines.subList(1, lines.size())) {
      if (row.get(example).isEmpty() || row.get(counterexample).isEmpty()) {
        without.add(row.getFirst());
      }
    }
    assertEquals(List.of(), without);
  }

  /** What they must not match stands beside the tests. */
  @ParameterizedTest
  @CsvSource({
    "communication/triggers.tsv",
    "evacuation/verbs.tsv",
    "lexicon/content-cues.tsv",
    "lexicon/modifiers.tsv",
    "lexicon/speech.tsv",
  })
  void everyWordHasAnExampleAndItsTableASpare(String file) throws IOException {
    List<List<String>> lines = lines(file);
    int example = lines.getFirst().indexOf("example");
    assertTrue(example > 0, file);
    List<String> without = new ArrayList<>();
    for (List<String> row : lines.subList(1, lines.size())) {
      if (row.get(example).isEmpty()) {
        without.add(row.getFirst());
      }
    }
    assertEquals(List.of(), without);
    assertFalse(Spares.of(Path.of(file).getFileName().toString()).entries().isEmpty());
  }

  /** A file of spares that no test runs would say nothing. */
  @Test
  void everyFileOfSparesIsRunByATest() throws IOException {
    try (var files = Files.list(Path.of("src/test/resources/spares"))) {
      assertEquals(
          List.of("content-cues.tsv", "modifiers.tsv", "speech.tsv", "triggers.tsv", "verbs.tsv"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
    for (String name : List.of("communication", "evacuation", "lexicon")) {
      assertTrue(Files.exists(Path.of("src/test/java/demarche", name, "SparesTest.java")), name);
    }
  }

  private static List<List<String>> lines(String file) throws IOException {
    return Files.readAllLines(Path.of("data", file)).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> Arrays.asList(line.split("\t", -1)))
        .toList();
  }
}
