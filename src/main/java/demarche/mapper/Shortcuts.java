package demarche.mapper;

import demarche.fact.CommunicationKind;
import demarche.fact.Stance;
import demarche.vocabulary.Terms;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** The closed list of shortcut properties, actor to actor, and what each comes from. */
final class Shortcuts {
  private Shortcuts() {}

  /** From a position's holder to each of its targets; a mere assertion has none. */
  static Optional<Node> of(Stance stance) {
    return switch (stance) {
      case SUPPORT -> Optional.of(Terms.supports);
      case CRITICIZE -> Optional.of(Terms.criticizes);
      case REJECT -> Optional.of(Terms.rejects);
      case URGE -> Optional.of(Terms.urges);
      case COMMIT -> Optional.of(Terms.commitsTo);
      case WARN -> Optional.of(Terms.warns);
      case ASSERT -> Optional.empty();
    };
  }

  /** Between any two participants, both ways; one-sided kinds have none. */
  static Optional<Node> of(CommunicationKind kind) {
    return switch (kind) {
      case CALL -> Optional.of(Terms.spokeWith);
      case MEETING -> Optional.of(Terms.metWith);
      case VISIT -> Optional.of(Terms.visitedWith);
      case LETTER -> Optional.of(Terms.correspondedWith);
      case BRIEFING, STATEMENT -> Optional.empty();
    };
  }
}
