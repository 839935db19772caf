package demarche.document;

import demarche.export.TripleText;
import demarche.store.CodePoints;
import demarche.store.GraphStore;
import demarche.vocabulary.Terms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Describes the things of a graph in triples. The bodies of articles are never among them. */
public final class Descriptions {
  /** How many facts that point to a thing are told of it at most. */
  public static final int MOST = 1000;

  private final GraphStore store;
  private final int most;

  /**
   * @param store the graph
   */
  public Descriptions(GraphStore store) {
    this(store, MOST);
  }

  Descriptions(GraphStore store, int most) {
    this.store = store;
    this.most = most;
  }

  /** Whether the graph says something of, or with, an IRI, or has a graph of that name. */
  public boolean knows(String iri) {
    Node thing = NodeFactory.createURI(iri);
    return store.read(
        data -> {
          Graph union = data.getDefaultGraph();
          return union.contains(thing, Node.ANY, Node.ANY)
              || union.contains(Node.ANY, Node.ANY, thing)
              || isGraph(data, thing);
        });
  }

  private boolean isGraph(DatasetGraph data, Node thing) {
    return thing.getURI().startsWith(store.base() + "graph/") && data.containsGraph(thing);
  }

  /** What is known of a thing; for the name of a graph, all that stands in it. */
  public Description of(String iri) {
    Node thing = NodeFactory.createURI(iri);
    return store.read(data -> isGraph(data, thing) ? graph(data, thing) : thing(data, thing));
  }

  private static Description graph(DatasetGraph data, Node name) {
    List<Triple> all =
        Iter.toList(Iter.map(data.find(name, Node.ANY, Node.ANY, Node.ANY), Quad::asTriple));
    return new Description(TripleText.sorted(all), 0, 0);
  }

  private Description thing(DatasetGraph data, Node thing) {
    Graph union = data.getDefaultGraph();
    List<Triple> own = TripleText.sorted(Iter.toList(union.find(thing, Node.ANY, Node.ANY)));
    Map<Node, List<Triple>> pointing = pointing(union, thing);
    List<Triple> shown =
        pointing.entrySet().stream()
            .sorted(
                Map.Entry.comparingByKey(Comparator.comparing(Node::toString, CodePoints.ORDER)))
            .limit(most)
            .flatMap(entry -> entry.getValue().stream())
            .toList();
    Set<Node> labelled = new LinkedHashSet<>();
    own.forEach(triple -> labelled.add(triple.getObject()));
    List<Triple> more = new ArrayList<>(shown);
    for (Triple triple : shown) {
      labelled.add(triple.getSubject());
      union.find(triple.getSubject(), RDF.Nodes.type, Node.ANY).forEachRemaining(more::add);
    }
    labelled.remove(thing);
    more.addAll(labels(union, labelled));
    List<Triple> all = new ArrayList<>(own);
    all.addAll(TripleText.sorted(more));
    return new Description(all, pointing.size(), Math.min(most, pointing.size()));
  }

  /** The triples that point to a thing from facts, or from what it is a piece of text of. */
  private static Map<Node, List<Triple>> pointing(Graph union, Node thing) {
    Map<Node, List<Triple>> found = new LinkedHashMap<>();
    union
        .find(Node.ANY, Node.ANY, thing)
        .forEachRemaining(
            triple -> {
              boolean told =
                  triple.getPredicate().equals(Terms.mention)
                      || union.contains(triple.getSubject(), RDF.Nodes.type, Terms.FACT);
              if (told && !triple.getSubject().equals(thing)) {
                found.computeIfAbsent(triple.getSubject(), s -> new ArrayList<>(2)).add(triple);
              }
            });
    return found;
  }

  private static List<Triple> labels(Graph union, Collection<Node> nodes) {
    List<Triple> labels = new ArrayList<>();
    for (Node node : nodes) {
      if (node.isURI()) {
        union.find(node, RDFS.Nodes.label, Node.ANY).forEachRemaining(labels::add);
      }
    }
    return labels;
  }
}
