package demarche.export;

import demarche.store.CodePoints;
import demarche.store.Texts;
import demarche.vocabulary.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * What a store holds, in an order that depends on nothing but the content. To be used inside a read
 * transaction.
 *
 * @param view the graph as the store shows it with these texts
 * @param texts whether the article bodies belong to the export
 */
record StoredGraphs(DatasetGraph view, Texts texts) {

  /** The IRIs of the article graphs. */
  List<Node> graphs() {
    List<Node> graphs = Iter.toList(view.listGraphNodes());
    graphs.sort(Comparator.comparing(Node::getURI, CodePoints.ORDER));
    return graphs;
  }

  /** The triples of an article graph, in the order of their lines in N-Triples. */
  List<Triple> triples(Node graph) {
    record Placed(String line, Triple triple) {}
    List<Placed> placed = new ArrayList<>();
    view.find(graph, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(q -> placed.add(new Placed(Lines.of(q.asTriple()), q.asTriple())));
    placed.sort(Comparator.comparing(Placed::line, CodePoints.ORDER));
    return placed.stream().map(Placed::triple).toList();
  }

  /** The triple that gives the body of a graph's article; empty where bodies are left out. */
  Optional<Triple> text(Node graph) {
    if (texts == Texts.HIDDEN) {
      return Optional.empty();
    }
    return article(graph)
        .flatMap(a -> first(view.find(Quad.defaultGraphIRI, a, Terms.text, Node.ANY)))
        .map(Quad::asTriple);
  }

  /** The article that a graph is about. */
  Optional<Node> article(Node graph) {
    return first(view.find(graph, Node.ANY, RDF.type.asNode(), Terms.ARTICLE))
        .map(Quad::getSubject);
  }

  /** The value of a property in a graph. */
  Optional<Node> value(Node graph, Node subject, Node property) {
    return first(view.find(graph, subject, property, Node.ANY)).map(Quad::getObject);
  }

  private static Optional<Quad> first(Iterator<Quad> quads) {
    try {
      return quads.hasNext() ? Optional.of(quads.next()) : Optional.empty();
    } finally {
      Iter.close(quads);
    }
  }

  /** The lines of N-Quads of all graphs. */
  void quadLines(Consumer<byte[]> lines) {
    try (SortedLines sorted = new SortedLines()) {
      for (Node graph : graphs()) {
        view.find(graph, Node.ANY, Node.ANY, Node.ANY)
            .forEachRemaining(quad -> sorted.add(Lines.of(quad)));
        text(graph).ifPresent(triple -> sorted.add(Lines.of(triple)));
      }
      sorted.inOrder().forEachRemaining(lines);
    }
  }

  /**
   * The triples of the union of all graphs, bodies among them, each once; those of a subject follow
   * each other.
   */
  void union(Consumer<Triple> triples) {
    try (SortedLines sorted = new SortedLines()) {
      for (Node graph : graphs()) {
        view.find(graph, Node.ANY, Node.ANY, Node.ANY)
            .forEachRemaining(quad -> sorted.add(Lines.of(quad.asTriple())));
        text(graph).ifPresent(triple -> sorted.add(Lines.of(triple)));
      }
      RDFParser.create()
          .source(new LineStream(sorted.inOrder()))
          .lang(Lang.NTRIPLES)
          .checking(false)
          .parse(
              new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                  triples.accept(triple);
                }
              });
    }
  }
}
