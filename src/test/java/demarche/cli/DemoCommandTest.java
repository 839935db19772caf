package demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code demo} shows was read out of the sample's texts. */
final class DemoCommandTest {
  private static final Pattern STEP = Pattern.compile("(?m)^\\$ \\./demarche (\\w+)");

  @Test
  void itReadsAsksAndExplainsWhatItRead(@TempDir Path folder) {
    Run run = Run.of("demo", "--kg", folder.resolve("kg").toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("16 articles (16 read from text)"), run.err());
    List<String> steps = STEP.matcher(run.out()).results().map(DemoCommandTest::name).toList();
    assertEquals(List.of("build", "query", "query", "query", "query", "explain"), steps);
    for (String answer : run.out().split("\\$ \\./demarche query", -1)) {
      if (!answer.isBlank() && !answer.contains("./demarche build")) {
        assertTrue(answer.lines().count() > 4, "no answer: " + answer);
      }
    }
    assertTrue(run.out().contains("\nOrigin\n  program: demarche "), run.out());
    String goOn = run.out().substring(run.out().indexOf("Go on with:"));
    Stream<Integer> columns = goOn.lines().skip(1).map(line -> line.lastIndexOf("   ") + 3);
    assertEquals(1, columns.distinct().count(), goOn);
  }

  private static String name(MatchResult step) {
    return step.group(1);
  }
}
