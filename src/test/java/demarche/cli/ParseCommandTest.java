package demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code parse}: inputs, formats and what goes wrong. */
final class ParseCommandTest {
  private static final String TEXT = "Japan said it would close its embassy in Kabul. It did.";

  @TempDir private static Path folder;

  private static String text(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static Run withStdin(String content, String... arguments) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    try {
      return Run.of(arguments);
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void aTextIsPrintedAsConllU() throws IOException {
    Run run = Run.of("parse", text("note.txt", TEXT));
    assertEquals(0, run.code(), run.err());
    assertEquals("# newdoc id = note", run.lines().getFirst());
    assertTrue(
        run.lines().contains("# text = Japan said it would close its embassy in Kabul."),
        run.out());
    long columns =
        run.lines().stream()
            .filter(l -> !l.isEmpty() && !l.startsWith("#"))
            .mapToLong(l -> l.split("\t", -1).length)
            .filter(n -> n == 10)
            .count();
    assertEquals(13, columns);
    assertTrue(
        run.lines().stream()
            .anyMatch(l -> l.startsWith("1\tJapan\tJapan\tPROPN\tNNP\t_\t2\tnsubj\t_\t")),
        run.out());
    assertTrue(run.out().contains("|Name=B-GPE|"), run.out());
  }

  @Test
  void theStandardInputMayBeText() {
    Run run = withStdin("  " + TEXT, "parse", "--format", "table", "-");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("nsubj"), run.out());
    assertTrue(run.out().contains("GPE"), run.out());
  }

  @Test
  void theStandardInputMayBeAnArticle() {
    Run run = withStdin("{\"id\":\"one\",\"body\":\"" + TEXT + "\"}", "parse", "-");
    assertEquals(0, run.code(), run.err());
    assertEquals("# newdoc id = one", run.lines().getFirst());
  }

  @Test
  void articlesAreReadFromFolders() {
    Run run = Run.of("parse", "data/sample/2022-02-25-xi-putin-call.json");
    assertEquals(0, run.code(), run.err());
    assertEquals("# newdoc id = 2022-02-25-xi-putin-call", run.lines().getFirst());
    assertTrue(run.out().contains("# sent_id = 2022-02-25-xi-putin-call-1\n"), run.out());
  }

  @Test
  void textsAreReadFromFoldersAndByTheirFrontMatter() throws IOException {
    Path texts = Files.createDirectories(folder.resolve("texts"));
    Files.writeString(texts.resolve("a.txt"), TEXT);
    Files.writeString(texts.resolve("b.md"), "---\nid: second\n---\n" + TEXT);
    Files.writeString(texts.resolve("README.md"), "About these texts.");
    Run run = Run.of("parse", texts.toString());
    assertEquals(0, run.code(), run.err());
    assertEquals(
        List.of("# newdoc id = a", "# newdoc id = second"),
        run.lines().stream().filter(l -> l.startsWith("# newdoc")).toList());
  }

  @Test
  void bratGetsSpansAndRelations() throws IOException {
    Run run = Run.of("parse", "--format", "brat", text("brat.txt", TEXT));
    assertEquals(0, run.code(), run.err());
    assertEquals("T1\tNNP 0 5\tJapan", run.lines().getFirst());
    assertTrue(run.lines().contains("T11\tGPE 0 5\tJapan"), run.out());
    assertTrue(run.lines().contains("R1\tnsubj Arg1:T2 Arg2:T1"), run.out());
  }

  @Test
  void bratIsOfOneText() throws IOException {
    Run run = Run.of("parse", "--format", "brat", text("a.txt", TEXT), text("b.txt", TEXT));
    assertEquals(2, run.code());
    assertTrue(run.err().contains("given, b too"), run.err());
  }

  @Test
  void whatIsNoTextIsTold() throws IOException {
    Path utf16 = folder.resolve("utf16.txt");
    Files.write(utf16, TEXT.getBytes(StandardCharsets.UTF_16));
    Run run = Run.of("parse", utf16.toString(), text("blank.txt", " \n "), text("c.txt", TEXT));
    assertEquals(1, run.code());
    assertTrue(run.err().contains("utf16.txt:1: unreadable: is no text in UTF-8"), run.err());
    assertTrue(run.err().contains("blank.txt:1: empty-input: holds nothing"), run.err());
    assertTrue(run.out().contains("# newdoc id = c"), run.out());
  }

  @Test
  void anIdNeverBreaksALine() {
    Run run = withStdin("{\"id\":\"a\\nb\\tc\",\"body\":\"" + TEXT + "\"}", "parse", "-");
    assertTrue(run.lines().contains("# newdoc id = a b c"), run.out());
    assertTrue(run.lines().contains("# sent_id = a b c-1"), run.out());
  }

  @Test
  void aByteOrderMarkDoesNotHideJson() {
    Run run = withStdin("\uFEFF{\"id\":\"one\",\"body\":\"" + TEXT + "\"}", "parse", "-");
    assertEquals("# newdoc id = one", run.lines().getFirst());
  }

  @Test
  void anEmptyNameMeansNoFile() {
    assertEquals(1, Run.of("parse", "").code());
  }

  @Test
  void whatIsMissingIsTold() {
    Run run = Run.of("parse", "no-such-file.txt");
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("no-such-file.txt"), run.err());
  }

  @Test
  void badUsageIsTold() {
    assertEquals(2, Run.of("parse").code());
    assertEquals(2, Run.of("parse", "--format", "xml", "data/sample").code());
  }
}
