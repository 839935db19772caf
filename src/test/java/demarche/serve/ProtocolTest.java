package demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.search.TextQueries;
import demarche.store.Articles;
import demarche.store.GraphStore;
import demarche.store.StoredArticle;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The W3C's cases of the SPARQL protocol and of service descriptions. */
final class ProtocolTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String DATA = "http://kasei.us/2009/09/sparql/data/data";
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final Map<String, Set<String>> TYPES =
      Map.of(
          "boolean",
          Set.of("application/sparql-results+json", "application/sparql-results+xml"),
          "tabular",
          Set.of(
              "application/sparql-results+json",
              "application/sparql-results+xml",
              "text/csv",
              "text/tab-separated-values"),
          "RDF",
          Set.of("application/rdf+xml", "text/turtle", "application/n-triples"));

  @TempDir static Path folder;
  private static GraphStore store;
  private static GraphServer server;
  private static URI address;

  @BeforeAll
  static void serveTheData() {
    Articles.build(
        folder.resolve("kg"),
        IntStream.rangeClosed(1, 3).mapToObj(ProtocolTest::data).toArray(StoredArticle[]::new));
    store = GraphStore.open(folder.resolve("kg"));
    server = GraphServer.start(store, Serving.local(0));
    address = URI.create(server.address());
  }

  private static StoredArticle data(int number) {
    Node name = NodeFactory.createURI(DATA + number + ".rdf");
    Path file = ProtocolCase.FOLDER.resolve("data" + number + ".nt");
    List<Triple> triples = RDFDataMgr.loadGraph(file.toString()).find().toList();
    return new StoredArticle(name, name, "no text", triples);
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  static List<ProtocolCase> cases() {
    return ProtocolCase.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theProtocolsCasesAreAnsweredAsTheyShouldBe(ProtocolCase fact) throws Exception {
    HttpResponse<String> answer = CLIENT.send(fact.request(address), BodyHandlers.ofString());
    List<String> statuses = fact.expected().stream().filter(w -> w.matches("\\d+")).toList();
    assertTrue(statuses.contains("" + answer.statusCode()), answer.statusCode() + answer.body());
    List<String> form = fact.expected().subList(statuses.size(), fact.expected().size());
    if (!form.isEmpty()) {
      String type = answer.headers().firstValue("content-type").orElse("").split(";", -1)[0];
      assertTrue(TYPES.getOrDefault(form.get(0), Set.of()).contains(type), type);
    }
    if (form.size() > 1) {
      assertTrue(answer.body().contains("\"boolean\" : " + form.get(1)), answer.body());
    }
  }

  @Test
  void allCasesOfQueriesAndUpdatesAreThere() {
    assertEquals(34, cases().size());
  }

  @Test
  void nothingWasWritten() throws Exception {
    for (ProtocolCase fact : cases()) {
      CLIENT.send(fact.request(address), BodyHandlers.ofString());
    }
    assertEquals(3, store.size());
    assertEquals(3, store.articleGraphs().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
  void aWriteToAGraphIsRefused(String method) throws Exception {
    for (String path : List.of("kg/data?default", "kg/data?graph=" + DATA + "1.rdf", "kg/update")) {
      HttpRequest write =
          HttpRequest.newBuilder(address.resolve(path))
              .header("Content-Type", "text/turtle")
              .method(method, HttpRequest.BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> ."))
              .build();
      int status = CLIENT.send(write, BodyHandlers.ofString()).statusCode();
      assertTrue(Set.of(403, 405).contains(status), path + " gave " + status);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/ld+json",
        "application/n-triples",
        "application/rdf+xml"
      })
  void withoutAQueryTheServiceIsDescribed(String type) throws Exception {
    Graph told = description(type);
    Node endpoint = NodeFactory.createURI(address.resolve("kg/sparql").toString());
    assertEquals(1, told.find(Node.ANY, sd("endpoint"), endpoint).toList().size());
    assertTrue(told.contains(Node.ANY, RDF.type.asNode(), sd("Service")));
    assertTrue(told.contains(Node.ANY, sd("feature"), sd("UnionDefaultGraph")));
  }

  /** The schema's domains and ranges; each subject and object of them has its type. */
  @Test
  void theDescriptionConformsToTheSchema() throws Exception {
    Graph told = description("text/turtle");
    Node service = told.find(Node.ANY, RDF.type.asNode(), sd("Service")).next().getSubject();
    Map<String, String> ofServices =
        Map.of(
            "endpoint",
            "",
            "supportedLanguage",
            SD + "SPARQL11Query",
            "feature",
            SD + "UnionDefaultGraph",
            "propertyFeature",
            TextQueries.IRI,
            "defaultEntailmentRegime",
            "http://www.w3.org/ns/entailment/Simple");
    Set<String> known = new HashSet<>(ofServices.keySet());
    known.addAll(Set.of("resultFormat", "defaultDataset"));
    told.find(service, Node.ANY, Node.ANY)
        .filterDrop(t -> t.getPredicate().equals(RDF.type.asNode()))
        .forEachRemaining(
            t -> {
              String name = t.getPredicate().getURI().substring(SD.length());
              assertTrue(known.contains(name), name);
              assertNoLiteral(t.getObject());
              if (!ofServices.getOrDefault(name, "").isEmpty()) {
                assertEquals(ofServices.get(name), t.getObject().getURI());
              }
            });
    Node lookup = told.find(service, sd("propertyFeature"), Node.ANY).next().getObject();
    assertTrue(told.contains(lookup, RDF.type.asNode(), sd("Feature")));
    Node dataset = told.find(service, sd("defaultDataset"), Node.ANY).next().getObject();
    assertTrue(told.contains(dataset, RDF.type.asNode(), sd("Dataset")));
    Node graph = told.find(dataset, sd("defaultGraph"), Node.ANY).next().getObject();
    assertTrue(told.contains(graph, RDF.type.asNode(), sd("Graph")));
    assertEquals(8, told.find(service, sd("resultFormat"), Node.ANY).toList().size());
  }

  private static void assertNoLiteral(Node node) {
    assertTrue(!node.isLiteral(), node.toString());
  }

  private static Graph description(String type) throws Exception {
    HttpRequest get =
        HttpRequest.newBuilder(address.resolve("kg/sparql")).header("Accept", type).build();
    HttpResponse<String> answer = CLIENT.send(get, BodyHandlers.ofString());
    assertEquals(200, answer.statusCode());
    assertEquals(type, answer.headers().firstValue("content-type").orElse("").split(";", -1)[0]);
    Graph graph = GraphFactory.createDefaultGraph();
    Lang lang = RDFLanguages.contentTypeToLang(type);
    RDFParser.fromString(answer.body(), lang).parse(graph);
    return graph;
  }

  private static Node sd(String name) {
    return NodeFactory.createURI(SD + name);
  }
}
