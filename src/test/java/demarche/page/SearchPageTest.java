package demarche.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.cli.Run;
import demarche.exchange.Addresses;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.search.Library;
import demarche.store.GraphStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Search and comparison over the sample articles. */
final class SearchPageTest {
  @TempDir static Path folder;
  private static GraphStore store;
  private static Library library;
  private static SearchPage search;
  private static SearchData data;
  private static ComparePage compare;

  @BeforeAll
  static void open() {
    assertEquals(0, Run.of("build", "-q", "--kg", folder.toString(), "data/sample").code());
    store = GraphStore.open(folder);
    library = Library.of(store);
    library.within(Duration.ofMinutes(2));
    Templates templates = new Templates(Map.of());
    Addresses addresses = new Addresses(store.base());
    search = new SearchPage(library, 100_000, templates, addresses);
    data = new SearchData(library, 100_000, addresses);
    compare = new ComparePage(library, 100_000, templates, addresses);
  }

  @AfterAll
  static void close() {
    library.close();
    store.close();
  }

  private static Request asking(Map<String, List<String>> parameters) {
    return Request.get("/search", parameters);
  }

  private static String text(Response response) {
    return response.body() instanceof Response.Body.Whole whole
        ? whole.bytes().utf8().orElse("")
        : "";
  }

  private static String page(Map<String, List<String>> parameters) {
    Response response = search.answer(asking(parameters));
    assertEquals(200, response.status());
    return text(response);
  }

  @Test
  void theFoundWordsAreMarked() {
    String page = page(Map.of("q", List.of("samples poison")));
    assertTrue(page.contains("<mark class=\"found\">samples</mark>"), page);
    assertTrue(page.contains("/kg/fact/"));
    assertTrue(page.contains("2018-03-13"));
  }

  @Test
  void aFilterIsAddedAndTakenAwayByLinks() {
    assertTrue(page(Map.of("q", List.of("poison"))).contains("/search?q=poison&amp;kind=position"));
    String narrowed = page(Map.of("q", List.of("poison"), "kind", List.of("position")));
    assertTrue(narrowed.contains("href=\"/search?q=poison\""), narrowed);
  }

  @Test
  void theSameSearchIsATimelineAndANetwork() {
    String page = page(Map.of("q", List.of("poison"), "kind", List.of("position")));
    assertTrue(page.contains("href=\"/timeline?q=poison&amp;kind=position\""), page);
    assertTrue(page.contains("href=\"/search.graphml?q=poison&amp;kind=position\" download"), page);
    assertTrue(page.contains("href=\"/search.gexf?q=poison&amp;kind=position\" download"), page);
    assertTrue(page.contains(">All of it as CSV</a>"), page);
  }

  @Test
  void downloadsThatAreCutSaySoBesideTheirLinks() {
    SearchPage small =
        new SearchPage(library, 2, new Templates(Map.of()), new Addresses(store.base()));
    String page = text(small.answer(asking(Map.of("kind", List.of("position")))));
    assertTrue(page.contains("The downloads hold the first 2 of 123."), page);
    assertTrue(page.contains(">The first 2 as CSV</a>"), page);
  }

  @Test
  void everyFacetHasCounts() {
    String page = page(Map.of());
    for (String facet :
        List.of("Kind", "Actor or place", "Country", "Stance", "Publisher", "Year")) {
      assertTrue(page.contains("<summary>" + facet + "</summary>"), facet);
    }
    assertTrue(page.contains("position</a> <span class=\"count\">123</span>"), page);
  }

  @Test
  void pagesFollowOneAnother() {
    String second = page(Map.of("kind", List.of("position"), "page", List.of("2")));
    assertTrue(second.contains("Page 2 of 7"));
    assertTrue(second.contains("/search?kind=position&amp;page=3"));
    assertTrue(second.contains("start=\"21\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\"\"",
        "*",
        "a*",
        "<script>alert(1)</script>",
        "' OR 1=1 --",
        "field:value",
        "((((",
        "/.*/",
        "\u0000\u0001",
        "a AND",
        "[x TO y}",
        "~",
        "^2",
        "\uD83D\uDE00",
        "${1+1}"
      })
  void hostileWordsGiveAPage(String words) {
    String page = page(Map.of("q", List.of(words)));
    assertFalse(page.contains("<script>alert"), page);
    assertEquals(200, data.json(asking(Map.of("q", List.of(words)))).status());
    assertEquals(200, data.csv(asking(Map.of("q", List.of(words)))).status());
    Map<String, List<String>> compared =
        Map.of("actor", List.of(words, "Russia"), "word", List.of(words));
    assertEquals(200, compare.answer(asking(compared)).status());
    assertEquals(200, compare.csv(asking(compared)).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"q", "kind", "actor", "sort", "page"})
  void whatIsTooLongIsRefusedInASentence(String parameter) {
    Request request = asking(Map.of(parameter, List.of("9".repeat(10_000))));
    Refused refused = assertThrows(Refused.class, () -> search.answer(request));
    assertEquals(400, refused.status());
  }

  @Test
  void theCsvHasAllAndTheJsonOnePage() {
    Map<String, List<String>> positions = Map.of("kind", List.of("position"));
    Response csv = data.csv(asking(positions));
    assertTrue(text(csv).startsWith("kind,label,day,"));
    assertTrue(text(csv).lines().filter(line -> line.startsWith("position,")).count() == 123);
    assertTrue(csv.header(Response.TRUNCATED).isEmpty());
    assertTrue(text(data.json(asking(positions))).contains("\"total\":123"));
  }

  @Test
  void whileTheIndexIsBeingMadeThePageSaysSo() {
    try (Library fresh = Library.of(store)) {
      Templates templates = new Templates(Map.of());
      Response response =
          new SearchPage(fresh, 100_000, templates, new Addresses(store.base()))
              .answer(asking(Map.of()));
      assertTrue(
          response.status() == 200 || text(response).contains("The index is being made"),
          text(response));
    }
  }

  @Test
  void twoActorsStandSideBySide() {
    Map<String, List<String>> asked =
        Map.of("actor", List.of("Russia", "country/united-kingdom"), "word", List.of(""));
    String page = text(compare.answer(asking(asked)));
    assertTrue(page.contains("Positions of Russia and United Kingdom"), page);
    assertTrue(page.contains("<th scope=\"row\" class=\"day\">2018</th>"), page);
    assertTrue(page.contains("class=\"tag reject\">reject"));
  }

  @Test
  void aNameThatMayBeSeveralIsAskedBack() {
    String page = text(compare.answer(asking(Map.of("actor", List.of("Air", "Russia")))));
    assertTrue(page.contains("may be several"), page);
    assertTrue(page.contains("/compare?actor=organization%2Fair-india&amp;actor=Russia"), page);
    String nobody = text(compare.answer(asking(Map.of("actor", List.of("Nobody Atall")))));
    assertTrue(nobody.contains("is nobody in the graph"));
  }

  @Test
  void sevenActorsAreTooMany() {
    Request seven = asking(Map.of("actor", List.of("a", "b", "c", "d", "e", "f", "g")));
    Refused refused = assertThrows(Refused.class, () -> compare.answer(seven));
    assertEquals("Two to six actors can be compared; this asks for 7.", refused.getMessage());
  }
}
