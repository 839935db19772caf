package demarche.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.endpoint.Outcome.Table;
import demarche.endpoint.Outcome.Triples;
import demarche.endpoint.Outcome.Truth;
import demarche.exchange.Bytes;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.exchange.Response.Body.Whole;
import demarche.store.TimeLimit;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which format an outcome is written, and how one says that it was cut. */
final class WritingTest {
  static {
    JenaSystem.init();
  }

  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

  private static final Node NODE = NodeFactory.createURI("http://example.org/x");

  private static Outcome table(boolean cut) {
    Var column = Var.alloc("x");
    Node value = NodeFactory.createLiteralString("é");
    return new Table(List.of(column), List.of(BindingFactory.binding(column, value)), cut);
  }

  private static Outcome triples(boolean cut) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.add(Triple.create(NODE, NODE, NODE));
    return new Triples(graph, cut);
  }

  private static Response written(String accept, String format, Outcome outcome) {
    Map<String, List<String>> parameters =
        format.isEmpty() ? Map.of() : Map.of("format", List.of(format));
    Map<String, String> headers = accept.isEmpty() ? Map.of() : Map.of("accept", accept);
    return Writing.response(
        new Request("GET", SparqlEndpoint.PATH, parameters, headers, Bytes.NONE), outcome);
  }

  private static String type(Response response) {
    return response.header("Content-Type").orElse("").split(";", -1)[0];
  }

  private static String body(Response response) {
    return ((Whole) response.body()).bytes().utf8().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "'', '', application/sparql-results+json",
        "*/*, '', application/sparql-results+json",
        "application/sparql-results+xml, '', application/sparql-results+xml",
        "application/json, '', application/json",
        "text/csv, '', text/csv",
        "text/tab-separated-values, '', text/tab-separated-values",
        "'text/csv;q=0.5, text/tab-separated-values', '', text/tab-separated-values",
        "text/csv, tsv, text/tab-separated-values",
        "image/png, xml, application/sparql-results+xml",
        "'', text/csv, text/csv",
      })
  void rowsAreWrittenAsAsked(String accept, String format, String type) {
    assertEquals(type, type(written(accept, format, table(false))));
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', text/turtle",
    "application/ld+json, '', application/ld+json",
    "application/n-triples, '', application/n-triples",
    "application/rdf+xml, '', application/rdf+xml",
    "'', ttl, text/turtle",
    "'', jsonld, application/ld+json",
    "'', nt, application/n-triples",
    "'', rdf, application/rdf+xml",
  })
  void graphsAreWrittenAsAsked(String accept, String format, String type) {
    assertEquals(type, type(written(accept, format, triples(false))));
  }

  @Test
  void aBrowserIsShownWhatItCanShow() {
    assertEquals("application/json", type(written(BROWSER, "", table(false))));
    assertEquals("text/plain", type(written(BROWSER, "", triples(false))));
  }

  @Test
  void aFormatThatIsNoneIsNotAcceptable() {
    for (Outcome outcome : List.of(table(false), triples(false), new Truth(true))) {
      Refused byHeader = assertThrows(Refused.class, () -> written("image/png", "", outcome));
      assertEquals(406, byHeader.status());
      assertEquals(406, assertThrows(Refused.class, () -> written("", "xls", outcome)).status());
    }
    assertEquals(
        406, assertThrows(Refused.class, () -> written("text/csv", "", new Truth(true))).status());
  }

  @Test
  void aGraphThatRdfXmlCannotWriteIsNotAcceptable() {
    Graph graph = GraphFactory.createDefaultGraph();
    Node node = NodeFactory.createURI("http://example.org/1");
    graph.add(Triple.create(node, node, node));
    Outcome outcome = new Triples(graph, false);
    assertEquals(406, assertThrows(Refused.class, () -> written("", "rdf", outcome)).status());
  }

  @Test
  void anAnswerVariesByAccept() {
    assertEquals("Accept", written("", "", table(false)).header("Vary").orElseThrow());
  }

  @Test
  void jsonLdOfVeryManyValuesTakesTimeThatGrowsWithThem() {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int i = 0; i < 80_000; i++) {
      graph.add(Triple.create(NODE, NODE, NodeFactory.createBlankNode()));
    }
    Outcome many = new Triples(graph, false);
    Response whole =
        assertTimeoutPreemptively(Duration.ofSeconds(15), () -> written("", "jsonld", many));
    assertTrue(body(whole).length() > many.size());
  }

  @ParameterizedTest
  @CsvSource({"ttl", "rdf", "jsonld", "nt"})
  void writingEndsWhenTheTimeOfTheRequestIsOver(String format) {
    Outcome few = triples(false);
    try (TimeLimit time = TimeLimit.begin(Duration.ofMinutes(1))) {
      time.cancel();
      assertThrows(QueryCancelledException.class, () -> written("", format, few));
    }
  }

  @ParameterizedTest
  @CsvSource({"json", "xml", "csv", "tsv"})
  void rowsAreWrittenWhileThereIsTime(String format) {
    try (TimeLimit time = TimeLimit.begin(Duration.ofMinutes(1))) {
      time.cancel();
      assertThrows(QueryCancelledException.class, () -> written("", format, table(false)));
    }
  }

  @ParameterizedTest
  @CsvSource({"ttl, TURTLE", "jsonld, JSONLD11", "nt, NTRIPLES", "rdf, RDFXML"})
  void blankNodesThatNameEachOtherWithoutEndAreWritten(String format, String lang) {
    Graph chain = GraphFactory.createDefaultGraph();
    Node last = NODE;
    for (int i = 0; i < 20_000; i++) {
      Node next = NodeFactory.createBlankNode();
      chain.add(Triple.create(last, NODE, next));
      last = next;
    }
    String text = body(written("", format, new Triples(chain, false)));
    assertEquals(chain.size(), read(text, RDFLanguages.nameToLang(lang)).size());
  }

  private static Graph read(String text, Lang lang) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, lang).parse(graph);
    return graph;
  }

  @Test
  void jsonLdHoldsTheSameGraph() {
    Graph graph =
        read(
            """
            @prefix : <http://example.org/> .
            :a a :Thing, [ :p "x" ] ; a "no class" ;
              :p "x", "x"@en, "1"^^<http://www.w3.org/2001/XMLSchema#integer>, 01, true, 1.50, 1e0,
                "\\"\\n\u0001é😀", "{}"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON>, :b, [] ;
              :q ( 1 [ :p ( ) ] ) .
            [] :p [ :p :a ] .
            """,
            Lang.TURTLE);
    String text = body(written("", "jsonld", new Triples(graph, false)));
    assertTrue(graph.isIsomorphicWith(read(text, Lang.JSONLD11)), text);
  }

  @Test
  void charactersThatXmlCannotHoldAreNotWrittenAsXml() {
    for (String text : List.of("\u0001", "a\uFFFE", "\uD83D")) {
      Node value = NodeFactory.createLiteralString(text);
      Var column = Var.alloc("x");
      Outcome rows =
          new Table(List.of(column), List.of(BindingFactory.binding(column, value)), false);
      assertEquals(406, assertThrows(Refused.class, () -> written("", "xml", rows)).status());
      Graph graph = GraphFactory.createDefaultGraph();
      graph.add(Triple.create(NODE, NODE, value));
      Outcome triples = new Triples(graph, false);
      assertEquals(406, assertThrows(Refused.class, () -> written("", "rdf", triples)).status());
    }
    assertEquals("application/sparql-results+xml", type(written("", "xml", table(false))));
  }

  @Test
  void aWholeAnswerSaysNothingOfACut() {
    Response whole = written("text/csv", "", table(false));
    assertTrue(whole.header(Response.TRUNCATED).isEmpty());
    assertEquals("x\r\né\r\n", body(whole));
  }

  @ParameterizedTest
  @CsvSource({
    "json, '\"link\": [ \"urn:x-demarche:truncated:1\" ]'",
    "xml, '<link href=\"urn:x-demarche:truncated:1\"/>'",
    "csv, 'Cut after 1 rows: there are more.'",
    "tsv, '\"Cut after 1 rows: there are more.\"'",
  })
  void rowsThatWereCutSaySoInTheHeaderAndInThemselves(String format, String mark) {
    Response cut = written("", format, table(true));
    assertEquals("1", cut.header(Response.TRUNCATED).orElseThrow());
    assertTrue(body(cut).contains(mark), body(cut));
  }

  @ParameterizedTest
  @CsvSource({"ttl", "jsonld", "nt", "rdf"})
  void aGraphThatWasCutSaysSoInTheHeaderAndInItself(String format) {
    Response cut = written("", format, triples(true));
    assertEquals("1", cut.header(Response.TRUNCATED).orElseThrow());
    assertTrue(body(cut).contains("Cut after 1 triples: there are more."), body(cut));
  }
}
