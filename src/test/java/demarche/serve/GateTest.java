package demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.exchange.Bytes;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in. */
final class GateTest {
  private static final String TOKEN = "a-token-of-24-characters";

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost", "localhost:3030", "127.0.0.1:3030", "[::1]:3030", "LOCALHOST"})
  void theLoopbackNamesAreOurs(String host) {
    assertEquals(200, status(Serving.local(0), Map.of("host", host)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "localhost.evil.example",
        "evil.example:3030",
        "127.0.0.2",
        "localhost@evil.example",
        "",
        "local host"
      })
  void aRequestThatNamesAnotherHostIsMisdirected(String host) {
    assertEquals(Gate.MISDIRECTED, status(Serving.local(0), Map.of("host", host)));
  }

  @Test
  void aHostIsOursOnceItIsNamed() {
    Serving named = serving(Optional.empty(), Set.of("kg.example.org"), Set.of());
    assertEquals(200, status(named, Map.of("host", "kg.example.org")));
    assertEquals(Gate.MISDIRECTED, status(named, Map.of("host", "other.example.org")));
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "Bearer a-token-of-24-characters, 200",
        "bearer a-token-of-24-characters, 200",
        "Bearer a-token-of-24-character, 401",
        "Bearer, 401",
        "'', 401",
        "Basic %%%, 401",
      })
  void theTokenIsAsked(String shown, int status) {
    Serving closed = serving(Optional.of(TOKEN), Set.of(), Set.of());
    assertEquals(status, status(closed, Map.of("host", "localhost", "authorization", shown)));
  }

  @Test
  void theTokenMayBeThePasswordOfABrowser() {
    Serving closed = serving(Optional.of(TOKEN), Set.of(), Set.of());
    String pair =
        Base64.getEncoder().encodeToString(("anna:" + TOKEN).getBytes(StandardCharsets.UTF_8));
    assertEquals(
        200, status(closed, Map.of("host", "localhost", "authorization", "Basic " + pair)));
  }

  @Test
  void scriptsOfOtherSitesReadNothingUnlessAllowed() {
    Map<String, String> headers = Map.of("host", "localhost", "origin", "https://news.example");
    assertEquals(Optional.empty(), allowed(Serving.local(0), headers));
    Serving open = serving(Optional.empty(), Set.of(), Set.of("https://news.example"));
    assertEquals(Optional.of("https://news.example"), allowed(open, headers));
    Map<String, String> other = Map.of("host", "localhost", "origin", "https://other.example");
    assertEquals(Optional.empty(), allowed(open, other));
  }

  @Test
  void scriptsOfAllowedSitesReadWhyTheyWereRefused() {
    Serving open = serving(Optional.empty(), Set.of(), Set.of("https://news.example"));
    Gate gate =
        new Gate(
            request -> {
              throw new Refused(400, "no query");
            },
            open);
    Map<String, String> headers = Map.of("host", "localhost", "origin", "https://news.example");
    Response told = gate.answer(new Request("GET", "/", Map.of(), headers, Bytes.NONE));
    assertEquals(400, told.status());
    assertEquals(Optional.of("https://news.example"), told.header("Access-Control-Allow-Origin"));
  }

  private static Optional<String> allowed(Serving serving, Map<String, String> headers) {
    return answer(serving, headers).header("Access-Control-Allow-Origin");
  }

  private static int status(Serving serving, Map<String, String> headers) {
    return answer(serving, headers).status();
  }

  private static Response answer(Serving serving, Map<String, String> headers) {
    Gate gate = new Gate(request -> Response.sentence(200, "in"), serving);
    return gate.answer(new Request("GET", "/", Map.of(), headers, Bytes.NONE));
  }

  private static Serving serving(Optional<String> token, Set<String> hosts, Set<String> origins) {
    return new Serving(
        InetAddress.getLoopbackAddress(),
        0,
        false,
        token,
        hosts,
        origins,
        Optional.empty(),
        Serving.Limits.USUAL);
  }
}
