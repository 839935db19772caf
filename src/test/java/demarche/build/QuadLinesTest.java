package demarche.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuadLinesTest {
  private static final Node GRAPH = NodeFactory.createURI("https://w3id.org/demarche/kg/graph/a");
  private static final Node SUBJECT = NodeFactory.createURI("https://w3id.org/demarche/kg/fact/1");

  @BeforeAll
  static void jena() {
    JenaSystem.init();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain words",
        "",
        "a \"quoted\" piece",
        "back\\slash",
        "two\nlines\r\n and a\ttab",
        "form\ffeed, back\bspace, delete\u007F",
        "“curly” — déjà vu, 外交, Дипломатия",
        "outside the plane: \uD83D\uDE00",
      })
  void linesAreThoseOfJenasWriter(String text) {
    List<Triple> triples =
        List.of(
            triple(NodeFactory.createLiteralString(text)),
            triple(NodeFactory.createLiteralLang(text, "en")),
            triple(NodeFactory.createLiteralDT(text, XSDDatatype.XSDinteger)),
            triple(NodeFactory.createURI("https://example.org/" + text)));
    assertEquals(
        byJena(triples), StandardCharsets.UTF_8.decode(QuadLines.of(GRAPH, triples)).toString());
  }

  private static Triple triple(Node object) {
    return Triple.create(SUBJECT, NodeFactory.createURI("https://example.org/says"), object);
  }

  private static String byJena(List<Triple> triples) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StreamRDF out = StreamRDFWriter.getWriterStream(bytes, Lang.NQUADS);
    out.start();
    triples.forEach(t -> out.quad(Quad.create(GRAPH, t)));
    out.finish();
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
