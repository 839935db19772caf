package demarche.endpoint;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph that stops its reader at the deadline: property paths are walked without a signal. */
final class WatchedGraph extends GraphWrapper {
  private final Deadline deadline;

  WatchedGraph(Graph graph, Deadline deadline) {
    super(graph);
    this.deadline = deadline;
  }

  @Override
  public ExtendedIterator<Triple> find(Triple triple) {
    return find(triple.getSubject(), triple.getPredicate(), triple.getObject());
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    deadline.check();
    return get().find(subject, predicate, object).mapWith(this::checked);
  }

  private Triple checked(Triple triple) {
    deadline.check();
    return triple;
  }
}
