package demarche.evacuation;

import demarche.gazetteer.WordGroups;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Moves of people whom a state sends away: it brings them out of no danger. What tells by itself of
 * an evacuation ("airlifted", "repatriated") is none, whoever is moved.
 */
final class Expulsions {
  private static final Set<String> SENDING = WordGroups.of("evacuation", "verb of sending");
  private static final Set<String> UNWANTED = WordGroups.of("evacuation", "word for who must go");

  private final EvacuationWords words;

  Expulsions(EvacuationWords words) {
    this.words = words;
  }

  /**
   * Whether a state brings the people of another one to their own land, and out of no third, or
   * moves whom it will not have, or the sentence tells that people are moved against their will.
   */
  boolean is(Move move) {
    Tree tree = move.scene().tree();
    if (words.isStrongIn(tree.lemma(move.predicate()))) {
      return false;
    }
    return (isOfForeigners(move) && (isSent(move) || isToTheirLand(move)))
        || move.groups().stream().anyMatch(group -> isUnwanted(tree, group))
        || IntStream.range(0, tree.size()).anyMatch(at -> words.isContrary(tree.lemma(at)));
  }

  /** Whether all who are told to be moved are of other states than those that act. */
  private static boolean isOfForeigners(Move move) {
    List<Group> people = move.groups().stream().filter(group -> !group.part()).toList();
    return !people.isEmpty()
        && people.stream()
            .allMatch(
                group ->
                    !group.own()
                        && !group.states().isEmpty()
                        && group.states().stream().noneMatch(acting(move)::contains));
  }

  /** "sent home 300 Afghans", "returned 12 Afghans"; "sent a plane for them" sends nobody. */
  private static boolean isSent(Move move) {
    Tree tree = move.scene().tree();
    int at = move.predicate();
    return SENDING.contains(tree.lemma(at))
        && tree.children(at, Relation.OBJ, Relation.NSUBJ_PASS).stream()
            .anyMatch(move.scene()::hasGroupAt);
  }

  /** "flew 200 Afghans to Kabul", "flew 200 Afghans home". */
  private static boolean isToTheirLand(Move move) {
    Set<String> theirs =
        move.groups().stream()
            .flatMap(group -> group.states().stream())
            .collect(Collectors.toSet());
    boolean there =
        Places.isHomeward(move.scene().tree(), move.predicate())
            || in(move, Spot.Role.TO).anyMatch(theirs::contains);
    return there
        && !move.agents().isEmpty()
        && in(move, Spot.Role.FROM).allMatch(acting(move)::contains);
  }

  private static Stream<String> in(Move move, Spot.Role role) {
    return move.spots().stream()
        .filter(spot -> spot.role() == role)
        .flatMap(spot -> spot.country().stream());
  }

  /** "12 convicted men", "undocumented workers". */
  private static boolean isUnwanted(Tree tree, Group group) {
    return tree.children(group.head(), Relation.AMOD, Relation.COMPOUND).stream()
        .anyMatch(sort -> UNWANTED.contains(tree.form(sort)));
  }

  private static Set<String> acting(Move move) {
    return move.agents().stream().map(Party::name).collect(Collectors.toUnmodifiableSet());
  }
}
