package demarche.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.cli.Run;
import demarche.store.GraphStore;
import demarche.store.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The exports for network tools read back as the actors and steps that the store holds. */
final class NetworkExportTest {
  @TempDir static Path folder;
  private static GraphStore store;
  private static Set<List<String>> steps;

  @BeforeAll
  static void build() {
    Path kg = folder.resolve("kg");
    assertEquals(0, Run.of("build", "-q", "--kg", kg.toString(), "data/sample").code());
    store = GraphStore.open(kg);
    steps =
        store.read(
            view -> {
              Set<List<String>> all = new HashSet<>();
              new ActorNetwork(new StoredGraphs(view, Texts.HIDDEN))
                  .steps(
                      s ->
                          all.add(
                              List.of(
                                  s.from(), s.to(), s.kind(), s.word(), s.day(), s.words(),
                                  s.fact())));
              return all;
            });
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static Path export(ExportFormat format, String name) {
    Path file = folder.resolve(name);
    ExportOutput.file(file, out -> new GraphExport(store, Texts.HIDDEN).write(format, out));
    return file;
  }

  private static Document parsed(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(file.toFile());
  }

  private static List<Element> all(Object in, String name) {
    NodeList found =
        in instanceof Document document
            ? document.getElementsByTagNameNS("*", name)
            : ((Element) in).getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  @Test
  void graphmlReadsBackAsTheSteps() throws Exception {
    Document document = parsed(export(ExportFormat.graphml, "n.graphml"));
    assertEquals(
        "http://graphml.graphdrawing.org/xmlns", document.getDocumentElement().getNamespaceURI());
    Set<String> keys = new TreeSet<>();
    all(document, "key").forEach(key -> assertTrue(keys.add(key.getAttribute("id"))));
    Map<String, String> iris = new HashMap<>();
    for (Element node : all(document, "node")) {
      assertTrue(node.getAttribute("id").matches("[A-Za-z0-9._:-]+"), "a name token");
      iris.put(node.getAttribute("id"), data(node, "n-iri"));
      assertFalse(data(node, "n-label").isEmpty());
    }
    Set<List<String>> read = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (Element edge : all(document, "edge")) {
      assertTrue(ids.add(edge.getAttribute("id")), edge.getAttribute("id"));
      all(edge, "data").forEach(data -> assertTrue(keys.contains(data.getAttribute("key"))));
      read.add(
          List.of(
              String.valueOf(iris.get(edge.getAttribute("source"))),
              String.valueOf(iris.get(edge.getAttribute("target"))),
              data(edge, "e-kind"),
              data(edge, "e-word"),
              data(edge, "e-day"),
              data(edge, "e-words"),
              data(edge, "e-fact")));
    }
    assertFalse(read.isEmpty());
    assertEquals(steps, read);
  }

  private static String data(Element of, String key) {
    return all(of, "data").stream()
        .filter(data -> data.getAttribute("key").equals(key))
        .map(Element::getTextContent)
        .findFirst()
        .orElse("");
  }

  @Test
  void gexfReadsBackAsTheSteps() throws Exception {
    Document document = parsed(export(ExportFormat.gexf, "n.gexf"));
    assertEquals("http://www.gexf.net/1.2draft", document.getDocumentElement().getNamespaceURI());
    Set<String> nodes = new HashSet<>();
    all(document, "node").forEach(node -> assertTrue(nodes.add(node.getAttribute("id"))));
    Set<List<String>> read = new HashSet<>();
    for (Element edge : all(document, "edge")) {
      assertTrue(nodes.contains(edge.getAttribute("source")));
      assertTrue(nodes.contains(edge.getAttribute("target")));
      assertTrue(Set.of("directed", "undirected").contains(edge.getAttribute("type")));
      assertEquals(edge.getAttribute("start"), edge.getAttribute("end"));
      read.add(
          List.of(
              edge.getAttribute("source"),
              edge.getAttribute("target"),
              value(edge, "kind"),
              value(edge, "word"),
              edge.getAttribute("start"),
              value(edge, "words"),
              value(edge, "fact")));
    }
    assertEquals(steps, read);
  }

  private static String value(Element of, String name) {
    return all(of, "attvalue").stream()
        .filter(value -> value.getAttribute("for").equals(name))
        .map(value -> value.getAttribute("value"))
        .findFirst()
        .orElse("");
  }

  @Test
  void theSameGraphGivesTheSameBytes() throws Exception {
    for (ExportFormat format : List.of(ExportFormat.graphml, ExportFormat.gexf)) {
      assertArrayEquals(
          Files.readAllBytes(export(format, "one")), Files.readAllBytes(export(format, "two")));
    }
  }
}
