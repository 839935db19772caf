package demarche.mapper;

import demarche.fact.Count;
import demarche.fact.Evacuation;
import demarche.fact.Origin;
import demarche.identity.ResolvedFacts.Role;
import demarche.vocabulary.Terms;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Maps an evacuation. */
final class EvacuationMapper {
  private EvacuationMapper() {}

  static Description map(String key, Evacuation evacuation, List<Origin> origins, Scope scope) {
    List<Node> organizers = scope.nodes(Role.ACTOR, evacuation.organizers());
    List<Node> from = scope.nodes(Role.PLACE, evacuation.from());
    Description description =
        scope
            .fact(key, evacuation, Terms.EVACUATION, Labels.of(evacuation), origins)
            .links(Terms.organizer, organizers)
            .links(Terms.from, from)
            .links(Terms.place, scope.nodes(Role.PLACE, evacuation.places()))
            .links(Terms.to, scope.nodes(Role.PLACE, evacuation.to()))
            .links(Terms.means, evacuation.means().stream().map(scope::means).toList())
            .day(Terms.deadline, evacuation.deadline())
            .text(Terms.deadlineTime, evacuation.deadlineTime())
            .day(Terms.date, evacuation.date())
            .text(Terms.time, evacuation.time());
    evacuation.evacuees().forEach(who -> description.text(Terms.evacuees, who));
    count(evacuation.present(), Terms.present, Terms.presentQualifier, description);
    count(evacuation.planned(), Terms.planned, Terms.plannedQualifier, description);
    count(evacuation.evacuated(), Terms.evacuated, Terms.evacuatedQualifier, description);
    evacuation
        .status()
        .ifPresent(
            status -> description.link(Terms.status, scope.concept(Concepts.of(status), status)));
    organizers.forEach(
        organizer -> from.forEach(f -> description.shortcut(organizer, Terms.evacuatesFrom, f)));
    return description;
  }

  private static void count(
      Optional<Count> count, Node number, Node qualifier, Description description) {
    count.ifPresent(c -> description.number(number, c.number()).text(qualifier, c.qualifier()));
  }
}
