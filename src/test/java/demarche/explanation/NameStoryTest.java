package demarche.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.cli.Run;
import demarche.store.GraphStore;
import demarche.vocabulary.Terms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the names of facts are told to have been understood. */
final class NameStoryTest {
  private static final String TEXT =
      "French President Emmanuel Macron spoke. Macron warned Russia of sanctions. He urged Moscow"
          + " to talk. The president praised the U.N. and the Relief Circle. Zorn rejected it.";

  @TempDir static Path folder;
  private static GraphStore store;

  @BeforeAll
  static void build() throws IOException {
    Path file = Files.writeString(folder.resolve("names.json"), article());
    String kg = folder.resolve("kg").toString();
    Run run = Run.of("build", "-q", "--kg", kg, file.toString());
    assertEquals(0, run.code(), run.err());
    store = GraphStore.open(Path.of(kg));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static String mention(String words, int from) {
    int start = TEXT.indexOf(words, from);
    return "{\"start\": %d, \"end\": %d, \"words\": \"%s\"}"
        .formatted(start, start + words.length(), words);
  }

  private static String position(String speaker, String stance, String target, String words) {
    return """
        {"speaker": "%s", "holder": "%s", "stance": "%s", "topic": "%s", "targets": ["%s"],
         "quoted": false, "evidence": "%s"}"""
        .formatted(speaker, speaker, stance, words, target, words);
  }

  private static String article() {
    int second = TEXT.indexOf("Macron warned");
    return """
        {"article": {"id": "names", "title": "Names", "published": "2022-02-25", "body": "%s"},
         "facts": {"entities": [
          {"name": "Emmanuel Macron", "type": "Person", "mentions": [%s, %s]},
          {"name": "Zorn", "type": "Person", "mentions": [%s]},
          {"name": "France", "type": "Country", "mentions": [%s]},
          {"name": "Russia", "type": "Country", "mentions": [%s, %s]},
          {"name": "United Nations", "type": "Organization", "mentions": [%s]},
          {"name": "Relief Circle", "type": "Organization", "mentions": [%s]}],
         "offices": [{"person": "Emmanuel Macron", "title": "President", "of": "France",
          "evidence": "French President Emmanuel Macron"}],
         "positions": [%s, %s, %s, %s]}}
        """
        .formatted(
            TEXT,
            mention("Emmanuel Macron", 0),
            mention("Macron", second),
            mention("Zorn", 0),
            mention("French", 0),
            mention("Russia", 0),
            mention("Moscow", 0),
            mention("U.N.", 0),
            mention("Relief Circle", 0),
            position("Emmanuel Macron", "warn", "Russia", "Macron warned Russia of sanctions"),
            position("Emmanuel Macron", "urge", "Russia", "He urged Moscow to talk"),
            position(
                "Emmanuel Macron",
                "support",
                "United Nations",
                "The president praised the U.N. and the Relief Circle"),
            position("Zorn", "reject", "Relief Circle", "Zorn rejected it"));
  }

  /** The story of the actor of a label in the position with some words. */
  private static UnderstoodName told(String words, String label) {
    return store.read(
        data -> {
          Known graph = new Known(data.getGraph(node("graph/names")));
          Node fact =
              graph.having(Terms.article, node("article/names")).stream()
                  .filter(each -> graph.is(each, Terms.POSITION))
                  .filter(each -> isSaid(graph, each, words))
                  .findFirst()
                  .orElseThrow();
          Node actor =
              graph.values(node("article/names"), Terms.names).stream()
                  .filter(each -> graph.label(each).equals(label))
                  .findFirst()
                  .orElseThrow();
          return new NameStory(graph, store.base(), store::text).tell(fact, actor, true);
        });
  }

  private static boolean isSaid(Known graph, Node fact, String words) {
    return graph.values(fact, Terms.mainEvidence).stream()
        .anyMatch(e -> graph.first(e, Terms.words).orElse("").contains(words));
  }

  private static Node node(String path) {
    return NodeFactory.createURI(store.base() + path);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Macron warned| Russia| Russia| “Russia” is the full name",
        "Macron warned| Emmanuel Macron| Macron| “Macron” is a part of the name “Emmanuel Macron”",
        "He urged| Russia| Moscow| “Moscow” is another word for “Russia”: of its people or its"
            + " government",
        "the U.N.| United Nations| U.N.| “U.N.” is short for “United Nations”"
      })
  void wordsLeadToTheNameOfTheArticle(String fact, String label, String words, String step) {
    UnderstoodName told = told(fact, label);
    assertEquals(List.of(words), told.words());
    assertEquals(step, told.steps().getFirst().text());
  }

  @Test
  void aPronounLeadsToTheNameBeforeIt() {
    UnderstoodName told = told("He urged", "Emmanuel Macron");
    assertEquals(List.of(), told.words());
    assertEquals(
        "No form of this name is in the words, but “He” is; before them the article says “Macron”",
        told.steps().getFirst().text());
  }

  @Test
  void anOfficeLeadsToItsHolderAndIsShown() {
    UnderstoodName.Step step = told("the U.N.", "Emmanuel Macron").steps().getFirst();
    assertEquals(
        "The words say “President”: the article names the holder of that office", step.text());
    assertTrue(step.proof().isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Macron warned| Emmanuel Macron| Matched with Wikidata Q3052772",
        "Macron warned| Russia| “Russia” is its exact name in the list of countries, and so is"
            + " Wikidata Q159",
        "the U.N.| United Nations| “United Nations” is its exact name in the list of organizations",
        "rejected| Relief Circle| Taken by its name; matched with no Wikidata id",
        "rejected| Zorn| One word alone is no sure name: kept to this article"
      })
  void whatSettledANameIsTold(String fact, String label, String wanted) {
    List<String> steps = told(fact, label).steps().stream().map(UnderstoodName.Step::text).toList();
    assertTrue(steps.stream().anyMatch(step -> step.startsWith(wanted)), steps.toString());
  }
}
