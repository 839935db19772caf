package demarche.evacuation;

import static demarche.evacuation.Quantities.form;

import demarche.clause.Clauses;
import demarche.evacuation.EvacuationWords.Frame;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Moves of people that are no operation of a state or body. */
final class Rescues {
  private static final Set<String> ONE = Set.of("he", "she", "i");

  private final EvacuationWords words;

  Rescues(EvacuationWords words) {
    this.words = words;
  }

  /**
   * Whether a move is done by one man or woman ("he evacuated them, one at a time"), or clears
   * something that is no place to live in ("were evacuated from the train") or a home.
   */
  boolean is(Move move) {
    return move.frame() == Frame.CARRY && (isByOne(move) || clears(move));
  }

  private static boolean isByOne(Move move) {
    Tree tree = move.scene().tree();
    int at = move.predicate();
    if (!tree.token(at).tag().isVerb() || Arguments.isPassive(tree, at)) {
      return false;
    }
    return Clauses.subjects(tree, at).stream()
        .anyMatch(subject -> ONE.contains(form(tree, subject)));
  }

  private boolean clears(Move move) {
    Tree tree = move.scene().tree();
    int at = move.predicate();
    Stream<Integer> left =
        tree.children(at, Relation.OBL, Relation.NMOD).stream()
            .filter(child -> List.of("from", "off").contains(tree.preposition(child)));
    Stream<Integer> emptied =
        tree.lemma(at).startsWith("evacuat")
            ? tree.children(at, Relation.OBJ).stream()
            : Stream.empty();
    return Stream.concat(left, emptied)
        .anyMatch(thing -> words.isCleared(tree.lemma(thing)) && !move.scene().hasGroupAt(thing));
  }
}
