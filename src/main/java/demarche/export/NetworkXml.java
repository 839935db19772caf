package demarche.export;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Actors and the steps between them as GraphML, and as GEXF 1.2, the version that most tools read.
 */
final class NetworkXml {
  private static final String GRAPHML = "http://graphml.graphdrawing.org/xmlns";
  private static final String GEXF = "http://www.gexf.net/1.2draft";

  private final XMLStreamWriter xml;

  private NetworkXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Something that writes XML. */
  private interface Body {
    void write(NetworkXml xml) throws XMLStreamException;
  }

  /** Writes GraphML. */
  static void graphml(NetworkContent network, ExportOutput out) {
    write(out, xml -> xml.graphml(network));
  }

  /** Writes GEXF. */
  static void gexf(NetworkContent network, ExportOutput out) {
    write(out, xml -> xml.gexf(network));
  }

  private static void write(ExportOutput out, Body body) {
    try {
      // The factory of the JDK, whatever else is on the class path: the same bytes everywhere.
      XMLStreamWriter writer =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      writer.writeStartDocument("UTF-8", "1.0");
      body.write(new NetworkXml(writer));
      writer.writeEndDocument();
      writer.writeCharacters("\n");
      writer.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the XML of a network cannot be written", e);
    }
  }

  private static Map<String, String> values(NetworkActor actor) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("label", actor.label());
    values.put("kind", actor.kind());
    values.put("iri", actor.iri());
    return values;
  }

  private static Map<String, String> values(NetworkStep step) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("kind", step.kind());
    values.put("word", step.word());
    values.put("day", step.day());
    values.put("fact", step.fact());
    values.put("says", step.label());
    values.put("words", step.words());
    values.put("article", step.article());
    return values;
  }

  private static final NetworkActor ANY_ACTOR = new NetworkActor("", "", "");
  private static final NetworkStep ANY_STEP =
      new NetworkStep("", "", "", true, "", "", "", "", "", "", "");

  private void graphml(NetworkContent network) throws XMLStreamException {
    start("graphml", Map.of());
    xml.writeDefaultNamespace(GRAPHML);
    if (!network.about().isEmpty()) {
      text("desc", network.about());
    }
    keys("node", "n-", values(ANY_ACTOR));
    keys("edge", "e-", values(ANY_STEP));
    start("graph", ordered("id", "demarche", "edgedefault", "directed"));
    // An id of GraphML is a name token, which an IRI is not.
    Map<String, String> ids = new HashMap<>();
    for (NetworkActor actor : network.actors()) {
      ids.put(actor.iri(), "n" + ids.size());
      start("node", ordered("id", id(ids, actor.iri())));
      data("n-", values(actor));
      end();
    }
    network.steps(
        step ->
            unchecked(
                () -> {
                  Map<String, String> about =
                      ordered(
                          "id", "e" + step.id(),
                          "source", id(ids, step.from()),
                          "target", id(ids, step.to()));
                  if (!step.directed()) {
                    about.put("directed", "false");
                  }
                  start("edge", about);
                  data("e-", values(step));
                  end();
                }));
    end();
    end();
  }

  private static String id(Map<String, String> ids, String iri) {
    return ids.getOrDefault(iri, "");
  }

  private void keys(String of, String prefix, Map<String, String> values)
      throws XMLStreamException {
    for (String name : values.keySet()) {
      start(
          "key", ordered("id", prefix + name, "for", of, "attr.name", name, "attr.type", "string"));
      end();
    }
  }

  private void data(String prefix, Map<String, String> values) throws XMLStreamException {
    for (Map.Entry<String, String> value : values.entrySet()) {
      if (!value.getValue().isEmpty()) {
        start("data", ordered("key", prefix + value.getKey()));
        xml.writeCharacters(legal(value.getValue()));
        xml.writeEndElement();
      }
    }
  }

  private void gexf(NetworkContent network) throws XMLStreamException {
    start("gexf", Map.of());
    xml.writeDefaultNamespace(GEXF);
    xml.writeAttribute("version", "1.2");
    if (!network.about().isEmpty()) {
      start("meta", Map.of());
      text("description", network.about());
      end();
    }
    start("graph", ordered("mode", "dynamic", "defaultedgetype", "directed", "timeformat", "date"));
    attributes("node", values(ANY_ACTOR));
    attributes("edge", values(ANY_STEP));
    start("nodes", Map.of());
    for (NetworkActor actor : network.actors()) {
      start("node", ordered("id", actor.iri(), "label", actor.label()));
      attvalues(values(actor));
      end();
    }
    end();
    start("edges", Map.of());
    network.steps(step -> unchecked(() -> edge(step)));
    end();
    end();
    end();
  }

  private void edge(NetworkStep step) throws XMLStreamException {
    Map<String, String> about =
        ordered("id", step.id(), "source", step.from(), "target", step.to(), "label", step.word());
    about.put("type", step.directed() ? "directed" : "undirected");
    if (!step.day().isEmpty()) {
      about.put("start", step.day());
      about.put("end", step.day());
    }
    start("edge", about);
    attvalues(values(step));
    end();
  }

  private void attributes(String of, Map<String, String> values) throws XMLStreamException {
    start("attributes", ordered("class", of));
    for (String name : values.keySet()) {
      start("attribute", ordered("id", name, "title", name, "type", "string"));
      end();
    }
    end();
  }

  private void attvalues(Map<String, String> values) throws XMLStreamException {
    start("attvalues", Map.of());
    for (Map.Entry<String, String> value : values.entrySet()) {
      if (!value.getValue().isEmpty()) {
        start("attvalue", ordered("for", value.getKey(), "value", value.getValue()));
        end();
      }
    }
    end();
  }

  private void start(String name, Map<String, String> attributes) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(name);
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      xml.writeAttribute(attribute.getKey(), legal(attribute.getValue()));
    }
  }

  private void text(String name, String content) throws XMLStreamException {
    start(name, Map.of());
    xml.writeCharacters(legal(content));
    end();
  }

  private void end() throws XMLStreamException {
    xml.writeEndElement();
  }

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }

  /** What XML 1.0 cannot hold becomes the replacement character. */
  private static String legal(String text) {
    return text.codePoints()
        .map(
            c ->
                c == 9
                        || c == 10
                        || c == 13
                        || (c >= 32 && c < 0xD800)
                        || (c > 0xDFFF && c < 0xFFFE)
                        || c > 0xFFFF
                    ? c
                    : 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** A step of writing. */
  private interface Writing {
    void write() throws XMLStreamException;
  }

  private static void unchecked(Writing writing) {
    try {
      writing.write();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the XML of a network cannot be written", e);
    }
  }
}
