package demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import demarche.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README shows is what comes out. Run with {@code -Dreadme.write=true} to write the
 * outputs of its console blocks anew.
 */
final class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path ARTICLE = Path.of("data/sample/2017-09-07-rohingya-rakhine.json");
  private static final Pattern CONSOLE = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir static Path folder;
  private static String kg = "";

  @BeforeAll
  static void buildTheSample() {
    kg = folder.resolve("demo-kg").toString();
    assertEquals(0, Run.of("build", "-q", "--read", "--kg", kg, "data/sample").code());
  }

  @Test
  void itsCommandsPrintWhatItShows() throws IOException {
    String readme = Files.readString(README);
    Matcher blocks = CONSOLE.matcher(readme);
    String found =
        blocks.replaceAll(
            block -> Matcher.quoteReplacement("```console\n" + run(block.group(1)) + "```"));
    if (Boolean.getBoolean("readme.write")) {
      Files.writeString(README, found);
    }
    assertEquals(Files.readString(README), found);
    assertTrue(found.contains("$ ./demarche"), "no command in the README");
  }

  @Test
  void itsParagraphStandsInTheArticle() throws IOException {
    String body = read().at("/article/body").asText();
    assertTrue(folded(body).contains(folded(block("text"))), block("text"));
  }

  @Test
  void itsFactsAreReadOutOfTheArticle() throws IOException {
    JsonNode shown = new ObjectMapper().readTree(block("json"));
    JsonNode facts = read();
    for (var kind : shown.properties()) {
      JsonNode all = facts.at("/facts/" + kind.getKey());
      for (JsonNode fact : kind.getValue()) {
        assertTrue(holds(all, fact), kind.getKey() + " " + fact);
      }
    }
  }

  @Test
  void itsTriplesStandInTheGraph() throws IOException {
    Graph shown = GraphFactory.createDefaultGraph();
    RDFParser.fromString(block("turtle"), Lang.TURTLE).parse(shown);
    try (GraphStore store = GraphStore.open(Path.of(kg))) {
      List<String> missing =
          store.read(
              graph ->
                  shown.stream()
                      .filter(t -> !graph.getDefaultGraph().contains(t))
                      .map(Object::toString)
                      .toList());
      assertEquals(List.of(), missing);
    }
    assertTrue(shown.size() > 5, "too few triples are shown");
  }

  @Test
  void itsSparqlFindsTheWords() throws IOException {
    Path query = Files.writeString(folder.resolve("readme.rq"), block("sparql"));
    Run run = Run.of("query", "--kg", kg, "--format", "csv", query.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.lines().size() > 1, run.out());
    run.lines().stream().skip(1).forEach(row -> assertTrue(row.contains("safe passage"), row));
  }

  private static boolean holds(JsonNode all, JsonNode shown) {
    for (JsonNode fact : all) {
      boolean alike =
          shown.properties().stream()
              .allMatch(slot -> slot.getValue().equals(fact.get(slot.getKey())));
      if (alike) {
        return true;
      }
    }
    return false;
  }

  /** The commands of a block, each with what it prints now. */
  private static String run(String block) {
    StringBuilder out = new StringBuilder();
    block
        .lines()
        .filter(line -> line.startsWith("$ ./demarche "))
        .forEach(
            line -> {
              Run run = Run.of(words(line.substring("$ ./demarche ".length())));
              assertEquals(0, run.code(), run.err());
              out.append(line).append('\n').append(run.out().replace(kg, "demo-kg"));
            });
    return out.toString();
  }

  private static String[] words(String line) {
    List<String> words = new ArrayList<>();
    for (MatchResult word : WORD.matcher(line).results().toList()) {
      words.add((word.group(1) == null ? word.group(2) : word.group(1)));
    }
    String joined = String.join("\u0000", words);
    return joined.replace("demo-kg", kg).split("\u0000");
  }

  private static String block(String kind) throws IOException {
    Matcher matcher =
        Pattern.compile("```" + kind + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(README));
    assertTrue(matcher.find(), "no block of " + kind);
    return matcher.group(1);
  }

  /** The article and its facts as the command read prints them. */
  private static JsonNode read() throws IOException {
    Run run = Run.of("read", ARTICLE.toString());
    assertEquals(0, run.code(), run.err());
    return new ObjectMapper().readTree(run.out());
  }

  private static String folded(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
