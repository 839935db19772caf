package demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.cli.Run;
import demarche.problem.ExitCode;
import demarche.problem.Failure;
import demarche.serve.Serving.Limits;
import demarche.store.GraphStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server answers and what it does not. */
final class GraphServerTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir static Path folder;
  private static GraphStore store;
  private static GraphServer server;

  @BeforeAll
  static void serveTheSample() {
    assertEquals(0, Run.of("build", "-q", "--kg", folder.toString(), "data/sample").code());
    store = GraphStore.open(folder);
    server = GraphServer.start(store, Serving.local(0));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @Test
  void theDefaultGraphIsTheUnionOfTheArticleGraphs() throws Exception {
    String inDefault = "SELECT (COUNT(DISTINCT ?f) AS ?n) { ?f a d:Position }";
    String inNamed = "SELECT (COUNT(DISTINCT ?f) AS ?n) { GRAPH ?g { ?f a d:Position } }";
    assertEquals("n\r\n123\r\n", csv(inDefault));
    assertEquals("n\r\n123\r\n", csv(inNamed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values"
      })
  void everyResultFormatIsServed(String type) throws Exception {
    HttpResponse<String> answer = get("SELECT ?s { ?s a d:Article } LIMIT 1", type, "");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.headers().firstValue("content-type").orElse("").startsWith(type));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { GRAPH <urn:x-arq:DefaultGraph> { ?s ?p ?o } }",
        "SELECT (COUNT(*) AS ?n) { GRAPH <urn:x-arq:DefaultGraphNode> { ?s ?p ?o } }",
        "SELECT (COUNT(*) AS ?n) { VALUES ?g { <urn:x-arq:DefaultGraph> } GRAPH ?g { ?s ?p ?o } }",
        "SELECT (COUNT(*) AS ?n) { BIND(IRI(CONCAT('urn:x-arq:','DefaultGraph')) AS ?g) GRAPH ?g {"
            + " ?s ?p ?o } }",
        "SELECT (COUNT(*) AS ?n) FROM <urn:x-arq:DefaultGraph> { ?s ?p ?o }",
        "SELECT (COUNT(*) AS ?n) FROM NAMED <urn:x-arq:DefaultGraph> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT (COUNT(*) AS ?n) { ?s d:text ?o }",
        "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s d:text ?o } }",
        "SELECT (COUNT(*) AS ?n) { GRAPH <urn:x-arq:UnionGraph> { ?s d:text ?o } }",
        "SELECT (COUNT(*) AS ?n) { ?s (d:text|^d:text)+ ?o }"
      })
  void theTextsAreAsIfTheyWereNotThere(String query) throws Exception {
    assertEquals("n\r\n0\r\n", csv(query));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&default-graph-uri=urn%3Ax-arq%3ADefaultGraph",
        "&named-graph-uri=urn%3Ax-arq%3ADefaultGraph"
      })
  void theProtocolsGraphParametersDoNotReachTheTextsEither(String parameters) throws Exception {
    String query =
        "SELECT (COUNT(*) AS ?n) { { ?s d:text ?o } UNION { GRAPH ?g { ?s d:text ?o } } }";
    assertEquals("n\r\n0\r\n", get(query, "text/csv", parameters).body());
  }

  @Test
  void withTextTheyAreThere() throws Exception {
    try (GraphServer open = GraphServer.start(store, Serving.local(0, true, Limits.USUAL))) {
      String query =
          "PREFIX d: <https://w3id.org/demarche/ontology#> SELECT (COUNT(*) AS ?n) { GRAPH"
              + " <urn:x-arq:DefaultGraph> { ?s d:text ?o } }";
      HttpResponse<String> answer =
          send(
              HttpRequest.newBuilder(
                      URI.create(open.address() + "kg/sparql?query=" + encoded(query)))
                  .header("Accept", "text/csv")
                  .build());
      assertEquals("n\r\n16\r\n", answer.body());
    }
  }

  @Test
  void serviceIsRefused() throws Exception {
    String query = "SELECT * { SERVICE <" + server.address() + "> { ?s ?p ?o } }";
    assertEquals(400, get(query, "text/csv", "").statusCode());
  }

  @Test
  void aGraphThatIsNotInTheStoreIsEmptyAndNeverFetched() throws Exception {
    String query = "SELECT (COUNT(*) AS ?n) FROM <" + server.address() + "> { ?s ?p ?o }";
    assertEquals("n\r\n0\r\n", csv(query));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/kg/update", "/kg/data", "/kg", "/$/datasets", "/$/ping", "/$/server"})
  void nothingElseIsServed(String path) throws Exception {
    URI root = URI.create(server.address());
    HttpRequest post =
        HttpRequest.newBuilder(root.resolve(path))
            .header("Content-Type", "application/sparql-update")
            .POST(BodyPublishers.ofString("CLEAR ALL"))
            .build();
    int status = send(post).statusCode();
    assertTrue(List.of(400, 403, 404, 405, 415).contains(status), path + " gave " + status);
    assertEquals("n\r\n16\r\n", csv("SELECT (COUNT(?s) AS ?n) { ?s a d:Article }"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/kg", "/kg/", "/kg/get", "/kg/data?default", "/kg/sparql/x"})
  void noOtherPathGivesTheGraphOut(String path) throws Exception {
    URI root = URI.create(server.address());
    assertEquals(404, send(HttpRequest.newBuilder(root.resolve(path)).build()).statusCode());
  }

  @Test
  void anUpdateSentAsAQueryIsRefused() throws Exception {
    assertEquals(400, get("CLEAR ALL", "text/csv", "").statusCode());
  }

  @Test
  void onlyTheLoopbackAddressIsServed() throws Exception {
    int port = URI.create(server.address()).getPort();
    for (NetworkInterface card : NetworkInterface.networkInterfaces().toList()) {
      for (InetAddress address : card.inetAddresses().toList()) {
        if (!address.isLoopbackAddress() && !address.isLinkLocalAddress()) {
          assertThrows(IOException.class, () -> new Socket(address, port).close());
        }
      }
    }
    new Socket(InetAddress.getLoopbackAddress(), port).close();
  }

  @Test
  void aTakenPortIsToldInOneSentence() {
    int port = URI.create(server.address()).getPort();
    Failure failure =
        assertThrows(Failure.class, () -> GraphServer.start(store, Serving.local(port)).close());
    assertEquals(ExitCode.IN_USE, failure.exitCode());
    assertFalse(String.valueOf(failure.getMessage()).contains("\n"));
  }

  @Test
  void aQueryThatTakesTooLongIsStoppedBeforeItsFirstByte() throws Exception {
    Limits tight = Limits.of(Duration.ofMillis(300), 1_000_000, 16);
    try (GraphServer hasty = GraphServer.start(store, Serving.local(0, false, tight))) {
      String query = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?c = ?i && ?i != ?i) }";
      for (String type : List.of("text/csv", "text/tab-separated-values", "application/json")) {
        HttpResponse<String> answer = send(asking(hasty, query, type));
        assertEquals(503, answer.statusCode());
        assertEquals(
            "The query was stopped: it took longer than the 300 milliseconds that this server gives"
                + " to one.\n",
            answer.body());
      }
    }
  }

  @Test
  void anAnswerBeyondTheCapSaysSo() throws Exception {
    Limits tight = Limits.of(Duration.ofSeconds(30), 10, 16);
    try (GraphServer small = GraphServer.start(store, Serving.local(0, false, tight))) {
      HttpResponse<String> answer = send(asking(small, "SELECT ?s { ?s ?p ?o }", "text/csv"));
      assertEquals(200, answer.statusCode());
      assertEquals("10", answer.headers().firstValue("Demarche-Truncated").orElse(""));
      assertEquals(12, answer.body().lines().count());
    }
  }

  @Test
  void queriesBeyondTheLimitAreAskedToComeAgain() throws Exception {
    Limits one = Limits.of(Duration.ofSeconds(20), 10, 1);
    try (GraphServer busy = GraphServer.start(store, Serving.local(0, false, one))) {
      String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
      CompletableFuture<HttpResponse<String>> first =
          CLIENT.sendAsync(asking(busy, slow, "text/csv"), BodyHandlers.ofString());
      // The first goes on in the place of what takes long; the other then has the turn.
      CompletableFuture<HttpResponse<String>> other =
          CLIENT.sendAsync(asking(busy, slow, "text/csv"), BodyHandlers.ofString());
      HttpResponse<String> second = send(asking(busy, "ASK {}", "application/json"));
      while (second.statusCode() == 200 && !first.isDone()) {
        second = send(asking(busy, "ASK {}", "application/json"));
      }
      assertEquals(503, second.statusCode());
      assertTrue(second.headers().firstValue("Retry-After").isPresent());
      first.cancel(true);
      other.cancel(true);
    }
  }

  @Test
  void aHeadIsAnsweredAsAGetWithoutItsBody() throws Exception {
    HttpRequest head =
        HttpRequest.newBuilder(asking(server, "ASK {}", "application/json").uri())
            .method("HEAD", BodyPublishers.noBody())
            .build();
    HttpResponse<String> answer = send(head);
    assertEquals(200, answer.statusCode());
    assertEquals("", answer.body());
    assertEquals(
        "application/sparql-results+json", answer.headers().firstValue("content-type").orElse(""));
  }

  @Test
  void aPostIsAnsweredWhateverTheClientHas() throws Exception {
    URI uri = URI.create(server.address() + "kg/sparql");
    HttpRequest post =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/sparql-query")
            .header("If-None-Match", "*")
            .POST(BodyPublishers.ofString("ASK {}"))
            .build();
    assertEquals(200, send(post).statusCode());
  }

  @Test
  void aRefusalTellsNothingOfTheInside() throws Exception {
    for (String query :
        List.of("SELECT * {", "SELECT (<java:x.Y>(1) AS ?x) {}", "SELECT (1/'x' AS ?x) {}}")) {
      HttpResponse<String> answer = send(asking(server, query, "text/csv"));
      assertEquals(400, answer.statusCode());
      assertFalse(
          answer.body().matches("(?s).*(Exception|org\\.apache|Encountered|/home|at ).*\\("));
      assertEquals(1, answer.body().lines().count());
    }
  }

  private static HttpRequest asking(GraphServer of, String query, String accept) {
    URI uri = URI.create(of.address() + "kg/sparql?query=" + encoded(query));
    return HttpRequest.newBuilder(uri).header("Accept", accept).build();
  }

  private static String csv(String query) throws Exception {
    HttpResponse<String> answer = get(query, "text/csv", "");
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  private static HttpResponse<String> get(String query, String accept, String parameters)
      throws Exception {
    String prefixed =
        query.startsWith("CLEAR")
            ? query
            : "PREFIX d: <https://w3id.org/demarche/ontology#> " + query;
    URI uri = URI.create(server.address() + "kg/sparql?query=" + encoded(prefixed) + parameters);
    return send(HttpRequest.newBuilder(uri).header("Accept", accept).build());
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
