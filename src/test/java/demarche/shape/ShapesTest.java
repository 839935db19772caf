package demarche.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.path.PathWriter;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the shapes let pass, and what they find. */
class ShapesTest {
  private static final String OWN = "https://w3id.org/demarche/ontology#";
  private static final String BASE = "https://w3id.org/demarche/kg/";
  private static final Graph SHAPES_GRAPH = ClassPathFiles.turtle("/demarche/ontology/shapes.ttl");
  private static final Graph ONTOLOGY = ClassPathFiles.turtle("/demarche/ontology/demarche.ttl");
  private static final Prologue NO_PREFIXES = new Prologue(PrefixMapping.Factory.create());
  private static final Shapes SHAPES = Shapes.parse(SHAPES_GRAPH);

  @Test
  void theValidGraphConforms() {
    assertEquals(List.of(), results(valid()));
  }

  @ParameterizedTest
  @MethodSource("brokenGraphs")
  void aBrokenGraphFailsForTheOneRightReason(Path patch) throws IOException {
    String text = Files.readString(patch);
    Graph graph = valid();
    UpdateAction.parseExecute(text, DatasetGraphFactory.wrap(graph));
    String expected =
        header(text, "focus") + " " + header(text, "path") + " " + header(text, "constraint");

    assertEquals(List.of(expected), results(graph));
  }

  static List<Path> brokenGraphs() {
    return ClassPathFiles.files("/shapes/broken");
  }

  @Test
  void atLeastThirtyBrokenGraphsAreTried() {
    assertTrue(brokenGraphs().size() >= 30);
  }

  @Test
  void theValidGraphHasEveryOwnTermButTheTextOfAnArticle() {
    Set<String> used = new TreeSet<>();
    valid().stream()
        .forEach(
            triple -> {
              addOwn(used, triple.getPredicate());
              addOwn(used, triple.getObject());
            });
    Set<String> missing = declared();
    missing.removeAll(used);
    missing.removeAll(Set.of(OWN + "text", OWN + "derived"));
    // Told in the same way as the other shortcuts, from a holder to a target.
    missing.removeAll(
        Set.of(OWN + "supports", OWN + "criticizes", OWN + "warns", OWN + "commitsTo"));

    assertEquals(Set.of(), missing);
  }

  @Test
  void everyClassHasAShape() {
    for (Triple triple : ONTOLOGY.find(Node.ANY, RDF.type.asNode(), OWL.Class.asNode()).toList()) {
      Node type = triple.getSubject();
      if (isOwn(type)) {
        assertTrue(
            SHAPES_GRAPH.contains(Node.ANY, SHACL.targetClass, type), () -> "no shape for " + type);
      }
    }
  }

  @Test
  void everyPropertyAndClassOfTheShapesIsDeclaredInTheOntology() {
    List<Node> used = new ArrayList<>();
    for (Node by :
        List.of(
            SHACL.path,
            SHACL.inversePath,
            SHACL.lessThan,
            SHACL.equals,
            SHACL.class_,
            SHACL.targetClass,
            SHACL.targetObjectsOf,
            SHACL.targetSubjectsOf)) {
      SHAPES_GRAPH.find(Node.ANY, by, Node.ANY).forEach(triple -> used.add(triple.getObject()));
    }
    // RDF's, RDFS's and OWL's own terms need no declaration.
    Set<String> builtIn =
        Set.of(
            RDF.type.getURI(), OWL.sameAs.getURI(), "http://www.w3.org/2000/01/rdf-schema#label");
    for (Node node : used) {
      assertTrue(
          node.isBlank()
              || builtIn.contains(node.getURI())
              || ONTOLOGY.contains(node, RDF.type.asNode(), Node.ANY),
          () -> node + " is not declared");
    }
    assertFalse(used.isEmpty());
  }

  @Test
  void everyPropertyShapeHasANameAndAMessage() {
    List<Triple> paths = SHAPES_GRAPH.find(Node.ANY, SHACL.path, Node.ANY).toList();
    for (Triple path : paths) {
      assertTrue(SHAPES_GRAPH.contains(path.getSubject(), SHACL.name, Node.ANY), path::toString);
      assertTrue(SHAPES_GRAPH.contains(path.getSubject(), SHACL.message, Node.ANY), path::toString);
    }
    assertFalse(paths.isEmpty());
  }

  private static Graph valid() {
    return ClassPathFiles.turtle("/shapes/valid.ttl");
  }

  /** Each result as focus node, path and constraint, absolute. */
  private static List<String> results(Graph graph) {
    return ShaclValidator.get().validate(SHAPES, graph).getEntries().stream()
        .map(ShapesTest::line)
        .toList();
  }

  private static String line(ReportEntry entry) {
    String focus = entry.focusNode().isBlank() ? "blank" : "<" + entry.focusNode().getURI() + ">";
    String path =
        entry.resultPath() == null ? "none" : PathWriter.asString(entry.resultPath(), NO_PREFIXES);
    return focus + " " + path + " <" + entry.sourceConstraintComponent().getURI() + ">";
  }

  /** The value of a header line of a patch, its names written out. */
  private static String header(String text, String key) {
    Matcher line = Pattern.compile("(?m)^# " + key + ": (.+)$").matcher(text);
    if (!line.find()) {
      throw new AssertionError("a patch without " + key);
    }
    String value = line.group(1);
    if (value.startsWith("<")) {
      return "<" + BASE + value.substring(1);
    }
    String expanded = value.startsWith("^") ? value.substring(1) : value;
    if (!expanded.contains(":")) {
      return expanded;
    }
    PrefixMapping prefixes = PrefixMapping.Factory.create();
    prefixes.setNsPrefixes(SHAPES_GRAPH.getPrefixMapping());
    return (value.startsWith("^") ? "^" : "") + "<" + prefixes.expandPrefix(expanded) + ">";
  }

  private static Set<String> declared() {
    Set<String> found = new TreeSet<>();
    ONTOLOGY
        .find(Node.ANY, RDF.type.asNode(), Node.ANY)
        .forEach(triple -> addOwn(found, triple.getSubject()));
    return found;
  }

  private static void addOwn(Set<String> to, Node node) {
    Stream.of(node).filter(ShapesTest::isOwn).map(Node::getURI).forEach(to::add);
  }

  private static boolean isOwn(Node node) {
    return node.isURI() && node.getURI().startsWith(OWN);
  }
}
