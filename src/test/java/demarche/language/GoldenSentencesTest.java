package demarche.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences of ours, each construction that the reader leans on, and their analysis in CoNLL-U. Run
 * with {@code -Dgolden.write=true} to write the analyses anew, then read every line of the
 * difference. The confidence is left out: it is measured, not right or wrong.
 */
final class GoldenSentencesTest {
  private static final Path FOLDER = Path.of("src/test/resources/language");

  static List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void textBecomesItsAnalysis(Path file) throws IOException {
    String text = Files.readString(file);
    String id = file.getFileName().toString().replace(".txt", "");
    ConllU conllu = new ConllU(text);
    StringBuilder found = new StringBuilder();
    int[] number = {0};
    Engines.bundled()
        .analyse(text, sentence -> found.append(conllu.of(id + "-" + ++number[0], sentence)));
    String analysis = found.toString().replaceAll("Confidence=[0-9.]+\\|", "");
    Path expected = FOLDER.resolve(id + ".conllu");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(expected, analysis);
    }
    assertEquals(Files.readString(expected), analysis);
  }

  @Test
  void thereAreSentencesToCompare() throws IOException {
    assertTrue(texts().size() >= 20, "golden texts: " + texts().size());
  }
}
