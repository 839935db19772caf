package demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.build.Pipeline;
import demarche.build.Progress;
import demarche.factfile.InputRecord;
import demarche.problem.ProblemLog;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What is told of an article whose way fails: a sentence, and with -v the cause and its stack. */
final class TalkTest {
  private static final String ARTICLE =
      """
      {"id": "one", "title": "Port", "publisher": "Example", "url": "https://example.org/one",
       "published": "2022-03-09", "body": "The port is open."}
      """;

  /** A command whose every article fails. */
  @Command(name = "fail")
  private static final class Failing implements Runnable {
    @Mixin private Talk talk = new Talk();

    @Override
    public void run() {
      byte[] json = ARTICLE.getBytes(StandardCharsets.UTF_8);
      new Pipeline(new ProblemLog(talk::problem), 1)
          .run(
              List.of(new InputRecord("in.json:1", json)).iterator(),
              facts -> {
                throw new IllegalStateException("the tree \u0007 broke");
              },
              done -> {},
              Progress.SILENT);
    }
  }

  private static List<String> told(String... flags) {
    StringWriter err = new StringWriter();
    new CommandLine(new Failing()).setErr(new PrintWriter(err)).execute(flags);
    return err.toString().lines().toList();
  }

  @Test
  void aFailureIsOneSentence() {
    List<String> told = told();
    assertEquals(1, told.size(), told::toString);
    assertTrue(told.getFirst().startsWith("in.json:1: document-failed: "), told::toString);
  }

  @Test
  void aVerboseCommandTellsWhereItFailed() {
    List<String> told = told("-v");
    assertTrue(told.getFirst().startsWith("in.json:1: document-failed: "), told::toString);
    assertTrue(
        told.get(1).equals("java.lang.IllegalStateException: the tree \\u{7} broke"),
        told::toString);
    assertTrue(told.get(2).contains("at ") && told.get(2).contains("TalkTest"), told::toString);
    assertFalse(told.stream().anyMatch(line -> line.indexOf('\u0007') >= 0), told::toString);
  }
}
