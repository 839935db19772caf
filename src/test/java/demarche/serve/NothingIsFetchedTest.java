package demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import demarche.cli.Run;
import demarche.store.GraphStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a client names, the server asks nobody: a listener beside it must hear nothing. */
final class NothingIsFetchedTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final AtomicInteger HEARD = new AtomicInteger();

  @TempDir static Path folder;
  private static GraphStore store;
  private static GraphServer server;
  private static HttpServer listener;
  private static String other;

  @BeforeAll
  static void serve() throws IOException {
    listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    listener.createContext(
        "/",
        exchange -> {
          HEARD.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    listener.start();
    other = "http://127.0.0.1:" + listener.getAddress().getPort() + "/x";
    assertEquals(0, Run.of("build", "-q", "--kg", folder.toString(), "data/sample").code());
    store = GraphStore.open(folder);
    server = GraphServer.start(store, Serving.local(0));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
    listener.stop(0);
  }

  @AfterEach
  void nothingWasHeard() {
    assertEquals(0, HEARD.get());
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(URI.create(server.address()).resolve(path));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <OTHER> { ?s ?p ?o } }",
        "SELECT * { { SELECT * { SERVICE SILENT <OTHER> { ?s ?p ?o } } } }",
        "ASK { ?s ?p ?o FILTER NOT EXISTS { SERVICE SILENT <OTHER> { ?s ?p ?o } } }",
        "SELECT (COUNT(EXISTS { SERVICE <OTHER> { ?s ?p ?o } }) AS ?n) { ?a ?b ?c }",
        "SELECT ?a { ?a ?b ?c } ORDER BY (EXISTS { SERVICE SILENT <OTHER> { ?s ?p ?o } })",
        "SELECT ?a { ?a ?b ?c } GROUP BY ?a HAVING (EXISTS { SERVICE <OTHER> { ?s ?p ?o } })",
        "DESCRIBE ?s { VALUES ?e { <OTHER> } SERVICE SILENT ?e { ?s ?p ?o } }",
        "LOAD <OTHER>",
      })
  void noQueryReachesAnotherServer(String query) throws Exception {
    String asked = encoded(query.replace("OTHER", other));
    assertEquals(400, send(at("/kg/sparql?query=" + asked)).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM <OTHER> { ?s ?p ?o }|",
        "SELECT * FROM NAMED <OTHER> { GRAPH ?g { ?s ?p ?o } }|",
        "SELECT * { GRAPH <OTHER> { ?s ?p ?o } }|",
        "SELECT * { ?s ?p ?o }|&default-graph-uri=OTHER",
        "SELECT * { GRAPH ?g { ?s ?p ?o } }|&named-graph-uri=OTHER",
        "DESCRIBE <OTHER>|",
      })
  void aGraphThatIsNamedIsNotFetched(String asked) throws Exception {
    String[] parts = asked.replace("OTHER", other).split("\\|", -1);
    String path = "/kg/sparql?query=" + encoded(parts[0]) + parts[1];
    HttpResponse<String> answer = send(at(path));
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().length() < 200, answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/kg/sparql", "/kg/data?default", "/kg/person/x", "/queries/words"})
  void noContextOfJsonLdIsLookedUp(String path) throws Exception {
    String sent = "{\"@context\": \"%s\", \"@id\": \"urn:x\", \"p\": 1}".formatted(other);
    HttpResponse<String> answer =
        send(
            at(path)
                .header("Content-Type", "application/ld+json")
                .header("Link", "<" + other + ">; rel=\"http://www.w3.org/ns/json-ld#context\"")
                .POST(BodyPublishers.ofString(sent)));
    assertNotEquals(2, answer.statusCode() / 100, answer.body());
  }

  @Test
  void noContextIsLookedUpForAnAnswer() throws Exception {
    String profile = "application/ld+json;profile=\"" + other + "\"";
    for (String path :
        new String[] {"/kg/sparql", "/kg/country/russia.jsonld", "/ontology.jsonld"}) {
      assertEquals(200, send(at(path).header("Accept", profile)).statusCode());
    }
  }

  @Test
  void aListenerWouldHear() throws Exception {
    assertEquals(404, send(HttpRequest.newBuilder(URI.create(other))).statusCode());
    assertEquals(1, HEARD.getAndSet(0));
  }
}
