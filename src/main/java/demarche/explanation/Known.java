package demarche.explanation;

import demarche.store.CodePoints;
import demarche.vocabulary.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** A graph read node by node, always in the same order. */
public final class Known {
  private static final Comparator<Node> ORDER = Comparator.comparing(Known::text, CodePoints.ORDER);

  private final Graph graph;

  /**
   * @param graph read inside its transaction
   */
  public Known(Graph graph) {
    this.graph = graph;
  }

  /** The values of a property, sorted by text, each once. */
  public List<Node> values(Node subject, Node property) {
    Set<Node> found = new LinkedHashSet<>();
    graph.find(subject, property, Node.ANY).forEachRemaining(t -> found.add(t.getObject()));
    return sorted(found);
  }

  /** The nodes that have a value, sorted, each once. */
  public List<Node> having(Node property, Node value) {
    Set<Node> found = new LinkedHashSet<>();
    graph.find(Node.ANY, property, value).forEachRemaining(t -> found.add(t.getSubject()));
    return sorted(found);
  }

  /** The first value of a property as text. */
  public Optional<String> first(Node subject, Node property) {
    return values(subject, property).stream().findFirst().map(Known::text);
  }

  /** The first value of a property as a number; 0 where there is none. */
  public long number(Node subject, Node property) {
    return first(subject, property).map(Long::parseLong).orElse(0L);
  }

  /** Whether a node has a class. */
  public boolean is(Node subject, Node type) {
    return graph.contains(subject, RDF.Nodes.type, type);
  }

  /** Whether a triple is in the graph. */
  public boolean holds(Node subject, Node property, Node value) {
    return graph.contains(subject, property, value);
  }

  /** Whether anything is said of a node. */
  public boolean knows(Node subject) {
    return graph.contains(subject, Node.ANY, Node.ANY);
  }

  /** A node for people: its label, else its IRI or text. */
  public String label(Node node) {
    return node.isURI() ? first(node, RDFS.Nodes.label).orElseGet(() -> text(node)) : text(node);
  }

  /** Facts in the order of their articles and main evidence. */
  public List<Node> inOrder(Iterable<Node> facts) {
    // Each is looked up once, and not at each comparison.
    List<Placed> placed = new ArrayList<>();
    facts.forEach(f -> placed.add(new Placed(f, first(f, Terms.article).orElse(""), start(f))));
    return placed.stream().sorted(Placed.ORDER).map(Placed::fact).toList();
  }

  /** A fact with what its place is told by. */
  private record Placed(Node fact, String article, long start) {
    static final Comparator<Placed> ORDER =
        Comparator.comparing(Placed::article, CodePoints.ORDER)
            .thenComparingLong(Placed::start)
            .thenComparing(Placed::fact, Known.ORDER);
  }

  private long start(Node fact) {
    return values(fact, Terms.mainEvidence).stream()
        .mapToLong(e -> number(e, Terms.start))
        .findFirst()
        .orElse(0);
  }

  /** The IRI of a node or the characters of a literal. */
  public static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private static List<Node> sorted(Set<Node> nodes) {
    return nodes.stream().sorted(ORDER).toList();
  }
}
