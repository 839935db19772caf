package demarche.benchmark;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;

/**
 * Turns the product's N-Quads into what CARML maps: JSON with one record a subject, in which every
 * name is settled and every IRI, label and offset is ready. An RML mapping can do neither, so this
 * spares CARML most of the work.
 *
 * <p>The file is one array with one object an article; each object holds one list of records a
 * class. A record has {@code graph}, {@code iri}, {@code type} and its properties by local name.
 */
public final class Flat extends StreamRDFBase {
  /** The classes with a triples map of their own, by the name of their list. */
  private static final Map<String, String> LISTS =
      Map.of(
          "Article", "articles",
          "OfficeHeld", "offices",
          "Position", "positions",
          "Communication", "communications",
          "Evacuation", "evacuations",
          "Evidence", "evidence",
          "Concept", "concepts");

  private final JsonGenerator json;
  private final Map<Node, Map<Node, List<Node>>> subjects = new LinkedHashMap<>();
  private Node graph = Quad.defaultGraphIRI;

  private Flat(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes the JSON.
   *
   * @param arguments the N-Quads to read, quads of one graph in a row; the file to write
   */
  public static void main(String[] arguments) throws IOException {
    JenaSystem.init();
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]));
        JsonGenerator json = new ObjectMapper().getFactory().createGenerator(out)) {
      json.writeStartArray();
      Flat flat = new Flat(json);
      RDFParser.source(arguments[0]).forceLang(Lang.NQUADS).parse(flat);
      flat.writeGraph();
      json.writeEndArray();
    }
  }

  @Override
  public void quad(Quad quad) {
    if (!quad.getGraph().equals(graph)) {
      writeGraph();
      graph = quad.getGraph();
    }
    subjects
        .computeIfAbsent(quad.getSubject(), s -> new LinkedHashMap<>())
        .computeIfAbsent(quad.getPredicate(), p -> new ArrayList<>())
        .add(quad.getObject());
  }

  private void writeGraph() {
    Map<String, List<Node>> lists = new LinkedHashMap<>();
    subjects.keySet().forEach(s -> lists.computeIfAbsent(list(s), l -> new ArrayList<>()).add(s));
    if (lists.isEmpty()) {
      return;
    }
    try {
      json.writeStartObject();
      for (Map.Entry<String, List<Node>> list : lists.entrySet()) {
        json.writeArrayFieldStart(list.getKey());
        for (Node subject : list.getValue()) {
          writeRecord(subject, subjects.get(subject));
        }
        json.writeEndArray();
      }
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    subjects.clear();
  }

  /** The list of a subject; what has no list of its own is an entity. */
  private String list(Node subject) {
    for (Node type : subjects.get(subject).getOrDefault(RDF.type.asNode(), List.of())) {
      String list = LISTS.get(localName(type));
      if (list != null) {
        return list;
      }
    }
    return "entities";
  }

  private void writeRecord(Node subject, Map<Node, List<Node>> properties) throws IOException {
    json.writeStartObject();
    json.writeStringField("graph", graph.getURI());
    json.writeStringField("iri", subject.getURI());
    for (Map.Entry<Node, List<Node>> property : properties.entrySet()) {
      json.writeArrayFieldStart(localName(property.getKey()));
      for (Node value : property.getValue()) {
        json.writeString(value.isURI() ? value.getURI() : value.getLiteralLexicalForm());
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static String localName(Node node) {
    String iri = node.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
