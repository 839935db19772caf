package demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.cli.Run;
import demarche.exchange.Handler;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.exchange.Response.Body;
import demarche.search.Library;
import demarche.serve.Serving.Limits;
import demarche.store.GraphStore;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits hold for what pages ask of the graph, not only for the queries of clients. */
final class PageLimitsTest {
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final Duration NONE = Duration.ofNanos(1);

  @TempDir static Path folder;
  private static GraphStore store;
  private static Library library;

  @BeforeAll
  static void build() {
    assertEquals(0, Run.of("build", "-q", "--kg", folder.toString(), "data/sample").code());
    store = GraphStore.open(folder);
    library = Library.of(store);
    library.within(LONG);
  }

  @AfterAll
  static void close() {
    library.close();
    store.close();
  }

  private static Handler site(Duration deadline, int rows, int atOnce) {
    Limits limits = Limits.of(deadline, rows, atOnce);
    return Site.of(store, library, Serving.local(0, false, limits));
  }

  private static Response get(Handler site, String address) {
    URI uri = URI.create(address);
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (uri.getRawQuery() != null) {
      for (String pair : uri.getRawQuery().split("&", -1)) {
        String[] halves = pair.split("=", 2);
        parameters
            .computeIfAbsent(halves[0], n -> new ArrayList<>())
            .add(URLDecoder.decode(halves[1], StandardCharsets.UTF_8));
      }
    }
    try {
      return site.answer(Request.get(uri.getRawPath(), parameters));
    } catch (Refused e) {
      return e.response();
    }
  }

  private static String body(Response response) {
    return response.body() instanceof Body.Whole whole ? whole.bytes().utf8().orElse("") : "";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/kg/person/vladimir-putin.html",
        "/kg/country/russia.ttl",
        "/kg/country/russia",
        "/search?q=ukraine",
        "/search.json?q=ukraine",
        "/search.csv?q=ukraine",
        "/compare?actor=Russia&actor=Ukraine",
        "/compare.csv?actor=Russia&actor=Ukraine",
        "/timeline?actor=Russia",
        "/timeline?q=ukraine",
        "/timeline",
        "/timeline.json?actor=Russia",
        "/timeline.csv?actor=Russia",
        "/timeline.csv?q=ukraine",
        "/map",
        "/map.json",
        "/network",
        "/network?actor=Russia",
        "/network.json?actor=Russia",
        "/timeline?actor=country%2Frussia&kind=position",
        "/network?node=country%2Frussia&node=country%2Fukraine",
        "/network.csv?actor=Russia",
        "/network.csv?node=country%2Frussia&node=country%2Fukraine",
        "/network.graphml?actor=Russia",
        "/network.gexf?node=country%2Frussia&node=country%2Fukraine",
        "/search.graphml?q=ukraine",
        "/search.gexf?q=ukraine",
        "/actor.graphml?actor=country%2Frussia",
        "/actor.gexf?actor=country%2Frussia",
        "/queries/timeline?actor=Russia",
        "/queries/timeline.csv?actor=Russia"
      })
  void whatIsNotWholeInTimeIsNoAnswer(String address) {
    assertTrue(get(site(LONG, 100_000, 4), address).status() < 400, address);
    Response late = get(site(NONE, 100_000, 4), address);
    assertEquals(Response.BUSY, late.status(), body(late));
    assertTrue(body(late).contains("stopped: it took longer"), body(late));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/search.csv?q=ukraine",
        "/compare?actor=Russia&actor=Ukraine",
        "/compare.csv?actor=Russia&actor=Ukraine",
        "/timeline?actor=Russia",
        "/timeline?q=ukraine",
        "/timeline.json?q=ukraine",
        "/timeline.json?actor=Russia",
        "/timeline.csv?q=ukraine",
        "/timeline.csv?actor=Russia",
        "/map",
        "/map.json",
        "/network?actor=Russia",
        "/network.json?actor=Russia",
        "/timeline?actor=country%2Frussia&kind=position",
        "/network?node=country%2Frussia&node=country%2Fukraine",
        "/network.json?node=country%2Frussia&node=country%2Fukraine",
        "/network.csv?actor=Russia",
        "/network.csv?node=country%2Frussia&node=country%2Fukraine",
        "/network.graphml?actor=Russia",
        "/network.gexf?node=country%2Frussia&node=country%2Fukraine",
        "/search.graphml?q=ukraine",
        "/search.gexf?q=ukraine",
        "/actor.graphml?actor=country%2Frussia",
        "/actor.gexf?actor=country%2Frussia",
        "/queries/timeline?actor=Russia",
        "/queries/timeline.csv?actor=Russia",
        "/queries/timeline.tsv?actor=Russia",
        "/queries/timeline.json?actor=Russia",
        "/queries/timeline.xml?actor=Russia"
      })
  void whatWasCutSaysSoInItsHeaderAndInThePage(String address) {
    Response whole = get(site(LONG, 100_000, 4), address);
    assertEquals(200, whole.status(), body(whole));
    assertTrue(whole.header(Response.TRUNCATED).isEmpty(), "whole: " + address);
    Response cut = get(site(LONG, 2, 4), address);
    assertEquals(200, cut.status(), body(cut));
    assertTrue(cut.header(Response.TRUNCATED).isPresent(), address);
    if (cut.header("Content-Type").orElse("").startsWith("text/html")) {
      assertTrue(
          body(cut)
              .replaceAll("\\s+", " ")
              .matches(".*(there are more|There are more|of \\d+ are shown).*"),
          body(cut));
    }
    if (address.matches("/(timeline|map|network)([?].*)?")) {
      assertTrue(body(cut).contains("The downloads are cut as well."), body(cut));
      assertFalse(body(whole).contains("The downloads are cut as well."), address);
    }
    if (address.matches("/queries/.*[.](json|xml)[?].*")) {
      assertTrue(body(cut).contains("urn:x-demarche:truncated:2\""), body(cut));
    } else if (address.contains(".json")) {
      assertTrue(body(cut).contains("\"cut\":true"), body(cut));
    }
    if (address.contains(".csv") || address.contains(".tsv")) {
      assertTrue(
          body(cut).lines().toList().getLast().contains(" rows: there are more."), body(cut));
      assertFalse(body(whole).contains("there are more"), address);
    }
    if (address.contains(".graphml") || address.contains(".gexf")) {
      assertTrue(body(cut).contains(": there are more.</desc"), body(cut));
    }
  }

  @Test
  void aPageThatComesWhileAllTurnsAndPlacesAreTakenIsAskedToComeAgain() throws Exception {
    Handler site = site(LONG, 1_000, 1);
    CountDownLatch over = new CountDownLatch(2);
    List<Thread> slow = new ArrayList<>();
    // One has the turn, the other the place of what takes long.
    for (String which : List.of("n", "m")) {
      slow.add(
          Thread.ofPlatform()
              .daemon()
              .start(
                  () -> {
                    get(
                        site,
                        "/kg/sparql?query=SELECT%20(COUNT(*)%20AS%20%3F"
                            + which
                            + ")%20%7B%3Fa%20%3Fb%20%3Fc.%3Fd%20%3Fe%20%3Ff.%3Fg%20%3Fh%20%3Fi%7D");
                    over.countDown();
                  }));
    }
    int asked = 0;
    Response third = get(site, "/timeline?actor=" + asked);
    while (third.status() == 200 && over.getCount() > 1) {
      third = get(site, "/timeline?actor=" + ++asked);
    }
    assertEquals(Response.BUSY, third.status());
    assertTrue(third.header("Retry-After").isPresent());
    assertEquals(200, get(site, "/assets/style.css").status());
    slow.forEach(Thread::interrupt);
  }
}
