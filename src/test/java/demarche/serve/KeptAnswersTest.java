package demarche.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.answer.NamedQueries;
import demarche.answer.Parameter;
import demarche.cli.Run;
import demarche.exchange.Bytes;
import demarche.exchange.Handler;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.exchange.Response.Body;
import demarche.search.Library;
import demarche.serve.Serving.Limits;
import demarche.store.GraphStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept of answers changes how soon they come, and nothing else. */
final class KeptAnswersTest {
  private static final Duration LONG = Duration.ofMinutes(2);

  @TempDir static Path folder;
  private static GraphStore store;
  private static Library library;
  private static Handler warm;

  @BeforeAll
  static void build() {
    assertEquals(
        0,
        Run.of(
                "build",
                "-q",
                "--kg",
                folder.toString(),
                "data/sample",
                "src/test/resources/answer/crisis.jsonl")
            .code());
    store = GraphStore.open(folder);
    library = Library.of(store);
    library.within(LONG);
    Site site = site(LONG, 100_000);
    site.warm();
    warm = site.handler();
  }

  @AfterAll
  static void close() {
    library.close();
    store.close();
  }

  private static Site site(Duration deadline, int rows) {
    return Site.over(store, library, Serving.local(0, false, Limits.of(deadline, rows, 16)));
  }

  private static Response get(Handler site, String path) {
    String type = path.contains(".") ? "*/*" : "text/html";
    try {
      return site.answer(new Request("GET", path, Map.of(), Map.of("accept", type), Bytes.NONE));
    } catch (Refused e) {
      return e.response();
    }
  }

  private static byte[] bytes(Response response) {
    return ((Body.Whole) response.body())
        .bytes()
        .utf8()
        .orElseThrow()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> free() {
    return NamedQueries.bundled().all().stream()
        .filter(query -> query.parameters().stream().noneMatch(Parameter::required))
        .map(query -> "/queries/" + query.name())
        .toList();
  }

  static Stream<String> addresses() {
    return Stream.concat(
        free().stream().flatMap(query -> Stream.of(query, query + ".csv", query + ".json")),
        Stream.of("/network", "/timeline", "/map", "/map.json"));
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void anAnswerThatWasKeptIsTheSameByteForByte(String address) {
    Response fresh = get(site(LONG, 100_000).handler(), address);
    Response kept = get(warm, address);
    assertEquals(200, fresh.status(), address);
    assertEquals(fresh.headers(), kept.headers());
    assertArrayEquals(bytes(fresh), bytes(kept));
    assertArrayEquals(bytes(kept), bytes(get(warm, address)));
  }

  @Test
  void whatWasMadeReadyAsksTheGraphNoMore() {
    Site site = site(Duration.ofMillis(1), 100_000);
    assertTrue(get(site.handler(), "/queries/positions").status() >= 500);
    site.warm();
    assertEquals(200, get(site.handler(), "/queries/positions").status());
    assertEquals(200, get(site.handler(), "/queries/positions.csv").status());
  }

  @Test
  void whatIsCutSaysSoEachTime() {
    Site site = site(LONG, 2);
    site.warm();
    for (int i = 0; i < 2; i++) {
      Response answer = get(site.handler(), "/queries/positions.csv");
      assertEquals("2", answer.header(Response.TRUNCATED).orElse(""));
    }
  }
}
