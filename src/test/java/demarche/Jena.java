package demarche;

import demarche.vocabulary.Terms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;

/** What the tests of graphs have in common. */
public final class Jena {
  static {
    JenaSystem.init();
  }

  private Jena() {}

  /** A graph of triples. */
  public static Graph graph(Collection<Triple> triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    return graph;
  }

  /** The graph of a Turtle file. */
  public static Graph turtle(Path file) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(file).lang(Lang.TURTLE).parse(graph);
    return graph;
  }

  /** Writes a graph as Turtle. */
  public static void write(Graph graph, Path file) {
    graph.getPrefixMapping().setNsPrefix("d", Terms.ONTOLOGY);
    graph.getPrefixMapping().setNsPrefix("kg", Terms.DEFAULT_BASE);
    graph.getPrefixMapping().setNsPrefix("schema", "https://schema.org/");
    graph.getPrefixMapping().setNsPrefixes(PrefixMapping.Standard);
    try (var out = Files.newOutputStream(file)) {
      RDFDataMgr.write(out, graph, Lang.TURTLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What one graph has and the other lacks, as lines; empty for equal graphs. */
  public static String difference(Graph expected, Graph found) {
    StringBuilder lines = new StringBuilder();
    expected.stream()
        .filter(t -> !found.contains(t))
        .map(t -> "missing " + t)
        .sorted()
        .forEach(l -> lines.append(l).append('\n'));
    found.stream()
        .filter(t -> !expected.contains(t))
        .map(t -> "extra   " + t)
        .sorted()
        .forEach(l -> lines.append(l).append('\n'));
    return lines.toString();
  }
}
