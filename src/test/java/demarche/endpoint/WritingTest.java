package demarche.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.endpoint.Outcome.Table;
import demarche.endpoint.Outcome.Triples;
import demarche.endpoint.Outcome.Truth;
import demarche.exchange.Bytes;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.exchange.Response.Body.Whole;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
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

  private static Outcome table(boolean cut) {
    Var column = Var.alloc("x");
    Node value = NodeFactory.createLiteralString("é");
    return new Table(List.of(column), List.of(BindingFactory.binding(column, value)), cut);
  }

  private static Outcome triples(boolean cut) {
    Graph graph = GraphFactory.createDefaultGraph();
    Node node = NodeFactory.createURI("http://example.org/x");
    graph.add(Triple.create(node, node, node));
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
