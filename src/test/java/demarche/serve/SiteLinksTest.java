package demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.cli.Run;
import demarche.exchange.Addresses;
import demarche.exchange.Bytes;
import demarche.exchange.Handler;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.exchange.Response.Body;
import demarche.search.Library;
import demarche.store.GraphStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever follows the links of the pages, from the first one on, arrives. */
final class SiteLinksTest {
  private static final Pattern HREF = Pattern.compile("(?:href|action|data-json)=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

  /** How many addresses of a kind are followed, and how many of pages about single things. */
  private static final int EACH = 25;

  private static final int THINGS = 120;

  /** Where people begin: the first page, what they ask by a form, and a graph that has grown. */
  private static final List<String> BEGINNINGS =
      List.of(
          "/",
          "/compare?actor=Russia&actor=China",
          "/network?node=country%2Frussia&node=country%2Fukraine");

  /** What people come by, whatever they look for. */
  private static final Set<String> KINDS =
      Set.of(
          "/",
          "/kg/article",
          "/kg/fact",
          "/kg/person",
          "/kg/organization",
          "/kg/country",
          "/kg/place",
          "/search",
          "/search?",
          "/search.csv?",
          "/search.json?",
          "/search.graphml?",
          "/search.gexf?",
          "/actor.graphml?",
          "/actor.gexf?",
          "/compare",
          "/compare?",
          "/compare.csv?",
          "/timeline",
          "/timeline?",
          "/timeline.csv?",
          "/timeline.json?",
          "/map",
          "/map.json",
          "/network",
          "/network?",
          "/network.json?",
          "/network.csv?",
          "/network.graphml?",
          "/network.gexf?",
          "/queries",
          "/queries/",
          "/queries/?",
          "/query",
          "/query?",
          "/exports",
          "/exports/",
          "/ontology",
          "/stance",
          "/.well-known/");

  @TempDir static Path folder;
  private static final Set<String> kinds = new TreeSet<>();
  private static final List<String> broken = new ArrayList<>();
  private static final List<String> lost = new ArrayList<>();

  @BeforeAll
  static void followTheLinks() {
    assertEquals(0, Run.of("build", "-q", "--kg", folder.toString(), "data/sample").code());
    try (GraphStore store = GraphStore.open(folder);
        Library library = Library.of(store)) {
      library.within(Duration.ofMinutes(2));
      Handler site = Site.of(store, library, Serving.local(0));
      Set<String> seen = new LinkedHashSet<>(BEGINNINGS);
      Deque<String> next = new ArrayDeque<>(seen);
      Map<String, Integer> followed = new HashMap<>();
      while (!next.isEmpty()) {
        String address = next.remove();
        String kind = kind(address);
        if (followed.merge(kind, 1, Integer::sum) <= (kind.startsWith("/kg/") ? THINGS : EACH)) {
          kinds.add(kind);
          follow(site, address).stream().filter(seen::add).forEach(next::add);
        }
      }
    }
  }

  @Test
  void everyLinkIsAnswered() {
    assertEquals(List.of(), broken);
  }

  @Test
  void everyPartOfAPageThatALinkNamesIsThere() {
    assertEquals(List.of(), lost);
  }

  @Test
  void linksLeadToEveryKindOfPage() {
    Set<String> missing = new TreeSet<>(KINDS);
    missing.removeAll(kinds);
    assertEquals(Set.of(), missing, () -> "reached: " + kinds);
  }

  /** The first folders of an address, and whether it has parameters. */
  private static String kind(String address) {
    String path = address.replaceFirst("\\?.*", "");
    String first = path.replaceFirst("^(/(?:kg/)?[^/]*/?).*", "$1");
    String folder = first.startsWith("/kg/") ? first.replaceFirst("/$", "") : first;
    return folder + (address.contains("?") ? "?" : "");
  }

  /** The addresses that a page leads to; none where it is no page. */
  private static List<String> follow(Handler site, String address) {
    Response response = answer(site, address);
    if (response.status() >= 400) {
      broken.add(response.status() + " " + address);
      return List.of();
    }
    if (response.status() == Response.SEE_OTHER) {
      return response.header("Location").map(to -> to.replaceFirst("#.*", "")).stream().toList();
    }
    if (!response.header("Content-Type").orElse("").startsWith("text/html")
        || !(response.body() instanceof Body.Whole whole)) {
      return List.of();
    }
    String html = whole.bytes().utf8().orElse("");
    Set<String> ids = new TreeSet<>(ID.matcher(html).results().map(m -> m.group(1)).toList());
    List<String> links = new ArrayList<>();
    HREF.matcher(html)
        .results()
        .map(m -> m.group(1).replace("&amp;", "&").replace("&#39;", "'"))
        .forEach(
            href -> {
              if (href.startsWith("#") && !ids.contains(Addresses.decoded(href.substring(1)))) {
                lost.add(address + href);
              }
              if (href.startsWith("/")) {
                links.add(href.replaceFirst("#.*", ""));
              }
            });
    return links;
  }

  private static Response answer(Handler site, String address) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    int query = address.indexOf('?');
    Stream.of((query < 0 ? "" : address.substring(query + 1)).split("&", -1))
        .filter(pair -> !pair.isEmpty())
        .map(pair -> pair.split("=", 2))
        .forEach(
            pair ->
                parameters
                    .computeIfAbsent(pair[0], n -> new ArrayList<>())
                    .add(pair.length < 2 ? "" : Addresses.decoded(pair[1].replace("+", "%20"))));
    String path = query < 0 ? address : address.substring(0, query);
    try {
      return site.answer(
          new Request(
              "GET", path, parameters, Map.of("accept", "text/html,*/*;q=0.5"), Bytes.NONE));
    } catch (Refused e) {
      return Response.sentence(e.status(), String.valueOf(e.getMessage()));
    }
  }
}
