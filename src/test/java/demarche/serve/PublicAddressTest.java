package demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.cli.Run;
import demarche.exchange.Bytes;
import demarche.exchange.Handler;
import demarche.exchange.PublicAddress;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.search.Library;
import demarche.store.GraphStore;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under which address a server tells programs to ask it. */
final class PublicAddressTest {
  @TempDir Path folder;

  private static Serving serving(Optional<String> address) {
    return new Serving(
        InetAddress.getLoopbackAddress(),
        0,
        false,
        Optional.empty(),
        Set.of(),
        Set.of(),
        address,
        Serving.Limits.USUAL);
  }

  private static String asked(Handler site, String path) {
    Response response =
        site.answer(
            new Request(
                "GET",
                path,
                Map.of(),
                Map.of(
                    "host",
                    "127.0.0.1:3030",
                    "accept",
                    "text/turtle",
                    "x-forwarded-proto",
                    "https",
                    "x-forwarded-host",
                    "evil.example"),
                Bytes.NONE));
    assertEquals(200, response.status());
    return ((Response.Body.Whole) response.body()).bytes().utf8().orElseThrow();
  }

  @Test
  void theDescriptionsNameTheAddressThatWasSaidAndNothingElse() {
    assertEquals(0, Run.of("build", "-q", "--kg", folder.toString(), "data/sample").code());
    try (GraphStore store = GraphStore.open(folder);
        Library library = Library.of(store)) {
      Optional<String> said = Optional.of("https://graph.example.org/");
      Handler behindProxy = Site.of(store, library, serving(said));
      Handler plain = Site.of(store, library, serving(Optional.empty()));
      for (String path : Set.of("/kg/sparql", "/.well-known/void.ttl")) {
        String told = asked(behindProxy, path);
        assertTrue(told.contains("https://graph.example.org/kg/sparql"), told);
        assertFalse(told.contains("127.0.0.1"), told);
        String bare = asked(plain, path);
        assertTrue(bare.contains("http://127.0.0.1:3030/kg/sparql"), bare);
        assertFalse(bare.contains("evil.example") || bare.contains("https://127"), bare);
      }
    }
  }

  @Test
  void aRequestMayNameTheHostThatWasSaid() {
    Optional<String> said = Optional.of("https://graph.example.org");
    Gate gate = new Gate(request -> Response.sentence(200, "in"), serving(said));
    for (String host : Set.of("graph.example.org", "graph.example.org:443", "localhost:3030")) {
      Request request = new Request("GET", "/", Map.of(), Map.of("host", host), Bytes.NONE);
      assertEquals(200, gate.answer(request).status(), host);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "graph.example.org",
        "ftp://graph.example.org",
        "https://graph.example.org/below",
        "https://user@graph.example.org",
        "https://graph.example.org/?q=1",
        "https://",
        "a b"
      })
  void whatIsNoBareAddressOfTheWebIsRefused(String address) {
    assertTrue(PublicAddress.of(address).isEmpty());
    assertEquals(2, Run.of("serve", "--kg", folder.toString(), "--public-address", address).code());
  }
}
