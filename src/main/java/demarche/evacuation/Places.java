package demarche.evacuation;

import demarche.clause.Clauses;
import demarche.gazetteer.WordGroups;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** The places that an operation leaves and reaches. */
final class Places {
  private static final Set<String> HOMEWARD = WordGroups.of("evacuation", "word for the way home");

  private final Optional<String> main;
  private final Optional<String> mainPlace;

  Places(Told told) {
    this.main = told.origins().main();
    this.mainPlace = told.mainPlace();
  }

  /** The cities and sites of the land left that people leave or in which those concerned are. */
  List<String> left(Operation operation, String from) {
    Set<String> places = new LinkedHashSet<>();
    for (Move move : operation.moves()) {
      for (Spot spot : move.spots()) {
        boolean inside = spot.country().orElse(from).equals(from) && !spot.state();
        boolean left =
            spot.role() == Spot.Role.FROM
                || spot.role() == Spot.Role.AT
                || isFetchedAt(move, spot, false);
        boolean known = spot.country().isPresent();
        left |= known && spot.role() == Spot.Role.VIA;
        if (inside && (left || (known && move.frame() == EvacuationWords.Frame.GO))) {
          places.add(spot.name());
        }
      }
    }
    for (Operation.Stay stay : operation.stays()) {
      for (Spot spot : stay.scene().spots()) {
        boolean inside = spot.country().orElse("").equals(from) && !spot.state();
        if (inside && spot.role() == Spot.Role.AT) {
          places.add(spot.name());
        }
      }
    }
    if (places.isEmpty()
        && operation.hasMoved(from)
        && !namesPlaceIn(operation, from)
        && main.filter(from::equals).isPresent()) {
      mainPlace.ifPresent(places::add);
    }
    return List.copyOf(places);
  }

  /** Whether an operation's own words name a place of the land left, whatever it is to them. */
  private static boolean namesPlaceIn(Operation operation, String from) {
    return operation.spots().stream()
        .anyMatch(spot -> !spot.state() && spot.country().filter(from::equals).isPresent());
  }

  /** Where people are brought. */
  static List<String> reached(Operation operation, String from) {
    Set<String> goals = new LinkedHashSet<>();
    Set<String> ways = new LinkedHashSet<>();
    for (Move move : operation.moves()) {
      for (Spot spot : move.spots()) {
        boolean outside =
            spot.country().filter(from::equals).isEmpty() && !spot.name().equals(from);
        boolean sent = move.frame() == EvacuationWords.Frame.SEND;
        if (!sent
            && spot.role() == Spot.Role.TO
            && !isFetchedAt(move, spot, outside)
            && (outside || move.frame() == EvacuationWords.Frame.CARRY)) {
          goals.add(spot.name());
        }
        if (spot.role() == Spot.Role.VIA && outside && spot.country().isPresent()) {
          ways.add(spot.name());
        }
      }
    }
    if (goals.isEmpty()
        && ways.isEmpty()
        && operation.moves().stream().anyMatch(Places::isHomeward)) {
      // Of nobody's people home is nowhere.
      Optional.of(operation.party().name()).filter(name -> !name.isEmpty()).ifPresent(goals::add);
    }
    return List.copyOf(goals.isEmpty() ? ways : goals);
  }

  /**
   * "sailed to Malo and evacuated 40": a place that another verb before tells is none of theirs.
   *
   * @param outside whether it lies in another land: so it is only for "flew to Malo to evacuate 40"
   */
  static boolean isFetchedAt(Move move, Spot spot, boolean outside) {
    Tree tree = move.scene().tree();
    return spot.role() == Spot.Role.TO
        && spot.head() < move.predicate()
        && tree.token(move.predicate()).tag().isVerb()
        && Spots.verbAbove(tree, spot.head()).orElse(move.predicate()) != move.predicate()
        && !Arguments.isPassive(tree, move.predicate())
        && (!outside || isAimOf(tree, move.predicate(), Spots.verbAbove(tree, spot.head())));
  }

  /** Whether a verb tells what another one is done for: "flew to Malo to help evacuate 40". */
  static boolean isAimOf(Tree tree, int verb, OptionalInt above) {
    return above.isPresent()
        && Clauses.infinitives(
                tree, verb, above.getAsInt(), Relation.XCOMP, Relation.ADVCL, Relation.CCOMP)
            .stream()
            .flatMap(List::stream)
            .flatMap(infinitive -> tree.children(infinitive, Relation.MARK).stream())
            .anyMatch(to -> tree.form(to).equals("to"));
  }

  private static boolean isHomeward(Move move) {
    return isHomeward(move.scene().tree(), move.predicate());
  }

  /** Whether a word that a verb governs tells that the way is home. */
  static boolean isHomeward(Tree tree, int verb) {
    return IntStream.range(verb, Math.min(tree.size(), tree.end(verb)))
        .anyMatch(at -> HOMEWARD.contains(tree.form(at)));
  }
}
