package demarche.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph that stops its reader by a check that throws, before each look-up and each triple. */
public final class WatchedGraph extends GraphWrapper {
  private final Runnable check;

  /**
   * @param graph what is read
   * @param check returns while there is time and throws when it is over
   */
  public WatchedGraph(Graph graph, Runnable check) {
    super(graph);
    this.check = check;
  }

  @Override
  public boolean contains(Triple triple) {
    check.run();
    return get().contains(triple);
  }

  @Override
  public boolean contains(Node subject, Node predicate, Node object) {
    check.run();
    return get().contains(subject, predicate, object);
  }

  @Override
  public ExtendedIterator<Triple> find(Triple triple) {
    return find(triple.getSubject(), triple.getPredicate(), triple.getObject());
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    check.run();
    return get().find(subject, predicate, object).mapWith(this::checked);
  }

  @Override
  public ExtendedIterator<Triple> find() {
    return find(Node.ANY, Node.ANY, Node.ANY);
  }

  private Triple checked(Triple triple) {
    check.run();
    return triple;
  }
}
