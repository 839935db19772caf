package demarche.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs in files give the same lines as one sort in memory. */
final class SortedLinesTest {
  private static final List<String> LINES =
      List.of("", "a", "a ", "ab", "b", "é", "\uE000", "\uFFFD", "😀", "😀a");

  @ParameterizedTest(name = "{0} lines in a run")
  @ValueSource(ints = {1, 2, 3, 7, 1000})
  void linesComeInTheOrderOfTheirBytesEachOnce(int linesInRun) {
    List<String> twice = new ArrayList<>(LINES);
    twice.addAll(LINES);
    Collections.shuffle(twice, new Random(linesInRun));
    List<String> found = new ArrayList<>();
    try (SortedLines sorted = new SortedLines(linesInRun)) {
      twice.forEach(sorted::add);
      sorted.inOrder().forEachRemaining(l -> found.add(new String(l, StandardCharsets.UTF_8)));
    }

    assertEquals(LINES, found);
    assertEquals(LINES, byBytes());
  }

  @ParameterizedTest(name = "{0} lines in a run")
  @ValueSource(ints = {1, 1000})
  void aParserReadsThemAsLines(int linesInRun) throws IOException {
    try (SortedLines sorted = new SortedLines(linesInRun)) {
      LINES.forEach(sorted::add);
      String text =
          new String(new LineStream(sorted.inOrder()).readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(String.join("\n", LINES) + "\n", text);
    }
  }

  private static List<String> byBytes() {
    return LINES.stream()
        .map(line -> line.getBytes(StandardCharsets.UTF_8))
        .sorted(Arrays::compareUnsigned)
        .map(line -> new String(line, StandardCharsets.UTF_8))
        .toList();
  }
}
