package demarche.mapper;

import demarche.fact.Communication;
import demarche.fact.Origin;
import demarche.identity.ResolvedFacts.Role;
import demarche.vocabulary.Terms;
import java.util.List;
import org.apache.jena.graph.Node;

/** Maps a communication. */
final class CommunicationMapper {
  private CommunicationMapper() {}

  static Description map(
      String key, Communication communication, List<Origin> origins, Scope scope) {
    List<Node> participants = scope.nodes(Role.ACTOR, communication.participants());
    Description description =
        scope
            .fact(key, communication, Terms.COMMUNICATION, Labels.of(communication), origins)
            .link(
                Terms.kind, scope.concept(Concepts.of(communication.kind()), communication.kind()))
            .links(Terms.participant, participants)
            .day(Terms.date, communication.date())
            .text(Terms.time, communication.time());
    Shortcuts.of(communication.kind())
        .ifPresent(
            shortcut ->
                participants.forEach(
                    one ->
                        participants.forEach(other -> description.shortcut(one, shortcut, other))));
    return description;
  }
}
