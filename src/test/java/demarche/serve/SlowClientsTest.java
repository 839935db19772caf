package demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.cli.Run;
import demarche.serve.Serving.Limits;
import demarche.store.GraphStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that send slowly, or too much. */
final class SlowClientsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int BODY = 1000;
  private static final long LONG_ENOUGH = Duration.ofSeconds(20).toNanos();
  private static final String HEAD =
      "Host: localhost\r\nContent-Type: application/sparql-query\r\n";

  @TempDir static Path folder;
  private static GraphStore store;
  private static GraphServer server;

  @BeforeAll
  static void serve() {
    assertEquals(0, Run.of("build", "-q", "--kg", folder.toString(), "data/sample").code());
    store = GraphStore.open(folder);
    Limits tight = new Limits(Duration.ofSeconds(30), 100, 16, BODY, PATIENCE);
    server = GraphServer.start(store, Serving.local(0, false, tight));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static Socket connected() throws IOException {
    int port = URI.create(server.address()).getPort();
    return new Socket(InetAddress.getLoopbackAddress(), port);
  }

  private static void send(Socket socket, String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "GET / HTTP/1.1\r\nHost: loc"})
  void aConnectionThatIsSilentIsClosed(String begun) throws IOException {
    try (Socket socket = connected()) {
      send(socket, begun);
      socket.setSoTimeout((int) Duration.ofNanos(LONG_ENOUGH).toMillis());
      assertEquals(-1, ended(socket.getInputStream()));
    }
  }

  /** Reads to the end, for what is said before a connection is closed is no matter here. */
  private static int ended(InputStream in) throws IOException {
    int read = in.read();
    while (read >= 0) {
      read = in.read();
    }
    return read;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
        "POST /kg/sparql HTTP/1.1\r\n" + HEAD + "Content-Length: 900\r\n\r\n"
      })
  void aByteNowAndThenKeepsNoConnection(String begun) throws Exception {
    try (Socket socket = connected()) {
      send(socket, begun);
      long start = System.nanoTime();
      boolean open = true;
      while (open && System.nanoTime() - start < LONG_ENOUGH) {
        open = isOpenAfterAByte(socket);
      }
      long lasted = System.nanoTime() - start;
      assertTrue(!open && lasted >= PATIENCE.toNanos(), "closed after " + lasted);
    }
  }

  private static boolean isOpenAfterAByte(Socket socket) throws IOException {
    socket.setSoTimeout((int) PATIENCE.toMillis() / 5);
    try {
      send(socket, "x");
      return socket.getInputStream().read() >= 0;
    } catch (SocketTimeoutException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void whoSendsInTimeIsAnsweredOverTheSameConnectionAgainAndAgain() throws Exception {
    try (Socket socket = connected()) {
      socket.setSoTimeout((int) Duration.ofNanos(LONG_ENOUGH).toMillis());
      for (int i = 0; i < 8; i++) {
        send(socket, "HEAD /exports HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertEquals("HTTP/1.1 200 OK", head(socket.getInputStream()));
        Thread.sleep(PATIENCE.toMillis() / 4);
      }
    }
  }

  /** The first line of an answer without a body, whose other lines are read too. */
  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      assertTrue(next >= 0, head.toString());
      head.append((char) next);
    }
    return head.substring(0, head.indexOf("\r\n"));
  }

  @Test
  void aHeadThatIsTooLargeIsRefused() throws IOException {
    String large = "X-Large: " + "x".repeat(40_000) + "\r\n";
    try (Socket socket = connected()) {
      send(socket, "GET / HTTP/1.1\r\nHost: localhost\r\n" + large + "\r\n");
      assertTrue(head(socket.getInputStream()).startsWith("HTTP/1.1 431 "));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aBodyThatIsTooLargeIsRefused(boolean told) throws IOException {
    String query = "ASK {}" + " ".repeat(BODY);
    String body =
        told
            ? "Content-Length: " + query.length() + "\r\n\r\n" + query
            : "Transfer-Encoding: chunked\r\n\r\n"
                + Integer.toHexString(query.length())
                + "\r\n"
                + query
                + "\r\n0\r\n\r\n";
    try (Socket socket = connected()) {
      send(socket, "POST /kg/sparql HTTP/1.1\r\n" + HEAD + body);
      assertTrue(head(socket.getInputStream()).startsWith("HTTP/1.1 413 "));
    }
  }

  @Test
  void aBodyAtTheLimitIsTaken() throws IOException {
    String query = "ASK {}" + " ".repeat(BODY - "ASK {}".length());
    try (Socket socket = connected()) {
      String length = "Content-Length: " + query.length() + "\r\n\r\n";
      send(socket, "POST /kg/sparql HTTP/1.1\r\n" + HEAD + length + query);
      assertEquals("HTTP/1.1 200 OK", head(socket.getInputStream()));
    }
  }
}
