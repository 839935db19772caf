package demarche.evacuation;

import demarche.evacuation.EvacuationWords.Stage;
import demarche.language.Tree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "Turkey flew out 90 Uzbeks. Another flight with 60 Kazakhs left": a further flight is run by who
 * ran the one before, where that one already carried people of others.
 */
final class Further {
  /** As many words before a vehicle may tell that it is a further one. */
  private static final int REACH = 4;

  private final EvacuationWords words;

  Further(EvacuationWords words) {
    this.words = words;
  }

  /**
   * Whether those of whom the text is about run a move that tells nobody who does.
   *
   * @param topic whom the text is about
   * @param found the operations so far, by party
   */
  boolean isRunBy(Move move, List<Party> topic, Map<String, Operation> found) {
    boolean vehicle = move.rides().stream().anyMatch(ride -> isFurther(move.scene().tree(), ride));
    return vehicle
        && topic.size() == 1
        && Optional.ofNullable(found.get(topic.getFirst().name()))
            .filter(Further::isForOthers)
            .isPresent();
  }

  /**
   * "Peru flew out 90. Chile flew out 80. Another 40 left": of either.
   *
   * @param acting the parties that are told to act in the paragraph so far
   */
  static boolean isOfSeveral(Move move, Set<String> acting) {
    boolean more =
        move.groups().stream()
            .anyMatch(g -> !g.part() && g.count().filter(Quantity::further).isPresent());
    return more
        && acting.size() > 1
        && move.agents().isEmpty()
        && move.groups().stream().allMatch(g -> g.states().isEmpty() && !g.own());
  }

  private boolean isFurther(Tree tree, Ride ride) {
    for (int at = ride.head() - 1; at >= Math.max(0, ride.head() - REACH); at--) {
      if (words.stage(tree.lemma(at)).filter(Stage.MORE::equals).isPresent()) {
        return true;
      }
      if (tree.token(at).tag().isVerb()) {
        return false;
      }
    }
    return false;
  }

  /** Whether an operation that its party is told to run carries people of others, and no own. */
  private static boolean isForOthers(Operation operation) {
    String name = operation.party().name();
    return operation.moves().stream().anyMatch(move -> !move.agents().isEmpty())
        && operation.groups().stream().anyMatch(group -> !group.states().isEmpty())
        && operation.groups().stream()
            .noneMatch(group -> group.own() || group.states().contains(name));
  }
}
