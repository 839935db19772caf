package demarche.export;

import demarche.store.CodePoints;
import demarche.vocabulary.Terms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The graph as network tools see it: actors and places, and the steps that positions,
 * communications and evacuations make between them, each with its day. To be used inside a read
 * transaction; holds the actors, and the steps of one article at a time.
 */
record ActorNetwork(StoredGraphs graphs) implements NetworkContent {
  /** All actors of steps, by IRI. */
  @Override
  public Collection<NetworkActor> actors() {
    Map<String, NetworkActor> actors = new TreeMap<>(CodePoints.ORDER);
    for (Node graph : graphs.graphs()) {
      for (NetworkStep step : steps(graph, fact -> true)) {
        for (String iri : List.of(step.from(), step.to())) {
          actors.computeIfAbsent(iri, i -> actor(graph, i));
        }
      }
    }
    return actors.values();
  }

  /** All steps, article by article. */
  @Override
  public void steps(Consumer<NetworkStep> taker) {
    graphs.graphs().forEach(graph -> steps(graph, fact -> true).forEach(taker));
  }

  /** An actor as a graph names it. */
  NetworkActor actor(Node graph, String iri) {
    Node node = NodeFactory.createURI(iri);
    String label =
        graphs.value(graph, node, RDFS.label.asNode()).map(ActorNetwork::text).orElse(iri);
    return NetworkActor.of(iri, label);
  }

  /** The steps that the wanted facts of a graph make. */
  List<NetworkStep> steps(Node graph, Predicate<Node> wanted) {
    List<NetworkStep> steps = new ArrayList<>();
    for (Node fact : facts(graph, Terms.POSITION, wanted)) {
      String word = local(graph, fact, Terms.stance);
      for (Node holder : values(graph, fact, Terms.holder)) {
        List<Node> towards = new ArrayList<>(values(graph, fact, Terms.target));
        values(graph, fact, Terms.addressee).stream()
            .filter(one -> !towards.contains(one))
            .forEach(towards::add);
        towards.forEach(other -> add(steps, graph, fact, holder, other, "position", word));
      }
    }
    for (Node fact : facts(graph, Terms.COMMUNICATION, wanted)) {
      List<Node> all = values(graph, fact, Terms.participant);
      String word = local(graph, fact, Terms.kind);
      for (int i = 0; i < all.size(); i++) {
        for (Node other : all.subList(i + 1, all.size())) {
          add(steps, graph, fact, all.get(i), other, "communication", word);
        }
      }
    }
    for (Node fact : facts(graph, Terms.EVACUATION, wanted)) {
      for (Node organizer : values(graph, fact, Terms.organizer)) {
        values(graph, fact, Terms.from)
            .forEach(
                left -> add(steps, graph, fact, organizer, left, "evacuation", "evacuates-from"));
      }
    }
    return steps;
  }

  private void add(
      List<NetworkStep> steps,
      Node graph,
      Node fact,
      Node from,
      Node to,
      String kind,
      String word) {
    if (from.equals(to)) {
      return;
    }
    Optional<Node> article = graphs.article(graph);
    String day =
        graphs
            .value(graph, fact, Terms.date)
            .or(() -> article.flatMap(a -> graphs.value(graph, a, Terms.schemaDatePublished)))
            .map(ActorNetwork::text)
            .orElse("");
    String iri = fact.getURI();
    long before = steps.stream().filter(step -> step.fact().equals(iri)).count();
    steps.add(
        new NetworkStep(
            iri.substring(iri.lastIndexOf('/') + 1) + "-" + (before + 1),
            from.getURI(),
            to.getURI(),
            !kind.equals("communication"),
            kind,
            word,
            day,
            one(graph, fact, RDFS.label.asNode()),
            graphs
                .value(graph, fact, Terms.mainEvidence)
                .map(evidence -> one(graph, evidence, Terms.words))
                .orElse(""),
            article.map(a -> one(graph, a, Terms.schemaIdentifier)).orElse(""),
            iri));
  }

  private List<Node> facts(Node graph, Node type, Predicate<Node> wanted) {
    List<Node> all =
        Iter.toList(
            Iter.map(
                graphs.view().find(graph, Node.ANY, RDF.type.asNode(), type), Quad::getSubject));
    return sorted(all).stream().filter(wanted).toList();
  }

  private List<Node> values(Node graph, Node subject, Node property) {
    return sorted(
        Iter.toList(
            Iter.map(graphs.view().find(graph, subject, property, Node.ANY), Quad::getObject)));
  }

  private static List<Node> sorted(List<Node> nodes) {
    return nodes.stream()
        .filter(Node::isURI)
        .sorted(Comparator.comparing(Node::getURI, CodePoints.ORDER))
        .toList();
  }

  private String one(Node graph, Node subject, Node property) {
    return graphs.value(graph, subject, property).map(ActorNetwork::text).orElse("");
  }

  private String local(Node graph, Node subject, Node property) {
    String iri = one(graph, subject, property);
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI();
  }
}
