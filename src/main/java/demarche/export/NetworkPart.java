package demarche.export;

import demarche.store.CodePoints;
import demarche.store.GraphStore;
import demarche.store.Texts;
import demarche.store.TimeLimit;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * A part of the graph for network tools, in the form of the export of the whole: some actors, and
 * the steps that some facts make.
 *
 * @param actors by IRI; the ends of all steps are among them
 * @param steps in the order of the export of the whole
 * @param about what a reader of the file must know of it, such as that it was cut
 */
public record NetworkPart(List<NetworkActor> actors, List<NetworkStep> steps, String about)
    implements NetworkContent {
  public NetworkPart {
    actors = List.copyOf(actors);
    steps = List.copyOf(steps);
  }

  /**
   * Takes a part out of a graph.
   *
   * @param facts the IRIs of the facts whose steps are taken
   * @param actors those who are in it whether or not a step leads to them, by the names that are
   *     given here
   * @param shown which of the steps are taken
   * @throws org.apache.jena.query.QueryCancelledException when the time of this thread is over
   */
  public static NetworkPart of(
      GraphStore store,
      Collection<String> facts,
      Collection<NetworkActor> actors,
      Predicate<NetworkStep> shown,
      String about) {
    return store.read(view -> taken(view, Set.copyOf(facts), actors, shown, about));
  }

  private static NetworkPart taken(
      DatasetGraph view,
      Set<String> facts,
      Collection<NetworkActor> actors,
      Predicate<NetworkStep> shown,
      String about) {
    ActorNetwork network = new ActorNetwork(new StoredGraphs(view, Texts.HIDDEN));
    Map<String, NetworkActor> all = new TreeMap<>(CodePoints.ORDER);
    actors.forEach(actor -> all.put(actor.iri(), actor));
    List<NetworkStep> steps = new ArrayList<>();
    for (Node graph : graphs(view, facts)) {
      TimeLimit.checkCurrent();
      for (NetworkStep step : network.steps(graph, fact -> facts.contains(fact.getURI()))) {
        if (shown.test(step)) {
          steps.add(step);
          for (String end : List.of(step.from(), step.to())) {
            all.computeIfAbsent(end, iri -> network.actor(graph, iri));
          }
        }
      }
    }
    return new NetworkPart(List.copyOf(all.values()), steps, about);
  }

  /** The graphs that facts stand in, by IRI. */
  private static List<Node> graphs(DatasetGraph view, Set<String> facts) {
    Set<Node> graphs = new HashSet<>();
    for (String fact : facts) {
      TimeLimit.checkCurrent();
      graphs.addAll(
          Iter.toSet(
              Iter.map(
                  view.find(Node.ANY, NodeFactory.createURI(fact), RDF.type.asNode(), Node.ANY),
                  Quad::getGraph)));
    }
    return graphs.stream()
        .filter(Node::isURI)
        .filter(graph -> !Quad.isDefaultGraph(graph))
        .sorted((a, b) -> CodePoints.ORDER.compare(a.getURI(), b.getURI()))
        .toList();
  }

  @Override
  public void steps(Consumer<NetworkStep> taker) {
    steps.forEach(taker);
  }

  /** The part as a file of GraphML. */
  public byte[] graphml() {
    return written(out -> NetworkXml.graphml(this, out));
  }

  /** The part as a file of GEXF. */
  public byte[] gexf() {
    return written(out -> NetworkXml.gexf(this, out));
  }

  private static byte[] written(ExportOutput.Source source) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExportOutput.stream(out, source);
    return out.toByteArray();
  }
}
