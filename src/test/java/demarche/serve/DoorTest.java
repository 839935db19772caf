package demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.exchange.Handler;
import demarche.exchange.Response;
import demarche.serve.Serving.Limits;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.main.FusekiServer;
import org.junit.jupiter.api.Test;

/** How many are let in, and that who takes its answer too slowly does not stay. */
final class DoorTest {
  private static final int LONG_ENOUGH = 20;
  private static final String GET = "GET / HTTP/1.1\r\nHost: localhost\r\n";

  private static FusekiServer started(Handler site, Duration patience) {
    Limits limits = new Limits(Duration.ofSeconds(60), 100, 1, 1000, patience);
    return GraphServer.server(site, Serving.local(0, false, limits)).start();
  }

  private static Socket connected(FusekiServer server, int buffer) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(buffer);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getPort()));
    socket.setSoTimeout((int) Duration.ofSeconds(LONG_ENOUGH).toMillis());
    return socket;
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }

  /** A whole answer, of which nothing more is asked. */
  private static String asked(FusekiServer server) throws IOException {
    try (Socket socket = connected(server, 8192)) {
      send(socket, GET + "Connection: close\r\n\r\n");
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      return String.join("\n", in.lines().toList());
    }
  }

  @Test
  void whoComesWhenAllPlacesAreTakenIsAskedToComeAgain() throws Exception {
    FusekiServer server =
        started(request -> Response.sentence(200, "in"), Duration.ofSeconds(LONG_ENOUGH));
    List<Socket> slow = new ArrayList<>();
    try {
      // One request is worked on at once, so four are let in: these keep their bodies back.
      for (int i = 0; i < 4; i++) {
        Socket socket = connected(server, 8192);
        slow.add(socket);
        send(socket, GET.replace("GET", "POST") + "Content-Length: 9\r\n\r\n");
      }
      String refused = asked(server);
      for (int i = 0; i < LONG_ENOUGH && !refused.contains(" 503 "); i++) {
        // The four may still be on their way in.
        refused = asked(server);
      }
      assertTrue(refused.startsWith("HTTP/1.1 503 "), refused);
      assertTrue(refused.contains("\nRetry-After: 1\n"), refused);
      assertTrue(refused.endsWith("Too many ask at once; ask again shortly."), refused);
      send(slow.getFirst(), "123456789");
      assertEquals('H', slow.getFirst().getInputStream().read());
      assertTrue(asked(server).startsWith("HTTP/1.1 200 "));
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
      server.stop();
    }
  }

  @Test
  void aClientThatDoesNotReadItsAnswerLosesIt() throws Exception {
    CountDownLatch broken = new CountDownLatch(1);
    Handler endless =
        request ->
            Response.flowing(
                "text/plain",
                out -> {
                  byte[] some = new byte[65536];
                  try {
                    while (true) {
                      out.write(some);
                    }
                  } catch (IOException e) {
                    broken.countDown();
                    throw e;
                  }
                });
    FusekiServer server = started(endless, Duration.ofSeconds(1));
    try (Socket socket = connected(server, 4096)) {
      send(socket, GET + "\r\n");
      assertEquals('H', socket.getInputStream().read());
      assertTrue(broken.await(LONG_ENOUGH, TimeUnit.SECONDS), "it is written to for ever");
    } finally {
      server.stop();
    }
  }
}
