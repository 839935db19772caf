package demarche.explanation;

import demarche.explanation.UnderstoodName.Step;
import demarche.vocabulary.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;

/**
 * By what the article's name for an actor or place was settled, as its codes, its link elsewhere,
 * its label and the shape of its IRI tell: the rules that settle names leave their result in these.
 */
final class IdentityStory {
  private final Known graph;
  private final String base;

  IdentityStory(Known graph, String base) {
    this.graph = graph;
    this.base = base;
  }

  List<Step> tell(Node actor) {
    if (graph.is(actor, Terms.PERSON)) {
      return person(actor);
    }
    if (graph.is(actor, Terms.COUNTRY)) {
      return List.of(Step.of(country(actor)));
    }
    if (graph.is(actor, Terms.ORGANIZATION)) {
      return organization(actor);
    }
    return List.of(
        Step.of(
            graph.is(actor, Terms.PLACE)
                ? place(actor)
                : "The article does not list it as an actor: it is kept under its own name and"
                    + " linked to nothing"));
  }

  private String name(Node actor) {
    return graph.first(actor, Terms.name).orElseGet(() -> graph.label(actor));
  }

  private boolean isByItsLabel(Node actor) {
    return name(actor).equals(graph.label(actor));
  }

  private Optional<String> elsewhere(Node actor) {
    return graph.first(actor, OWL.sameAs.asNode()).map(iri -> iri.replaceFirst("^.*/", ""));
  }

  /** The parts of the path that a node has below the base. */
  private String[] path(Node actor) {
    String iri = actor.getURI();
    return (iri.startsWith(base) ? iri.substring(base.length()) : iri).split("/", -1);
  }

  /** Whether the last part of a path is the article: the name means somebody in it alone. */
  private boolean isOfArticleOnly(Node actor) {
    String[] path = path(actor);
    return graph.having(Terms.names, actor).stream()
        .anyMatch(article -> article.getURI().endsWith("/" + path[path.length - 1]));
  }

  private List<Step> person(Node actor) {
    List<Step> steps = new ArrayList<>();
    Optional<String> wikidata = elsewhere(actor);
    List<Node> offices = graph.inOrder(graph.having(Terms.person, actor));
    if (wikidata.isPresent()) {
      steps.add(
          Step.of(
              "Matched with Wikidata "
                  + wikidata.get()
                  + ": of all in the list of office holders, that person alone has the name and"
                  + (offices.isEmpty()
                      ? " leads a country that the article names, on its day"
                      : " an office that the article states, on its day")));
      offices.forEach(office -> steps.add(new Step("Stated of this person", Optional.of(office))));
    } else if (isOfArticleOnly(actor)) {
      steps.add(
          Step.of("One word alone is no sure name: kept to this article, and linked to nothing"));
    } else {
      steps.add(
          Step.of(
              "Taken by the full name, which means the same person in all articles; matched with"
                  + " no Wikidata id, since no single holder of an office fits the name, the day and"
                  + " what the article states beyond doubt"));
    }
    return steps;
  }

  private String country(Node actor) {
    if (graph.first(actor, Terms.iso3).isEmpty()) {
      return "No list of countries has it under this name, or the article lists another actor that"
          + " is the same: what an article lists apart is kept apart, and linked to nothing";
    }
    String matched =
        isByItsLabel(actor)
            ? "“" + name(actor) + "” is its exact name in the list of countries"
            : "“"
                + name(actor)
                + "” is another name of "
                + graph.label(actor)
                + " in the list of countries";
    return matched + linked(actor);
  }

  private String linked(Node actor) {
    return elsewhere(actor).map(id -> ", and so is Wikidata " + id).orElse("");
  }

  private List<Step> organization(Node actor) {
    List<Step> steps = new ArrayList<>();
    boolean mission = graph.is(actor, Terms.DIPLOMATIC_MISSION);
    if (mission) {
      steps.add(Step.of("Told by the sender and the seat in its name" + linked(actor)));
    } else if (!isByItsLabel(actor)) {
      steps.add(
          Step.of(
              "“"
                  + name(actor)
                  + "” is another name of "
                  + graph.label(actor)
                  + " in the list of organizations"
                  + linked(actor)));
    } else if (elsewhere(actor).isPresent()) {
      steps.add(
          Step.of(
              "“"
                  + name(actor)
                  + "” is its exact name in the list of organizations"
                  + linked(actor)));
    } else {
      steps.add(
          Step.of(
              isOfArticleOnly(actor)
                  ? "Many bodies have this name and the article does not say whose it is: kept to"
                      + " this article, and linked to nothing"
                  : "Taken by its name; matched with no Wikidata id, since the list of"
                      + " organizations has no single one of this name beyond doubt"));
    }
    List<Node> owners = mission ? List.of() : graph.values(actor, Terms.country);
    if (!owners.isEmpty()) {
      steps.add(Step.of("It belongs to " + graph.label(owners.getFirst())));
    }
    return steps;
  }

  private String place(Node actor) {
    String in =
        graph.values(actor, Terms.country).stream()
            .findFirst()
            .map(country -> " in " + graph.label(country))
            .orElse("");
    return elsewhere(actor)
        .map(
            id ->
                "Matched with Wikidata "
                    + id
                    + ": the one city of this name"
                    + in
                    + ", or by far the likeliest by size, capital and the countries that the"
                    + " article names")
        .orElse(
            "Taken by its name"
                + in
                + "; matched with no Wikidata id: it is no city of the list, or it is not beyond"
                + " doubt which");
  }
}
