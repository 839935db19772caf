package demarche.shape;

import demarche.mapper.MappedArticle;
import demarche.mapper.MappedArticle.MappedFact;
import demarche.problem.Problem;
import demarche.problem.ProblemKind;
import demarche.vocabulary.Terms;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;

/** The shapes of {@code ontology/shapes.ttl}. Immutable and safe for several threads. */
public final class GraphShapes {
  private static final String FILE = "/demarche/ontology/shapes.ttl";

  private final Shapes shapes;

  private GraphShapes(Shapes shapes) {
    this.shapes = shapes;
  }

  /** The shapes that the program carries. */
  public static GraphShapes bundled() {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = GraphShapes.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own " + FILE);
      }
      RDFParser.source(in).lang(Lang.TURTLE).parse(StreamRDFLib.graph(graph));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new GraphShapes(Shapes.parse(graph));
  }

  /**
   * An article with the facts that break no shape, and a problem for each that was left out.
   *
   * @param kept the article without them
   * @param problems one for each fact left out, and one for each fault that no fact brought
   */
  public record Checked(MappedArticle kept, List<Problem> problems) {
    public Checked {
      problems = List.copyOf(problems);
    }
  }

  /** Holds the shapes against one article's graph. */
  public Checked check(MappedArticle article) {
    Graph graph = GraphFactory.createDefaultGraph();
    article.triples().forEach(graph::add);
    ValidationReport report = report(graph);
    if (report.conforms()) {
      return new Checked(article, List.of());
    }
    Map<Node, List<MappedFact>> owners = owners(article);
    Set<Node> broken = new HashSet<>();
    Set<Problem> problems = new LinkedHashSet<>();
    for (ReportEntry entry : sorted(report)) {
      List<MappedFact> facts = owners.getOrDefault(entry.focusNode(), List.of());
      if (facts.isEmpty()) {
        problems.add(problem(article, "the article's " + sentence(entry)));
      }
      for (MappedFact fact : facts) {
        if (broken.add(fact.iri())) {
          problems.add(problem(article, fact.iri().getURI() + " is left out: " + sentence(entry)));
        }
      }
    }
    return new Checked(article.without(broken), new ArrayList<>(problems));
  }

  /** Holds the shapes against a whole graph. */
  public ValidationReport report(Graph graph) {
    return ShaclValidator.get().validate(shapes, graph);
  }

  /** The entries of a report in an order that does not depend on the graph's inner order. */
  public static List<ReportEntry> sorted(ValidationReport report) {
    return report.getEntries().stream()
        .sorted(java.util.Comparator.comparing(GraphShapes::sentence))
        .toList();
  }

  /** One result of a report as a sentence: the node, the path and what is wrong. */
  public static String sentence(ReportEntry entry) {
    String path = entry.resultPath() == null ? "" : " at " + local(entry.resultPath().toString());
    String value = entry.value() == null ? "" : " (found " + local(entry.value().toString()) + ")";
    return entry.focusNode() + path + ": " + entry.message() + value;
  }

  private static String local(String text) {
    return text.replace(Terms.ONTOLOGY, "").replaceAll("[<>]", "");
  }

  private static Problem problem(MappedArticle article, String sentence) {
    return new Problem(ProblemKind.BREAKS_SHAPE, article.source().id(), sentence);
  }

  /** Which facts a node stands or falls with: its own fact, else all facts that refer to it. */
  private static Map<Node, List<MappedFact>> owners(MappedArticle article) {
    Map<Node, List<MappedFact>> owners = new HashMap<>();
    for (MappedFact fact : article.facts()) {
      Set<Node> nodes = new HashSet<>(fact.part().refersTo());
      for (Triple triple : fact.part().triples()) {
        nodes.add(triple.getSubject());
      }
      nodes.forEach(node -> owners.computeIfAbsent(node, n -> new ArrayList<>()).add(fact));
    }
    return owners;
  }
}
