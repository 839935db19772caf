package demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code read}: articles in, fact records out, the same bytes on any machine. */
final class ReadCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> TELLERS =
      List.of("French Foreign Minister Anne Morel", "Turkey", "Iranian President Ali Rostami");
  private static final List<String> DONE =
      List.of(
          " said on Tuesday that it was “ready to talk”.",
          " met the Chinese ambassador in Cairo last week.",
          " warned Peru against new flights in 2021.",
          " evacuated 120 people from Tripoli to Malta on 3 March.",
          " spoke by phone with Egypt's İpek Şahin, who thanked him.");

  @TempDir private static Path folder;

  private static List<String> articles;

  @BeforeAll
  static void write() throws IOException {
    Random random = new Random(11);
    articles = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      StringBuilder body = new StringBuilder();
      for (int j = 0; j < 5; j++) {
        body.append(TELLERS.get(random.nextInt(TELLERS.size())))
            .append(DONE.get(random.nextInt(DONE.size())))
            .append(random.nextBoolean() ? "\n\n" : " ");
      }
      Map<String, String> record =
          Map.of("id", "a" + i, "published", "2022-03-1" + i % 10, "body", body.toString());
      Path file = folder.resolve("a" + i + ".json");
      articles.add(Files.writeString(file, JSON.writeValueAsString(record)).toString());
    }
  }

  private static Run read(List<String> inputs, String... options) {
    List<String> arguments = new ArrayList<>(List.of("read"));
    arguments.addAll(List.of(options));
    arguments.addAll(inputs);
    return Run.of(arguments.toArray(String[]::new));
  }

  private static String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  @Test
  void eachArticleIsARecordInTheOrderOfIds() throws IOException {
    Run run = read(articles);
    assertEquals(0, run.code(), run.err());
    List<String> ids = new ArrayList<>();
    int facts = 0;
    for (String line : run.lines()) {
      JsonNode record = JSON.readTree(line);
      ids.add(record.at("/article/id").asText());
      facts += record.at("/facts/positions").size() + record.at("/facts/communications").size();
    }
    assertEquals(ids.stream().sorted().toList(), ids);
    assertEquals(12, ids.size());
    assertTrue(facts > 12, run.out());
    assertTrue(run.err().contains("12 articles read"), run.err());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theBytesAreTheSameInAnyOrderOnAnyNumberOfThreads(long seed) {
    List<String> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(seed));
    String once = read(articles, "--threads", "1").out();
    assertEquals(once, read(shuffled, "--threads", "2").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR Asia/Tokyo", "ar-EG America/St_Johns", "th-TH-u-ca-buddhist UTC"})
  void theBytesAreTheSameInAnyLocaleAndTimeZone(String where) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String here = read(articles).out();
    try {
      Locale.setDefault(Locale.forLanguageTag(where.split(" ", -1)[0]));
      TimeZone.setDefault(TimeZone.getTimeZone(where.split(" ", -1)[1]));
      assertEquals(here, read(articles).out());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void eachBadBodyIsCountedOnceAndTheRestGoesOn() throws IOException {
    List<String> inputs = new ArrayList<>();
    inputs.add(file("blank.json", "{\"id\":\"blank\",\"body\":\"* * *\"}"));
    inputs.add(file("foreign.txt", "Le ministre a dit que la France ne veut pas de la guerre."));
    inputs.add(file("junk.txt", "x9Zq".repeat(300)));
    inputs.add(file("long.txt", "minister said of the talks that ".repeat(2000)));
    inputs.add(file("page.txt", "<p>Turkey said &ldquo;no&rdquo; to the plan.</p>"));
    inputs.add(articles.getFirst());
    Run run = read(inputs);
    assertEquals(1, run.code());
    for (String problem :
        List.of(
            "blank.json: no-sentence: the body holds no sentence",
            "foreign.txt:1: other-language: is not in English: it is kept and not read",
            "junk.txt:1: no-text: the body is no text that can be read",
            "long.txt:1: long-sentence: sentences of more than 500 words are not read: 1",
            "page.txt:1: markup: HTML stands in the body, read over: 4 tags and entities")) {
      assertEquals(1, run.err().split(problem, -1).length - 1, problem + "\n" + run.err());
    }
    assertEquals(6, run.lines().size());
    assertTrue(run.err().contains("4 articles read"), run.err());
    assertTrue(run.err().contains("; 2 articles not read."), run.err());
  }

  @Test
  void aProblemIsToldAtTheLineOfItsArticle() throws IOException {
    String good = "{\"id\":\"one\",\"body\":\"Kenya thanked Norway on Monday.\"}\n";
    String foreign =
        "{\"id\":\"two\",\"body\":\"Der Minister sagte, dass er nicht nach Oslo reisen will.\"}\n";
    String lines = file("lines.jsonl", good + foreign);
    Run run = read(List.of(lines));
    assertTrue(run.err().contains(lines + ":2: other-language: "), run.err());
    assertTrue(run.err().contains("1 article read, "), run.err());
    assertTrue(run.err().contains("; 1 article not read."), run.err());
    Run build = Run.of("build", "--kg", folder.resolve("lines-kg").toString(), lines);
    assertTrue(build.err().contains(lines + ":2: other-language: "), build.err());
    assertTrue(build.err().contains("2 articles (1 read from text)"), build.err());
  }

  /** A disk or a pipe that takes nothing. */
  private static Run refused(String trouble) {
    OutputStream output =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(trouble);
          }
        };
    StringWriter err = new StringWriter();
    String[] arguments = {"read", articles.getFirst(), articles.getLast()};
    int code = Demarche.run(new DataWriter(output), new PrintWriter(err), arguments);
    return new Run(code, "", err.toString());
  }

  @Test
  void whereNobodyReadsTheEndIsQuiet() {
    Run run = refused("Broken pipe");
    assertEquals(0, run.code());
    assertEquals("", run.err());
  }

  @Test
  void aFullDiskIsTold() {
    Run run = refused("No space left on device");
    assertEquals(4, run.code());
    assertTrue(run.err().contains("the output could not be written"), run.err());
  }

  @Test
  void whatIsReadBuildTakes() throws IOException {
    String facts = file("facts.jsonl", read(articles).out());
    Run run = Run.of("build", "--kg", folder.resolve("kg").toString(), facts);
    assertEquals(0, run.code(), run.err());
    Run stats = Run.of("stats", "--kg", folder.resolve("kg").toString());
    assertEquals(0, stats.code(), stats.err());
  }

  @Test
  void badUsageIsTold() {
    assertEquals(2, Run.of("read").code());
    assertEquals(1, Run.of("read", "no-such-file.txt").code());
  }
}
