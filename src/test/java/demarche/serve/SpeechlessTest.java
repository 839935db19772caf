package demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.cli.Run;
import demarche.store.GraphStore;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered to requests that no handler sees. */
final class SpeechlessTest {
  @TempDir static Path folder;
  private static GraphStore store;
  private static GraphServer server;

  @BeforeAll
  static void serveOneArticle() {
    String sample = "data/sample/2014-03-03-obama-putin-crimea-call.json";
    assertEquals(0, Run.of("build", "-q", "--kg", folder.toString(), sample).code());
    store = GraphStore.open(folder);
    server = GraphServer.start(store, Serving.local(0));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /kg/person/%2e%2e/etc HTTP/1.1",
        "GET /% HTTP/1.1",
        "GET /a%00 HTTP/1.1",
        "GET /;a=b/%2e%2e/x HTTP/1.1",
        "GET / HTTP/9.9",
      })
  void aSentenceAndNeitherTheAddressNorThePageOfAnotherServer(String line) throws IOException {
    String answer = answer(line);
    assertTrue(answer.startsWith("HTTP/1.1 4") || answer.startsWith("HTTP/1.1 5"), answer);
    assertFalse(answer.contains("<html"), answer);
    assertFalse(answer.contains("URI"), answer);
    assertFalse(answer.contains("Jetty"), answer);
    assertTrue(answer.contains("Content-Security-Policy: default-src 'none'"), answer);
    assertTrue(answer.contains("X-Content-Type-Options: nosniff"), answer);
  }

  @Test
  void anAddressThatIsTooLongIsSaidToBeSo() throws IOException {
    String answer = answer("GET /" + "a".repeat(40_000) + " HTTP/1.1");
    assertTrue(answer.startsWith("HTTP/1.1 414"), answer);
    assertTrue(answer.contains("too long"), answer);
  }

  private static String answer(String line) throws IOException {
    int port = URI.create(server.address()).getPort();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write(
          (line + "\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
