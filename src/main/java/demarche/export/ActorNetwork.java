package demarche.export;

import demarche.store.CodePoints;
import demarche.vocabulary.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
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
record ActorNetwork(StoredGraphs graphs) {
  /**
   * An actor or place that takes part in a step.
   *
   * @param kind the first part of its IRI below the base, such as person
   */
  record Actor(String iri, String label, String kind) {}

  /**
   * What one fact says between two actors.
   *
   * @param id unique in the export
   * @param directed false for communications
   * @param kind position, communication or evacuation
   * @param word the stance, the kind of communication, or evacuates-from
   * @param day of the fact, or of its article; empty text where none is told
   */
  record Step(
      String id,
      String from,
      String to,
      boolean directed,
      String kind,
      String word,
      String day,
      String label,
      String words,
      String article,
      String fact) {}

  /** All actors of steps, by IRI. */
  Map<String, Actor> actors() {
    Map<String, Actor> actors = new TreeMap<>(CodePoints.ORDER);
    for (Node graph : graphs.graphs()) {
      for (Step step : steps(graph)) {
        for (String iri : List.of(step.from(), step.to())) {
          actors.computeIfAbsent(iri, i -> actor(graph, i));
        }
      }
    }
    return actors;
  }

  /** All steps, article by article. */
  void steps(Consumer<Step> taker) {
    graphs.graphs().forEach(graph -> steps(graph).forEach(taker));
  }

  private Actor actor(Node graph, String iri) {
    Node node = NodeFactory.createURI(iri);
    String label =
        graphs.value(graph, node, RDFS.label.asNode()).map(ActorNetwork::text).orElse(iri);
    String[] parts = iri.split("/", -1);
    return new Actor(iri, label, parts.length < 2 ? "" : parts[parts.length - 2]);
  }

  private List<Step> steps(Node graph) {
    List<Step> steps = new ArrayList<>();
    for (Node fact : facts(graph, Terms.POSITION)) {
      String word = local(graph, fact, Terms.stance);
      for (Node holder : values(graph, fact, Terms.holder)) {
        List<Node> towards = new ArrayList<>(values(graph, fact, Terms.target));
        values(graph, fact, Terms.addressee).stream()
            .filter(one -> !towards.contains(one))
            .forEach(towards::add);
        towards.forEach(other -> add(steps, graph, fact, holder, other, "position", word));
      }
    }
    for (Node fact : facts(graph, Terms.COMMUNICATION)) {
      List<Node> all = values(graph, fact, Terms.participant);
      String word = local(graph, fact, Terms.kind);
      for (int i = 0; i < all.size(); i++) {
        for (Node other : all.subList(i + 1, all.size())) {
          add(steps, graph, fact, all.get(i), other, "communication", word);
        }
      }
    }
    for (Node fact : facts(graph, Terms.EVACUATION)) {
      for (Node organizer : values(graph, fact, Terms.organizer)) {
        values(graph, fact, Terms.from)
            .forEach(
                left -> add(steps, graph, fact, organizer, left, "evacuation", "evacuates-from"));
      }
    }
    return steps;
  }

  private void add(
      List<Step> steps, Node graph, Node fact, Node from, Node to, String kind, String word) {
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
        new Step(
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

  private List<Node> facts(Node graph, Node type) {
    return sorted(
        Iter.toList(
            Iter.map(
                graphs.view().find(graph, Node.ANY, RDF.type.asNode(), type), Quad::getSubject)));
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
