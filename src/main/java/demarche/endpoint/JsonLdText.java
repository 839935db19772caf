package demarche.endpoint;

import demarche.store.TimeLimit;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes a graph as JSON-LD, one object a subject, with IRIs in full and without a context. Jena's
 * own writer compares each value of a property with all before it, so that a client's graph takes
 * hours, and looks at no clock.
 */
final class JsonLdText {
  private static final JsonGeneratorFactory PRETTY =
      Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

  private final JsonGenerator out;

  /** The names of blank nodes: short, and the same for the same order of triples. */
  private final Map<Node, String> blank = new LinkedHashMap<>();

  private JsonLdText(JsonGenerator out) {
    this.out = out;
  }

  /** Writes all triples of a graph, as UTF-8. */
  static void write(Graph graph, OutputStream to) {
    try (JsonGenerator out = PRETTY.createGenerator(to, StandardCharsets.UTF_8)) {
      new JsonLdText(out).write(graph);
    }
  }

  private void write(Graph graph) {
    Map<Node, Map<String, List<Triple>>> subjects = new LinkedHashMap<>();
    graph
        .find()
        .forEachRemaining(
            triple ->
                subjects
                    .computeIfAbsent(triple.getSubject(), s -> new LinkedHashMap<>())
                    .computeIfAbsent(key(triple), k -> new ArrayList<>(1))
                    .add(triple));
    out.writeStartObject().writeStartArray("@graph");
    subjects.forEach(
        (subject, properties) -> {
          out.writeStartObject().write("@id", id(subject));
          properties.forEach(this::values);
          out.writeEnd();
        });
    out.writeEnd().writeEnd();
  }

  /** Only a class is told by its name alone: what is no resource stands under the full IRI. */
  private static String key(Triple triple) {
    boolean isClass =
        triple.getPredicate().equals(RDF.Nodes.type) && !triple.getObject().isLiteral();
    return isClass ? "@type" : triple.getPredicate().getURI();
  }

  private void values(String key, List<Triple> triples) {
    out.writeStartArray(key);
    for (Triple triple : triples) {
      TimeLimit.checkCurrent();
      Node object = triple.getObject();
      if (key.equals("@type")) {
        out.write(id(object));
      } else if (object.isLiteral()) {
        literal(object);
      } else {
        out.writeStartObject().write("@id", id(object)).writeEnd();
      }
    }
    out.writeEnd();
  }

  private void literal(Node literal) {
    String language = literal.getLiteralLanguage();
    String datatype = literal.getLiteralDatatypeURI();
    if (language.isEmpty() && datatype.equals(XSDDatatype.XSDstring.getURI())) {
      out.write(literal.getLiteralLexicalForm());
      return;
    }
    out.writeStartObject().write("@value", literal.getLiteralLexicalForm());
    if (language.isEmpty()) {
      out.write("@type", datatype);
    } else {
      out.write("@language", language);
    }
    out.writeEnd();
  }

  private String id(Node node) {
    return node.isBlank() ? blank.computeIfAbsent(node, b -> "_:b" + blank.size()) : node.getURI();
  }
}
