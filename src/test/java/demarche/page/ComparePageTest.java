package demarche.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.cli.Run;
import demarche.exchange.Addresses;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.export.CsvTables;
import demarche.search.Library;
import demarche.store.GraphStore;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Turns of a position, and what a search or comparison gives to take away. */
final class ComparePageTest {
  private static final Map<String, List<String>> ASKED =
      Map.of("actor", List.of("Bergland", "Arcadia"), "word", List.of("ceasefire"));

  @TempDir static Path folder;
  private static GraphStore store;
  private static Library library;
  private static ComparePage compare;
  private static SearchData search;
  private static PagesByKind things;

  @BeforeAll
  static void open() {
    String articles = "src/test/resources/answer/crisis.jsonl";
    assertEquals(0, Run.of("build", "-q", "--kg", folder.toString(), articles).code());
    store = GraphStore.open(folder);
    library = Library.of(store);
    library.within(Duration.ofMinutes(2));
    Templates templates = new Templates(Map.of());
    Addresses addresses = new Addresses(store.base());
    compare = new ComparePage(library, 100_000, templates, addresses);
    search = new SearchData(library, 100_000, addresses);
    things = new PagesByKind(Asked.of(store), templates, addresses, true);
  }

  @AfterAll
  static void close() {
    library.close();
    store.close();
  }

  private static Request asking(Map<String, List<String>> parameters) {
    return Request.get("/compare", parameters);
  }

  private static String text(Response response) {
    return ((Response.Body.Whole) response.body()).bytes().utf8().orElseThrow();
  }

  /** The rows of a table by its columns. */
  private static List<Map<String, String>> rows(Response response) throws Exception {
    List<Map<String, String>> rows = new ArrayList<>();
    CSVFormat form = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(text(response), form)) {
      for (CSVRecord record : parser) {
        Map<String, String> row = new LinkedHashMap<>();
        record.toMap().forEach((name, cell) -> row.put(name, CsvTables.unguarded(cell)));
        rows.add(row);
      }
    }
    return rows;
  }

  @Test
  void withoutActorsThereArePairsToBeginWith() {
    String page = text(compare.answer(asking(Map.of())));
    assertTrue(page.contains("Begin with"), page);
    assertTrue(
        Pattern.compile("<a href=\"/compare\\?actor=[^\"]+&amp;actor=[^\"]+\">\\w+ and \\w+</a>")
            .matcher(page)
            .find(),
        page);
  }

  @Test
  void aTurnIsMarkedAndLeadsToTheFactThatSaysIt() {
    String page = text(compare.answer(asking(ASKED)));
    MatchResult turn =
        Pattern.compile(
                "<b>Bergland</b> <span class=\"turn\"><span aria-hidden=\"true\">⇄</span> from for"
                    + " to against since 2019-03-05</span>: <a href=\"([^\"]*)\">(.*?)</a>")
            .matcher(page)
            .results()
            .findFirst()
            .orElseThrow(() -> new AssertionError(page));
    String said = turn.group(2).replaceAll("<[^>]*>", "");
    assertTrue(said.contains("off the table"), said);
    String path = turn.group(1);
    assertTrue(path.matches("/kg/fact/[0-9a-f]+\\.html"), path);
    String iri = store.base() + path.substring("/kg/".length()).replaceFirst("\\.html$", "");
    assertTrue(text(things.own(iri).orElseThrow()).contains("off the table"));
    // The same mark stands in the cell of its year.
    assertEquals(2, page.split("from for to against since 2019-03-05", -1).length - 1);
  }

  @Test
  void theTurnsOfAllActorsAreAQuestionAway() {
    String page = text(compare.answer(asking(ASKED)));
    String href = "/queries/changed-positions?word=ceasefire";
    assertTrue(page.contains("<a href=\"" + href + "\">The same of all actors</a>"), page);
    AskedRows all = Asked.of(store).of("changed-positions", Map.of("word", "ceasefire"));
    assertEquals(href, URI.create(all.address()).toString());
    assertTrue(
        all.rows().stream()
            .anyMatch(
                row ->
                    "Bergland".equals(row.get("holder"))
                        && "2019-03-05".equals(row.get("day1"))
                        && "2019-03-06".equals(row.get("day2"))));
  }

  @Test
  void theCsvOfAComparisonReadsBackAsWhatIsCompared() throws Exception {
    List<Map<String, String>> rows = rows(compare.csv(asking(ASKED)));
    String page = text(compare.answer(asking(ASKED)));
    assertFalse(rows.isEmpty());
    for (Map<String, String> row : rows) {
      String fact = row.getOrDefault("fact", "").substring(store.base().length());
      assertTrue(page.contains("href=\"/kg/" + fact + ".html\""), fact);
    }
    assertEquals(
        List.of("Bergland: from for to against since 2019-03-05"),
        rows.stream()
            .filter(row -> !row.getOrDefault("change", "").isEmpty())
            .map(row -> row.get("actor") + ": " + row.get("change"))
            .toList());
    List<String> actors = rows.stream().map(row -> row.get("actor")).distinct().toList();
    assertEquals(List.of("Bergland", "Arcadia"), actors);
    for (String actor : actors) {
      long count = rows.stream().filter(row -> actor.equals(row.get("actor"))).count();
      assertTrue(page.contains(actor + "</a> <span class=\"count\">" + count + "</span>"), actor);
    }
  }

  /** One more than a comparison has as a whole, half of them of each. */
  private static String veryMany() {
    StringBuilder body = new StringBuilder();
    List<String> positions = new ArrayList<>();
    for (int i = 0; i <= Comparison.WHOLE; i++) {
      String who = i % 2 == 0 ? "Even Berg" : "Odd Tal";
      String words = who + " backs plan " + i + " indeed";
      body.append(words).append(". ");
      positions.add(
          """
          {"speaker": "%s", "holder": "%s", "stance": "support", "topic": "plan %d",
           "quoted": false, "evidence": "%s"}"""
              .formatted(who, who, i, words));
    }
    return """
        {"article": {"id": "many", "title": "Many", "published": "2001-01-01", "body": "%s"},
         "facts": {"entities": [{"name": "Even Berg", "type": "Person"},
           {"name": "Odd Tal", "type": "Person"}], "positions": [%s]}}
        """
        .formatted(body, String.join(",", positions));
  }

  @Test
  void aComparisonThatLeavesSomeOutSaysHowManyItHolds(@TempDir Path other) throws IOException {
    Path file = Files.writeString(other.resolve("many.json"), veryMany());
    Path kg = other.resolve("kg");
    assertEquals(0, Run.of("build", "-q", "--kg", kg.toString(), file.toString()).code());
    try (GraphStore many = GraphStore.open(kg);
        Library books = Library.of(many)) {
      books.within(Duration.ofMinutes(2));
      Addresses addresses = new Addresses(many.base());
      ComparePage page = new ComparePage(books, 100_000, new Templates(Map.of()), addresses);
      Response two = page.answer(asking(Map.of("actor", List.of("Even Berg", "Odd Tal"))));
      int held = 2 * (3 + Comparison.FOLDED);
      assertEquals(Optional.of(Integer.toString(held)), two.header(Response.TRUNCATED));
      assertEquals(held, text(two).split("<li><p class=\"meta\">", -1).length - 1);
      assertTrue(text(two).contains((Comparison.WHOLE + 1 - held) + " of these positions are"));
      Response one = page.answer(asking(Map.of("actor", List.of("Even Berg"))));
      assertEquals(Optional.empty(), one.header(Response.TRUNCATED));
      assertEquals(
          Comparison.WHOLE / 2 + 1, text(one).split("<li><p class=\"meta\">", -1).length - 1);
    }
  }

  @Test
  void theCsvOfASearchReadsBackAsTheResultsOfItsPages() throws Exception {
    Request all = asking(Map.of("q", List.of("ceasefire")));
    List<Map<String, String>> rows = rows(search.csv(all));
    String json = text(search.json(all));
    assertTrue(json.contains("\"total\":" + rows.size() + ","), json);
    assertFalse(rows.isEmpty());
    rows.forEach(row -> assertTrue(json.contains("\"iri\":\"" + row.get("iri") + "\"")));
  }
}
