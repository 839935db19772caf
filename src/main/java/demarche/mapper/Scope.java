package demarche.mapper;

import demarche.fact.Coded;
import demarche.fact.Evidence;
import demarche.fact.Fact;
import demarche.fact.Origin;
import demarche.fact.Slot;
import demarche.identity.Identity;
import demarche.identity.Named;
import demarche.identity.ResolvedFacts;
import demarche.identity.ResolvedFacts.Role;
import demarche.mapper.MappedArticle.Part;
import demarche.vocabulary.Terms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What the mappers of one article share: its IRIs, its names, and the nodes described so far. */
final class Scope {
  private final Iris iris;
  private final ResolvedFacts facts;
  private final Node article;
  private final Map<Node, Part> nodes = new LinkedHashMap<>();

  Scope(Iris iris, ResolvedFacts facts) {
    this.iris = iris;
    this.facts = facts;
    this.article = iris.article(facts.source().article().id());
  }

  Iris iris() {
    return iris;
  }

  ResolvedFacts facts() {
    return facts;
  }

  Node article() {
    return article;
  }

  Map<Node, Part> nodes() {
    return nodes;
  }

  /** The node that a slot's name means, described. */
  Node node(Role role, String name) {
    return node(facts.value(role, name));
  }

  List<Node> nodes(Role role, List<String> names) {
    return names.stream().map(name -> node(role, name)).toList();
  }

  List<Node> nodes(List<Named> named) {
    return named.stream().map(this::node).toList();
  }

  Node node(Named named) {
    Node node = iris.entity(named.identity());
    if (!nodes.containsKey(node)) {
      Description description = EntityMapper.describe(node, named);
      nodes.put(node, description.part());
      named
          .identity()
          .country()
          .ifPresent(
              country ->
                  description.link(Terms.country, node(new Named(country.label(), country))));
      nodes.put(node, description.part());
    }
    return node;
  }

  /** A concept of a scheme, with its label, so that the article's graph can be read alone. */
  Node concept(Node concept, Coded member) {
    return concept(concept, member.code(), true);
  }

  /** A means as told. */
  Node means(String asTold) {
    boolean known = Concepts.knowsMeans(asTold);
    return concept(known ? Concepts.ofMeans(asTold) : iris.means(asTold), asTold, known);
  }

  private Node concept(Node concept, String label, boolean ofScheme) {
    nodes.computeIfAbsent(
        concept,
        c -> {
          Description description = new Description(c).label(label);
          return (ofScheme ? description : description.types(Terms.CONCEPT)).part();
        });
    return concept;
  }

  /** What every fact has: types, label, article, evidence, origin. */
  Description fact(String key, Fact fact, Node type, String label, List<Origin> origins) {
    Description description =
        new Description(iris.fact(key))
            .types(type, Terms.FACT)
            .label(label)
            .add(Terms.article, article);
    List<Evidence> pieces = fact.evidence();
    for (int i = 0; i < pieces.size(); i++) {
      Evidence piece = pieces.get(i);
      Node node = iris.evidence(key, piece.start(), piece.end());
      description.add(Terms.evidence, node);
      if (i == 0) {
        description.add(Terms.mainEvidence, node);
      }
      Description words =
          new Description(node).words(article, piece.start(), piece.end(), piece.words());
      piece.slots().stream().map(Slot::code).sorted().forEach(s -> words.text(Terms.slot, s));
      description.include(words);
    }
    origins.forEach(origin -> description.link(Terms.origin, origin(origin)));
    return description;
  }

  private Node origin(Origin origin) {
    Node node = iris.origin(origin);
    nodes.computeIfAbsent(
        node,
        n -> {
          Description description = new Description(n).types(Terms.provAgent).label(origin.name());
          origin
              .kind()
              .ifPresent(
                  kind -> {
                    switch (kind) {
                      case PERSON -> description.types(Terms.provPerson);
                      case PROGRAM, LANGUAGE_MODEL -> description.types(Terms.provSoftwareAgent);
                    }
                    description.text(Terms.originKind, kind.code());
                  });
          return description.part();
        });
    return node;
  }

  static Node wikidata(Identity identity) {
    return NodeFactory.createURI(Terms.WIKIDATA + identity.wikidata().orElseThrow());
  }
}
