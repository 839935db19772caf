package demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code build} does with good and bad inputs. */
final class BuildCommandTest {
  private static final String GOOD = "{\"id\":\"good\",\"body\":\"A good article.\"}\n";

  @TempDir Path folder;

  @Test
  void theSampleIsBuiltWithoutAProblem() {
    Run run = build("data/sample");
    assertEquals(0, run.code());
    assertEquals("", run.out());
    assertEquals(
        "16 articles (0 read from text), 268 facts: 69 offices, 123 positions,"
            + " 54 communications, 22 evacuations; ",
        run.err().substring(0, run.err().lastIndexOf("; ") + 2));
  }

  @Test
  void withReadTheFactsThatCameAreLeftOutAndTheTextIsRead() throws IOException {
    String facts =
        "{\"article\":{\"id\":\"x\",\"published\":\"2022-03-10\",\"body\":\"Turkey condemned the"
            + " coup.\"},"
            + "\"facts\":{\"communications\":[{\"kind\":\"statement\",\"participants\":[\"Turkey\"],"
            + "\"evidence\":\"Turkey\"}]}}";
    Path file = write("x.json", facts);
    Run given = build(file.toString());
    assertEquals(0, given.code(), given.err());
    assertTrue(given.err().startsWith("1 article (0 read from text), 1 fact:"), given.err());
    assertEquals(1, query("communications"));
    Run read = Run.of("build", "--read", "--kg", kg(), file.toString());
    assertEquals(0, read.code(), read.err());
    assertTrue(read.err().startsWith("1 article (1 read from text), 1 fact:"), read.err());
    assertEquals(0, query("communications"));
    assertEquals(1, query("positions"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '§',
      value = {
        "not-json ; { \"id\":",
        "not-json ; hello",
        "not-an-article ; [1, 2]",
        "not-an-article ; 17",
        "no-body ; {\"id\": \"x\"}",
        "no-body ; {\"id\": \"x\", \"body\": \"  \"}",
        "no-body ; {\"article\": {\"id\": \"x\"}}"
      })
  void aBadInputIsToldByNameAndTheRestGoesOn(String problem, String content) throws IOException {
    Path bad = write("bad.json", content);
    Run run = build(bad.toString(), write("good.jsonl", GOOD).toString());
    assertEquals(1, run.code(), run.err());
    assertTrue(run.err().contains(" " + problem), run.err());
    assertTrue(run.err().contains("bad.json"), run.err());
    assertTrue(run.err().contains("1 article (1 read from"), run.err());
    noTrace(run);
  }

  @Test
  void aFileThatIsNotThereIsToldAndTheRestGoesOn() throws IOException {
    Run run = build(folder.resolve("nowhere.json").toString(), write("g.json", GOOD).toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("not-found"), run.err());
    assertTrue(run.err().contains("1 article "), run.err());
  }

  @Test
  void anEmptyFileIsTold() throws IOException {
    Run run = build(write("empty.json", "").toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("empty-input"), run.err());
  }

  @Test
  void aBrokenLineCostsOnlyItself() throws IOException {
    Path lines = write("a.jsonl", GOOD + "{\"id\":\"b\",,}\n" + GOOD.replace("good", "c"));
    Run run = build(lines.toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("a.jsonl:2"), run.err());
    assertTrue(run.err().contains("2 articles"), run.err());
  }

  @Test
  void aBodyOfAMegabyteIsBuilt() throws IOException {
    String body = "A word 🚢 and another. ".repeat(50_000);
    Run run = build(write("big.json", "{\"id\":\"big\",\"body\":\"" + body + "\"}").toString());
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void aBadDateCostsTheDayOfAnArticleAndTheWholeOfAFact() throws IOException {
    Path file =
        write(
            "dates.json",
            "{\"article\":{\"id\":\"d\",\"published\":\"last May\",\"body\":\"Ann met"
                + " Bo.\"},\"facts\":{"
                + "\"entities\":[{\"name\":\"Ann\",\"type\":\"Person\"}],"
                + "\"communications\":[{\"kind\":\"meeting\",\"participants\":[\"Ann\",\"Bo\"],\"date\":\"2022-02-30\",\"evidence\":\"Ann"
                + " met Bo\"}]}}");
    Run run = build(file.toString());
    assertEquals(0, run.code(), "facts refused are no failure");
    assertTrue(run.err().contains("1 bad-published"), run.err());
    assertTrue(run.err().contains("1 bad-date"), run.err());
    assertTrue(run.err().contains("0 facts"), run.err());
  }

  @Test
  void anArticleThatIsThereIsReplaced() throws IOException {
    String facts =
        "{\"article\":{\"id\":\"x\",\"body\":\"Ann met"
            + " Bo.\"},\"facts\":{\"communications\":[{\"kind\":\"meeting\",\"participants\":[\"Ann\",\"Bo\"],\"evidence\":\"Ann"
            + " met Bo\"}]}}";
    assertEquals(0, build(write("1.json", facts).toString()).code());
    assertEquals(1, query("communications"));
    assertEquals(0, build(write("1.json", facts.replace("Bo", "Cy")).toString()).code());
    assertEquals(1, query("communications"));
    Run run = Run.of("query", "--kg", kg(), "--format", "csv", "communications");
    assertTrue(run.out().contains("Ann|Cy"), run.out());
  }

  @Test
  void aConflictOfIdsLeavesWhatTheGraphHasUntouched() throws IOException {
    assertEquals(0, build(write("1.json", GOOD).toString()).code());
    Path conflict =
        write("2.jsonl", GOOD.replace("A good", "Another") + GOOD.replace("A good", "A third"));
    Run run = build(conflict.toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("id-conflict"), run.err());
    Run export = Run.of("export", "--kg", kg(), "--format", "nquads", "--with-text");
    assertTrue(export.out().contains("A good article."), export.out());
  }

  @Test
  void aFolderThatIsNoGraphIsNeverWrittenInto() throws IOException {
    Path precious = Files.createDirectories(folder.resolve("kg")).resolve("thesis.txt");
    Files.writeString(precious, "years of work");
    Run run = build(write("1.json", GOOD).toString());
    assertTrue(run.code() != 0);
    assertEquals(1, run.err().lines().count(), run.err());
    assertEquals("years of work", Files.readString(precious));
    try (var files = Files.list(folder.resolve("kg"))) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void aFolderThatIsAFileIsTold() throws IOException {
    write("kg", "a file");
    Run run = build(write("1.json", GOOD).toString());
    assertTrue(run.code() >= 1 && run.code() <= 5);
    assertEquals(1, run.err().lines().count(), run.err());
    noTrace(run);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build",
        "build --kg",
        "build --no-such-option x",
        "build --threads 0 x",
        "build --base relative/ x",
        "build --base https://example.org/no-slash x",
        "nonsense",
        "query",
        "query no-such-query",
        "export --format nonsense",
        "serve --port nonsense"
      })
  void badUsageEndsWithTwo(String line) {
    Run run = Run.of(line.split(" "));
    assertEquals(2, run.code(), run.err());
    assertEquals("", run.out());
    assertFalse(run.err().isBlank());
    noTrace(run);
    assertFalse(Files.exists(Path.of("kg")), "bad usage left a folder behind");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build",
        "map",
        "read",
        "query",
        "queries",
        "explain",
        "validate",
        "stats",
        "export",
        "serve",
        "push",
        "demo"
      })
  void everyCommandHasHelpOnStdout(String command) {
    Run run = Run.of(command, "--help");
    assertEquals(0, run.code());
    assertTrue(run.out().startsWith("Usage: demarche " + command), run.out());
    assertEquals("", run.err());
  }

  @Test
  void hostileNamesAndIdsAreBuiltAndReadBack() throws IOException {
    String hostile = "../../x <>\\\"{}|\\\\ \\n\\u0000\\u202e\\ud800 😀 שלום";
    Path file =
        write(
            "hostile.json",
            "{\"article\":{\"id\":\""
                + hostile
                + "\",\"title\":\""
                + hostile
                + "\",\"body\":\""
                + hostile
                + " met Bo.\"},\"facts\":{\"entities\":[{\"name\":\""
                + hostile
                + "\",\"type\":\"Person\"}],"
                + "\"positions\":[{\"speaker\":\""
                + hostile
                + "\",\"stance\":\"assert\",\"topic\":\""
                + hostile
                + "\",\"evidence\":\"met Bo\"}]}}");
    Run run = build(file.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("1 position,"), run.err());
    assertEquals(0, Run.of("validate", "-q", "--kg", kg()).code());
    assertEquals(1, query("positions"));
  }

  private int query(String name) {
    Run run = Run.of("query", "--kg", kg(), "--format", "json", name);
    assertEquals(0, run.code(), run.err());
    return run.out().split("\"article\": *\\{", -1).length - 1;
  }

  private Run build(String... inputs) {
    String[] arguments = new String[inputs.length + 3];
    arguments[0] = "build";
    arguments[1] = "--kg";
    arguments[2] = kg();
    System.arraycopy(inputs, 0, arguments, 3, inputs.length);
    return Run.of(arguments);
  }

  private String kg() {
    return folder.resolve("kg").toString();
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static void noTrace(Run run) {
    assertFalse(run.err().contains("\tat "), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
  }
}
