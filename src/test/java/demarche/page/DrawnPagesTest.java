package demarche.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import demarche.cli.Run;
import demarche.exchange.Addresses;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.exchange.Routes;
import demarche.export.CsvTables;
import demarche.search.Library;
import demarche.store.GraphStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages with pictures: what their tables say without a script, and what their data hold. */
final class DrawnPagesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;
  private static GraphStore store;
  private static Library library;
  private static Routes site;

  @BeforeAll
  static void buildTheSample() {
    assertEquals(0, Run.of("build", "-q", "--kg", folder.toString(), "data/sample").code());
    store = GraphStore.open(folder);
    library = Library.of(store);
    library.within(Duration.ofSeconds(60));
    site =
        new Routes(
            DrawnPages.routes(
                Asked.of(store),
                library,
                100_000,
                new Templates(Map.of()),
                new Addresses(store.base())),
            request -> Response.sentence(Response.NOT_FOUND, "nothing"));
  }

  @AfterAll
  static void close() {
    library.close();
    store.close();
  }

  private static Response get(String path, String... pairs) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      parameters.put(pairs[i], List.of(pairs[i + 1]));
    }
    return site.answer(Request.get(path, parameters));
  }

  private static String body(Response response) {
    return ((Response.Body.Whole) response.body()).bytes().utf8().orElseThrow();
  }

  private static JsonNode json(String path, String... pairs) throws Exception {
    return JSON.readTree(body(get(path, pairs)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/timeline", "/map", "/network", "/query"})
  void scriptsComeFromHereOnlyAndNoneStandsInThePage(String path) {
    Response page = get(path);
    String policy = page.header("Content-Security-Policy").orElse("");
    assertTrue(policy.contains("script-src 'self';"), policy);
    assertFalse(policy.contains("unsafe-eval"), policy);
    assertTrue(policy.contains("connect-src 'self'"), policy);
    assertFalse(body(page).contains("<script>"), path);
    assertFalse(body(page).matches("(?s).*\\son[a-z]+=.*"), path);
  }

  @Test
  void theTimelineOfAnActorIsATableWithLinksToTheFacts() {
    String page = body(get("/timeline", "actor", "Barack Obama"));
    assertTrue(page.contains("Call between Barack Obama and Vladimir Putin (2014-03-01)"), page);
    assertTrue(page.contains("<td class=\"day\">2014-03-01</td>"));
    assertTrue(page.contains(">Obama and Putin talk for 90 minutes on Crimea;"), page);
    assertTrue(page.contains("href=\"/kg/fact/"));
    assertTrue(page.contains("href=\"/queries/timeline?actor=Barack+Obama\""));
    assertTrue(page.contains("href=\"/timeline.csv?actor=Barack+Obama\" download"));
  }

  @ParameterizedTest
  @CsvSource({"actor,Vladimir Putin", "q,airlift amman"})
  void theCsvOfATimelineReadsBackAsItsRows(String parameter, String value) throws Exception {
    List<List<String>> shown = new ArrayList<>();
    for (JsonNode item : json("/timeline.json", parameter, value).get("items")) {
      shown.add(
          Stream.of("day", "kind", "what", "words", "article", "fact")
              .map(column -> item.get(column).asText())
              .toList());
    }
    assertFalse(shown.isEmpty());
    assertEquals(shown, rows(body(get("/timeline.csv", parameter, value))));
    String page = body(get("/timeline", parameter, value));
    assertTrue(page.contains("href=\"/timeline.csv?" + parameter + "="), page);
    assertEquals(shown.size() + 1, page.split("<tr>", -1).length - 1);
  }

  /** The rows of a table without their head. */
  private static List<List<String>> rows(String csv) throws Exception {
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
      parser.forEach(row -> rows.add(row.stream().map(CsvTables::unguarded).toList()));
    }
    return rows.subList(1, rows.size());
  }

  @Test
  void theDataOfATimelineAreTheRowsOfItsTable() throws Exception {
    JsonNode data = json("/timeline.json", "actor", "Barack Obama");
    assertEquals(data.get("total").asInt(), data.get("items").size());
    JsonNode first = data.get("items").get(0);
    assertEquals("2014-03-01", first.get("day").asText());
    assertTrue(first.get("href").asText().startsWith("/kg/fact/"));
    assertFalse(first.get("words").asText().isEmpty());
  }

  @Test
  void daysLimitATimelineAtBothEnds() throws Exception {
    JsonNode data =
        json(
            "/timeline.json",
            "actor",
            "Vladimir Putin",
            "since",
            "2022-02-25",
            "until",
            "2022-02-25");
    assertTrue(data.get("total").asInt() > 0);
    data.get("items").forEach(item -> assertEquals("2022-02-25", item.get("day").asText()));
  }

  @Test
  void wordsFindFactsWithoutAnActor() throws Exception {
    JsonNode data = json("/timeline.json", "q", "AIRLIFT amman");
    assertTrue(data.get("total").asInt() > 0);
    data.get("items")
        .forEach(
            item ->
                assertTrue(
                    (item.get("words").asText() + item.get("what").asText()).contains("Amman")));
  }

  /** The IRIs of the facts that a search finds, by its CSV. */
  private static Set<String> searched(String address) throws Exception {
    Map<String, List<String>> parameters = parameters(address);
    SearchData data = new SearchData(library, 100_000, new Addresses(store.base()));
    Set<String> facts = new TreeSet<>();
    for (List<String> row : rows(body(data.csv(Request.get("/search.csv", parameters))))) {
      if (Set.of("position", "communication", "evacuation", "office").contains(row.getFirst())) {
        facts.add(row.getLast());
      }
    }
    return facts;
  }

  private static Map<String, List<String>> parameters(String query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : query.split("&", -1)) {
      String[] halves = pair.split("=", 2);
      parameters.computeIfAbsent(halves[0], n -> new ArrayList<>()).add(halves[1]);
    }
    return parameters;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q=ceasef*",
        "q=\"foreign minister\"",
        "q=airlift&kind=evacuation",
        "actor=person/vladimir-putin",
        "actor=person/vladimir-putin&actor=person/xi-jinping",
        "actor=country/russia&q=talks",
        "country=country/turkey",
        "stance=criticize&year=2018",
        "publisher=Démarche sample&kind=communication",
        "country=country/russia&country=country/china&stance=support"
      })
  void theTimelineOfASearchHasItsFacts(String search) throws Exception {
    Response table = site.answer(Request.get("/timeline.csv", parameters(search)));
    List<List<String>> rows = rows(body(table));
    Set<String> facts = new TreeSet<>(rows.stream().map(List::getLast).toList());
    assertFalse(facts.isEmpty());
    assertEquals(searched(search), facts);
    List<String> days = rows.stream().map(List::getFirst).toList();
    assertEquals(days.stream().sorted().toList(), days);
    String page = body(site.answer(Request.get("/timeline", parameters(search))));
    assertTrue(page.contains("<a href=\"/search?"), page);
    assertEquals(rows.size() + 1, page.split("<tr>", -1).length - 1);
  }

  @Test
  void whatATimelineIsNarrowedToIsTakenAwayByALink() {
    String page =
        body(
            get(
                "/timeline",
                "q",
                "talks",
                "actor",
                "country/russia",
                "kind",
                "position",
                "since",
                "2014-01-01"));
    assertTrue(page.contains("<h1>Timeline: “talks”, position, Russia</h1>"), page);
    assertTrue(
        page.contains(
            "href=\"/timeline?q=talks&amp;actor=country%2Frussia&amp;since=2014-01-01\""));
    assertTrue(page.contains("<input type=\"hidden\" name=\"kind\" value=\"position\">"));
    assertTrue(
        page.contains("href=\"/search?q=talks&amp;kind=position&amp;actor=country%2Frussia\""));
  }

  @Test
  void aNameFindsTheSameFactsAsItsIriDoes() throws Exception {
    assertEquals(
        json("/timeline.json", "q", "crimea", "actor", "person/vladimir-putin"),
        json("/timeline.json", "q", "crimea", "actor", "vladimir putin"));
    String page = body(get("/timeline", "q", "crimea", "actor", "Nobody Atall"));
    assertTrue(page.contains("knows nobody"), page);
  }

  @Test
  void aDayThatIsNoneIsRefused() {
    for (String day : List.of("yesterday", "2022-02-30", "-99999-01-01", "+99999-01-01")) {
      for (String what : List.of("actor", "q")) {
        for (String end : List.of("since", "until")) {
          Refused refused =
              assertThrows(Refused.class, () -> get("/timeline", what, "Russia", end, day));
          assertEquals(Response.BAD_REQUEST, refused.status());
          assertEquals(end + " must be a day such as 2022-02-25.", refused.getMessage());
        }
      }
    }
  }

  @Test
  void anUnknownNameIsToldAndEscaped() {
    String page = body(get("/network", "actor", "<b>Nobody</b>"));
    assertTrue(page.contains("knows nobody"), page);
    assertFalse(page.contains("<b>Nobody"), page);
  }

  @Test
  void theMapTellsWhereAnEvacuationLeavesAndWhereItGoes() throws Exception {
    JsonNode moves = json("/map.json", "country", "Lebanon").get("moves");
    Set<String> to = new HashSet<>();
    moves.forEach(move -> move.get("to").forEach(place -> to.add(place.get("place").asText())));
    assertEquals(Set.of("Larnaca", "Limassol", "Aleppo", "Syria"), to);
    JsonNode american = moves.get(0);
    assertEquals("Beirut", american.get("starts").get(0).get("place").asText());
    assertEquals(33.872, american.get("starts").get(0).get("lat").asDouble());
    String page = body(get("/map", "country", "Lebanon"));
    assertTrue(page.contains("Larnaca") && page.contains("Beirut"));
    assertTrue(page.contains("<option value=\"Lebanon\" selected>"));
  }

  @Test
  void eachStepOfTheGraphHasItsFacts() throws Exception {
    JsonNode data = json("/network.json", "actor", "Vladimir Putin");
    assertEquals("Vladimir Putin", data.get("selves").get(0).get("label").asText());
    assertTrue(data.get("edges").size() > 3);
    Set<String> known = new HashSet<>();
    data.get("selves").forEach(v -> known.add(v.get("iri").asText()));
    data.get("others").forEach(v -> known.add(v.get("iri").asText()));
    for (JsonNode edge : data.get("edges")) {
      assertTrue(known.contains(edge.get("from").asText()));
      assertTrue(known.contains(edge.get("to").asText()));
      assertFalse(edge.get("facts").isEmpty());
      edge.get("facts").forEach(f -> assertTrue(f.get("href").asText().startsWith("/kg/fact/")));
    }
  }

  @Test
  void aStepWithoutDirectionIsTheSameFromBothSides() throws Exception {
    String putin =
        edges(json("/network.json", "actor", "Vladimir Putin"), "spoke with", "xi-jinping");
    String xi = edges(json("/network.json", "actor", "Xi Jinping"), "spoke with", "vladimir-putin");
    assertFalse(putin.isEmpty());
    assertEquals(putin, xi);
  }

  private static String edges(JsonNode data, String link, String other) {
    StringBuilder found = new StringBuilder();
    for (JsonNode edge : data.get("edges")) {
      if (edge.get("link").asText().equals(link)
          && (edge.get("from").asText() + " " + edge.get("to").asText()).contains(other)) {
        found.append(edge);
      }
    }
    return found.toString();
  }

  @Test
  void theEditorHoldsTheQueryOfTheAddress() {
    String page = body(get("/query", "query", "ASK { <urn:a> ?p \"</textarea><script>\" }"));
    assertTrue(page.contains("ASK { &lt;urn:a&gt; ?p &quot;&lt;/textarea&gt;"), page);
    assertTrue(page.contains("action=\"/kg/sparql\" method=\"get\""));
    assertTrue(page.contains("What did one actor say to another?"));
  }

  @Test
  void anActorThatIsAskedForByItsIriIsNamedInTheField() {
    String russia = store.base() + "country/russia";
    for (String iri : List.of(russia, store.base() + "person/fidel-castro")) {
      String page = body(get("/network", "actor", iri));
      assertFalse(page.contains("value=\"" + iri), page);
      assertFalse(page.contains("Around http"), page);
    }
    assertTrue(body(get("/network", "actor", russia)).contains("value=\"Russia\""));
  }

  @Test
  void theWordsOfTheEditorAreThoseOfTheOntologyAndItsSchemes() throws Exception {
    JsonNode words = json("/query.json");
    assertEquals("https://w3id.org/demarche/ontology#", words.get("prefixes").get("d").asText());
    assertEquals("http://jena.apache.org/text#", words.get("prefixes").get("text").asText());
    Set<String> iris = new HashSet<>();
    words.get("terms").forEach(term -> iris.add(term.get("iri").asText()));
    assertTrue(iris.contains("https://w3id.org/demarche/ontology#speaker"));
    assertTrue(iris.contains("https://w3id.org/demarche/stance/urge"));
    assertTrue(iris.contains("http://jena.apache.org/text#query"));
  }
}
