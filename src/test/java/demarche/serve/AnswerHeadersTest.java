package demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer forbids to browsers: pages, files, data and refusals alike. */
final class AnswerHeadersTest {
  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() throws IOException {
    served = Served.in(folder);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  /** The directives of a policy, each with its sources. */
  private static Map<String, List<String>> policy(HttpResponse<?> answer) {
    List<String> policies = answer.headers().allValues("Content-Security-Policy");
    assertEquals(1, policies.size());
    Map<String, List<String>> directives = new LinkedHashMap<>();
    for (String directive : policies.getFirst().split("; *", -1)) {
      List<String> words = Arrays.asList(directive.split(" ", -1));
      directives.put(words.getFirst(), words.subList(1, words.size()));
    }
    return directives;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/compare",
        "/exports",
        "/queries",
        "/timeline?actor=Russia",
        "/map",
        "/network?actor=Russia",
        "/query",
        "/ontology",
        "/assets/style.css",
        "/assets/icon.svg",
        "/assets/none.js",
        "/kg/sparql?query=ASK%20%7B%7D",
        "/kg/sparql?query=ASK",
        "/timeline.json?actor=Russia",
        "/queries/warnings.csv",
        "/openapi.json",
        "/exports/graph.nq",
        "/nothing/at/all"
      })
  void noAnswerMayBeFramedGuessedAtOrTellWhereItsReaderCameFrom(String path) {
    HttpResponse<String> answer = served.get(path);
    assertEquals(List.of("nosniff"), answer.headers().allValues("X-Content-Type-Options"));
    assertEquals(List.of("DENY"), answer.headers().allValues("X-Frame-Options"));
    assertEquals(List.of("no-referrer"), answer.headers().allValues("Referrer-Policy"));
    assertEquals(List.of("same-origin"), answer.headers().allValues("Cross-Origin-Opener-Policy"));
    assertEquals(
        List.of("same-origin"), answer.headers().allValues("Cross-Origin-Resource-Policy"));
    Map<String, List<String>> policy = policy(answer);
    assertEquals(List.of("'none'"), policy.get("default-src"));
    assertEquals(List.of("'none'"), policy.get("frame-ancestors"));
    assertEquals(List.of("'none'"), policy.get("base-uri"));
    assertEquals(List.of("'self'"), policy.get("form-action"));
    assertEquals(List.of("'self'"), policy.get("script-src"));
    assertEquals(List.of("'self'"), policy.get("connect-src"));
    assertFalse(policy.toString().matches(".*(\\*|https?:|unsafe-eval).*"), policy.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/compare", "/exports", "/queries", "/ontology", "/nothing"})
  void whatNoScriptDrawsHasNoStyleOfItsOwn(String path) {
    assertEquals(List.of("'self'"), policy(served.get(path)).get("style-src"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/assets/style.css", "/assets/icon.svg", "/queries/warnings.csv"})
  void everyAnswerNamesWhatItIs(String path) {
    HttpResponse<String> answer = served.get(path);
    assertEquals(200, answer.statusCode());
    assertTrue(Served.type(answer).matches("[a-z]+/[a-z0-9.+-]+"), Served.type(answer));
  }
}
