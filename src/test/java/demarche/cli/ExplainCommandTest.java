package demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import demarche.explanation.Explanation;
import demarche.explanation.Explanation.Passage;
import demarche.explanation.ExplanationText;
import demarche.explanation.Explanations;
import demarche.store.GraphStore;
import demarche.vocabulary.Terms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code explain} and {@code stats} tell of the sample's graph. */
final class ExplainCommandTest {
  private static final String BASE = Terms.DEFAULT_BASE;

  @TempDir static Path folder;
  private static String kg = "";
  private static String built = "";

  @BeforeAll
  static void buildTheSample() {
    kg = folder.resolve("kg").toString();
    Run run = Run.of("build", "--kg", kg, "data/sample");
    assertEquals(0, run.code(), run.err());
    built = run.err();
  }

  @Test
  void aFactIsToldWithItsWordsInTheirParagraph() {
    String told = explain("fact/c53fa4852b06811814fb");
    assertTrue(told.startsWith("Hua Chunying rejects: a hint"), told);
    has(told, "Evidence 1263–1451");
    has(told, "[[On Thursday Hua Chunying, a spokeswoman");
    has(told, "the Russian operation]]. Relations between Beijing and Moscow");
    has(told, "speaker: Hua Chunying  <" + BASE + "person/hua-chunying>");
    has(told, "stance: reject  <https://w3id.org/demarche/stance/reject>");
    has(told, "represents: China  <" + BASE + "country/china>");
    has(told, "from the office: Hua Chunying, spokeswoman of Ministry of Foreign Affairs of China");
    has(told, "rejects: Hua Chunying → United States Department of State");
    has(told, "publisher: Démarche sample");
    has(told, "China: http://www.wikidata.org/entity/Q148");
    assertEquals(told, explain(BASE + "fact/c53fa4852b06811814fb"));
  }

  @Test
  void everyFactsWordsStandWhereTheTextHasThem() throws IOException {
    try (GraphStore store = GraphStore.open(Path.of(kg))) {
      List<String> facts =
          store.read(
              data -> {
                List<String> found = new ArrayList<>();
                data.getDefaultGraph()
                    .find(Node.ANY, RDF.Nodes.type, Terms.FACT)
                    .forEachRemaining(t -> found.add(t.getSubject().getURI()));
                return found;
              });
      assertEquals(69 + 123 + 54 + 22, facts.size());
      for (String fact : facts) {
        Explanation told = store.read(d -> new Explanations(d, BASE, store::text).explain(fact));
        String body = body(told);
        assertFalse(told.passages().isEmpty(), fact);
        told.passages().forEach(passage -> standsIn(body, passage));
      }
    }
  }

  private static void standsIn(String body, Passage passage) {
    int start = body.offsetByCodePoints(0, (int) passage.start());
    int end = body.offsetByCodePoints(0, (int) passage.end());
    assertEquals(body.substring(start, end), passage.words());
    String before = passage.before().replaceFirst("^… ", "");
    String after = passage.after().replaceFirst(" …$", "");
    assertTrue(body.substring(0, start).endsWith(before), before);
    assertTrue(body.substring(end).startsWith(after), after);
    assertFalse((before + after).contains("\n\n"), before + after);
  }

  private static String body(Explanation told) throws IOException {
    String id =
        told.sections().stream()
            .filter(s -> s.title().equals("Article"))
            .flatMap(s -> s.lines().stream())
            .filter(l -> l.name().equals("id"))
            .findFirst()
            .orElseThrow()
            .text();
    JsonNode file =
        new ObjectMapper().readTree(Files.readString(Path.of("data/sample", id + ".json")));
    return file.at("/article/body").asText();
  }

  @Test
  void wordsAfterTextOutsideTheBasicPlaneAreMarkedExactly() {
    String article = explain("article/2017-09-07-rohingya-rakhine");
    String fact =
        article
            .lines()
            .filter(l -> l.contains("Recep Tayyip Erdogan, President of Turkey"))
            .map(l -> l.substring(l.indexOf('<') + 1, l.indexOf('>')))
            .findFirst()
            .orElseThrow();
    has(
        explain(fact),
        "  [[Recep Tayyip Erdogan, the President of Turkey]], told Aung San Suu Kyi");
  }

  @Test
  void longParagraphsAreCutAtBlanksAndMissingTextLeavesTheWords() {
    String evidence = BASE + "evidence/c53fa4852b06811814fb/1263-1451";
    String told = explain(evidence);
    has(told, "fact: Hua Chunying rejects");
    try (GraphStore store = GraphStore.open(Path.of(kg))) {
      String start = "é".repeat(3) + " " + "word 𐴌𐴗 ".repeat(200);
      Explanation cut =
          store.read(
              d ->
                  new Explanations(d, BASE, a -> store.text(a).map(t -> around(t, start)))
                      .explain(evidence));
      assertEquals("", cut.passages().getFirst().before());
      assertTrue(
          ExplanationText.PLAIN.of(cut).contains("\n  [[On Thursday Hua Chunying"),
          ExplanationText.PLAIN.of(cut));
      Explanation joined =
          store.read(
              d ->
                  new Explanations(d, BASE, a -> store.text(a).map(t -> t.replace('\n', ' ')))
                      .explain(evidence));
      String before = joined.passages().getFirst().before();
      assertTrue(before.startsWith("… "), before);
      assertTrue(before.codePointCount(0, before.length()) <= 402, before);
      assertTrue(before.codePointCount(0, before.length()) > 350, before);
    }
  }

  /** A text in which the words no longer stand at their offsets. */
  private static String around(String text, String start) {
    return start + text;
  }

  @Test
  void onATerminalTheWordsAreBold() {
    Passage passage = new Passage(1, 3, List.of("topic"), "a", "bc\u001b[2J", "d");
    String told = ExplanationText.BOLD.of(new Explanation("h", "i", List.of(passage), List.of()));
    has(told, "a\u001b[1mbc\\u{1b}[2J\u001b[0md");
    has(told, "Evidence 1–3, for topic");
  }

  @Test
  void anActorIsToldWithNamesLinksAndFacts() {
    String told = explain("country/united-states");
    assertTrue(told.startsWith("United States\n"), told);
    has(told, "type: country");
    has(told, "http://www.wikidata.org/entity/Q30");
    has(told, "about: Hua Chunying rejects: a hint");
    has(told, "iso3: USA");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fact/0000",
        "https://example.org/x",
        "person/nobody-at-all",
        "urn:x-arq:DefaultGraph"
      })
  void anUnknownIriIsToldInOneSentence(String iri) {
    fails(1, iri);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "<fact/x>", "", "fact/\u0000", "a\u202e b", "x\ud800"})
  void whatIsNoIriIsBadUsage(String iri) {
    fails(2, iri);
  }

  private static void fails(int code, String iri) {
    Run run = Run.of("explain", "--kg", kg, iri);
    assertEquals(code, run.code(), run.err());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void statsCountWhatTheBuildTold() throws IOException {
    Run run = Run.of("stats", "--kg", kg, "--format", "json");
    assertEquals(0, run.code(), run.err());
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertEquals(16, json.at("/articles").asInt());
    assertEquals(0, json.at("/unread").asInt());
    assertEquals(69, json.at("/facts/offices").asInt());
    assertEquals(123, json.at("/facts/positions").asInt());
    assertEquals(54, json.at("/facts/communications").asInt());
    assertEquals(22, json.at("/facts/evacuations").asInt());
    assertEquals(4, json.at("/years/2022").asInt());
    int stances = 0;
    for (JsonNode count : json.at("/positions")) {
      stances += count.asInt();
    }
    assertEquals(123, stances);
    String triples =
        String.format(java.util.Locale.ROOT, "%,d triples", json.at("/triples").asLong());
    assertTrue(built.contains(triples), built + triples);
  }

  @Test
  void statsAsTextHaveTheSameFigures() {
    String told = Run.of("stats", "--kg", kg).out();
    assertTrue(told.lines().anyMatch(l -> l.matches("articles +16")), told);
    assertTrue(told.lines().anyMatch(l -> l.matches("  positions +123")), told);
  }

  private static String explain(String iri) {
    Run run = Run.of("explain", "--kg", kg, iri);
    assertEquals(0, run.code(), run.err());
    return run.out();
  }

  private static void has(String told, String expected) {
    assertTrue(told.contains(expected), () -> expected + " is not in\n" + told);
  }
}
