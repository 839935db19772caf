package demarche.evacuation;

import demarche.clause.Clause;
import demarche.clause.Clauses;
import demarche.day.DayMention;
import demarche.day.Role;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.List;

/** Tells which last days bind an operation: "It must have left by Friday". */
final class Deadlines {
  private Deadlines() {}

  /**
   * Lets each last day that a sentence tells, and that is none of a move that has happened, bind
   * the operations told of last.
   *
   * @param moves the sentence's moves
   * @param operations those of whom the text is about
   */
  static void limit(Scene scene, List<Move> moves, List<Operation> operations) {
    if (moves.stream().anyMatch(move -> move.mode() != Move.Mode.PLANNED)) {
      return;
    }
    for (DayMention day : scene.days()) {
      if (day.role() == Role.DEADLINE && day.day().isPresent() && isBinding(scene, day)) {
        operations.stream()
            .filter(op -> !isPredicate(scene.tree(), day) || isOpen(op))
            .forEach(op -> op.limit(day.day().get()));
      }
    }
  }

  private static boolean isBinding(Scene scene, DayMention day) {
    Tree tree = scene.tree();
    int verb = day.governor();
    if (isPredicate(tree, day)) {
      return true;
    }
    if (verb < 0 || !tree.token(verb).tag().isVerb()) {
      return false;
    }
    Clause.Tense tense = Clauses.tense(tree, verb);
    return tense != Clause.Tense.PAST && tense != Clause.Tense.PERFECT;
  }

  /** Whether anybody is yet to be moved: of what is over, a deadline is that of something else. */
  private static boolean isOpen(Operation operation) {
    return operation.moves().stream()
        .anyMatch(move -> move.mode() == Move.Mode.PLANNED || move.mode() == Move.Mode.GOING);
  }

  /** "The deadline is Friday", "it was midnight on Sunday": it binds whatever its tense. */
  private static boolean isPredicate(Tree tree, DayMention day) {
    int top = day.governor();
    for (int i = day.firstToken(); top < 0 && i < day.endToken(); i++) {
      top = tree.child(i, Relation.COP).isPresent() ? i : top;
    }
    return top >= 0
        && !tree.token(top).tag().isVerb()
        && tree.child(top, Relation.COP).isPresent()
        && tree.child(top, Relation.NSUBJ).isPresent();
  }
}
