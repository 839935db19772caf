package demarche.push;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntBiFunction;

/** A graph store that keeps nothing but notes every request and answers as a test says. */
final class RecordingStore implements AutoCloseable {
  /** The answer that is none: the connection is cut. */
  static final int CUT = 0;

  private final HttpServer server;
  private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());

  /** What came. */
  record Request(String method, String query, String authorization, String type, String body) {}

  /**
   * @param answers gives the status for a method and the number of requests before it
   */
  RecordingStore(ToIntBiFunction<String, Integer> answers) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/ds", exchange -> answer(exchange, answers));
    server.start();
  }

  private void answer(HttpExchange exchange, ToIntBiFunction<String, Integer> answers)
      throws IOException {
    int before = requests.size();
    requests.add(
        new Request(
            exchange.getRequestMethod(),
            String.valueOf(exchange.getRequestURI().getQuery()),
            String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
            String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type")),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    int status = answers.applyAsInt(exchange.getRequestMethod(), before);
    if (status != CUT) {
      exchange.sendResponseHeaders(status, -1);
    }
    exchange.close();
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/ds";
  }

  List<Request> requests() {
    return List.copyOf(requests);
  }

  long count(String method) {
    return requests().stream().filter(r -> r.method().equals(method)).count();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
