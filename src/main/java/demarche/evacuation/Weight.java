package demarche.evacuation;

import demarche.evacuation.EvacuationWords.Frame;
import demarche.gazetteer.WordGroups;
import java.util.List;
import java.util.Set;

/** How surely a move tells of an evacuation. */
final class Weight {
  private static final Set<String> VERBS = WordGroups.of("evacuation", "emptying verb");
  private static final Set<String> NOUNS = WordGroups.of("evacuation", "emptying noun");

  /** Less tells of no evacuation. */
  static final int LEAST = 2;

  /** An article about evacuations has one point in so many sentences or fewer. */
  private static final int SENTENCES = 10;

  private Weight() {}

  /**
   * What the moves of an article weigh: two for a sure one, one for people who are only counted;
   * two for a headline that tells of an evacuation, where anybody moves at all.
   */
  static int of(List<Move> moves, boolean headline) {
    int points = headline && !moves.isEmpty() ? LEAST : 0;
    for (Move move : moves) {
      points += isSure(move) ? LEAST : isCounted(move) ? 1 : 0;
    }
    return points;
  }

  /** Whether an article of so many sentences is mainly about evacuations. */
  static boolean isMain(int points, int sentences) {
    return points >= LEAST && SENTENCES * points >= sentences;
  }

  /** Any counted people on a vehicle that goes somewhere told. */
  private static boolean isCounted(Move move) {
    return move.groups().stream().anyMatch(g -> g.count().isPresent() && !g.part())
        && (!move.rides().isEmpty() || !move.agents().isEmpty())
        && move.spots().stream()
            .anyMatch(spot -> spot.role() == Spot.Role.FROM || spot.role() == Spot.Role.TO);
  }

  /** Whether a move makes it sure that people are brought out. */
  static boolean isSure(Move move) {
    boolean left = move.spots().stream().anyMatch(spot -> spot.role() == Spot.Role.FROM);
    boolean told =
        isTown(move)
            || move.groups().stream().anyMatch(g -> !g.part())
            || (left && !move.agents().isEmpty());
    return isPlain(move) || (move.strong() && told);
  }

  /** "has evacuated the town", "its evacuation of the town". */
  static boolean isTown(Move move) {
    if (!move.strong() || !move.groups().isEmpty()) {
      return false;
    }
    String lemma = move.scene().tree().lemma(move.predicate());
    boolean emptied = move.spots().stream().anyMatch(spot -> spot.role() == Spot.Role.FROM);
    return VERBS.contains(lemma)
        ? move.spots().stream().anyMatch(spot -> spot.role() != Spot.Role.NONE)
        : NOUNS.contains(lemma) && emptied && !move.agents().isEmpty();
  }

  /** Citizens that are counted and carried by somebody out of a place or on some vehicle. */
  private static boolean isPlain(Move move) {
    boolean people =
        move.groups().stream()
            .anyMatch(
                g -> g.count().isPresent() && !g.part() && (g.own() || !g.states().isEmpty()));
    boolean from = move.spots().stream().anyMatch(spot -> spot.role() == Spot.Role.FROM);
    boolean reached =
        move.frame() == Frame.GO
            || move.spots().stream().anyMatch(spot -> spot.role() == Spot.Role.TO);
    return people && (from || (!move.rides().isEmpty() && (reached || move.frame() != Frame.STOP)));
  }
}
