package demarche.evacuation;

import demarche.gazetteer.WordGroups;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Moves of people who are saved at sea, in words that do not tell by themselves of an evacuation.
 */
final class SeaRescues {
  private static final Set<String> DISTRESS = WordGroups.of("evacuation", "word for distress");
  private static final Set<String> GUARDS = WordGroups.of("evacuation", "rescuer at sea");

  private final EvacuationWords words;

  SeaRescues(EvacuationWords words) {
    this.words = words;
  }

  /** Whether people are taken from the sea or by those who watch over it. */
  boolean is(Move move) {
    Tree tree = move.scene().tree();
    return !words.isStrongIn(tree.lemma(move.predicate()))
        && (isByGuard(move)
            || move.spots().stream().anyMatch(spot -> tree.preposition(spot.head()).equals("off"))
            || IntStream.range(0, tree.size()).anyMatch(at -> DISTRESS.contains(tree.lemma(at))));
  }

  /** "The Spanish coast guard picked up 80 people", "were found by the coastguard". */
  private static boolean isByGuard(Move move) {
    Tree tree = move.scene().tree();
    int at = move.predicate();
    return IntStream.concat(
            Arguments.subjects(move.scene(), at).stream().mapToInt(subject -> subject),
            tree.children(at, Relation.OBL_AGENT).stream().mapToInt(by -> by))
        .anyMatch(who -> GUARDS.contains(name(tree, who)) || GUARDS.contains(tree.lemma(who)));
  }

  private static String name(Tree tree, int noun) {
    return noun == 0 ? tree.form(noun) : tree.form(noun - 1) + " " + tree.form(noun);
  }
}
