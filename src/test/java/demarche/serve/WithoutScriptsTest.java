package demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import demarche.cli.Run;
import demarche.exchange.Bytes;
import demarche.exchange.Handler;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.exchange.Response.Body;
import demarche.page.Assets;
import demarche.search.Library;
import demarche.store.GraphStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of a program that was built without npm: whole, and without a trace of scripts. */
final class WithoutScriptsTest {
  /** What does not come out of npm. */
  private static final Set<String> OWN = Set.of("style.css", "icon.svg");

  private static final Pattern ASSET = Pattern.compile("\"(/assets/[^\"]*)\"");
  private static final Map<String, List<String>> RUSSIA = Map.of("actor", List.of("Russia"));

  /** What pages are asked with; the others are asked with nothing. */
  private static final Map<String, Map<String, List<String>>> ASKED =
      Map.of("/compare", RUSSIA, "/timeline", RUSSIA, "/network", RUSSIA);

  private static final List<String> DRAWN = List.of("/timeline", "/map", "/network", "/query");

  @TempDir static Path folder;
  private static GraphStore store;
  private static Library library;
  private static Handler bare;

  @BeforeAll
  static void build() {
    assertEquals(0, Run.of("build", "-q", "--kg", folder.toString(), "data/sample").code());
    store = GraphStore.open(folder);
    library = Library.of(store);
    library.within(Duration.ofMinutes(2));
    bare = Site.of(store, library, Serving.local(0), new Assets(OWN::contains));
  }

  @AfterAll
  static void close() {
    library.close();
    store.close();
  }

  private static Response answer(Handler site, String path, Map<String, List<String>> asked) {
    return site.answer(
        new Request("GET", path, asked, Map.of("accept", "text/html,*/*;q=0.5"), Bytes.NONE));
  }

  private static String html(Handler site, String path, Map<String, List<String>> asked) {
    Response response = answer(site, path, asked);
    assertEquals(200, response.status(), path);
    return ((Body.Whole) response.body()).bytes().utf8().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search",
        "/compare",
        "/timeline",
        "/map",
        "/network",
        "/queries",
        "/queries/warnings",
        "/query",
        "/exports",
        "/ontology",
        "/kg/country/russia.html",
        "/kg/article/2014-03-03-obama-putin-crimea-call.html"
      })
  void noPageNamesAScriptAndAllThatItNamesIsThere(String path) {
    String html = html(bare, path, ASKED.getOrDefault(path, Map.of()));
    assertFalse(html.contains("<script"), path);
    assertFalse(html.contains("data-json"), path);
    List<String> named = ASSET.matcher(html).results().map(m -> m.group(1)).toList();
    assertEquals(List.of("/assets/icon.svg", "/assets/style.css"), named);
    named.forEach(asset -> assertEquals(200, answer(bare, asset, Map.of()).status()));
  }

  @ParameterizedTest
  @CsvSource({
    "/timeline, actor, Barack Obama, Vladimir Putin",
    "/map, country, Lebanon, Beirut|Larnaca",
    "/network, actor, Vladimir Putin, Xi Jinping|Barack Obama"
  })
  void theTableTellsWhatIsNotDrawn(String path, String name, String value, String told) {
    String html = html(bare, path, Map.of(name, List.of(value)));
    String table = html.substring(html.indexOf("<tbody>"), html.indexOf("</tbody>"));
    assertTrue(
        Pattern.compile(told).matcher(table).find() && table.contains("<td class=\"words\">"),
        path);
  }

  @Test
  void aQueryIsAskedByAPlainForm() {
    String html = html(bare, "/query", Map.of());
    assertTrue(html.contains("action=\"/kg/sparql\" method=\"get\""), html);
    assertTrue(html.contains("<textarea id=\"query\""), html);
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline.js", "network.css", "react.js", "licences.txt"})
  void whatWasNotBuiltIsNotServed(String name) {
    assertEquals(404, answer(bare, "/assets/" + name, Map.of()).status());
  }

  /** Without this the others might look for what is never there. */
  @Test
  void aBuildWithNpmNamesThem() {
    assumeTrue(new Assets().has("network.js"), "built without npm");
    Handler all = Site.of(store, library, Serving.local(0));
    for (String path : DRAWN) {
      String html = html(all, path, ASKED.getOrDefault(path, Map.of()));
      assertTrue(html.contains("<script src=\"/assets/"), path);
    }
  }
}
