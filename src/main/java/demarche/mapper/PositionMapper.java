package demarche.mapper;

import demarche.fact.Origin;
import demarche.fact.Position;
import demarche.identity.ResolvedFacts.Derived;
import demarche.identity.ResolvedFacts.Role;
import demarche.vocabulary.Terms;
import java.util.List;
import org.apache.jena.graph.Node;

/** Maps a position, with what follows from it: whom the speaker represents, what it is about. */
final class PositionMapper {
  private PositionMapper() {}

  static Description map(String key, Position position, List<Origin> origins, Scope scope) {
    Derived derived = scope.facts().derived().getOrDefault(position, Derived.NONE);
    List<Node> targets = scope.nodes(Role.ACTOR, position.targets());
    Description description =
        scope
            .fact(key, position, Terms.POSITION, Labels.of(position), origins)
            .link(Terms.stance, scope.concept(Concepts.of(position.stance()), position.stance()))
            .text(Terms.topic, position.topic())
            .links(Terms.addressee, scope.nodes(Role.ACTOR, position.addressees()))
            .links(Terms.target, targets)
            .text(Terms.via, position.via())
            .truth(Terms.quoted, position.quoted())
            .day(Terms.date, position.date())
            .text(Terms.time, position.time())
            .links(Terms.represents, scope.nodes(derived.represents()))
            .links(Terms.about, scope.nodes(derived.about()));
    position
        .speaker()
        .ifPresent(name -> description.link(Terms.speaker, scope.node(Role.ACTOR, name)));
    position
        .holder()
        .ifPresent(name -> hold(scope.node(Role.ACTOR, name), position, targets, description));
    return description;
  }

  private static void hold(
      Node holder, Position position, List<Node> targets, Description description) {
    description.link(Terms.holder, holder);
    Shortcuts.of(position.stance())
        .ifPresent(shortcut -> targets.forEach(t -> description.shortcut(holder, shortcut, t)));
  }
}
