package demarche.stance;

import demarche.clause.Clause.Reality;
import demarche.clause.Clauses;
import demarche.fact.Stance;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Effect;
import demarche.lexicon.Frame;
import demarche.lexicon.Lexicon;
import demarche.lexicon.Modifiers;
import java.util.Optional;

/**
 * Who "did not reject the deal" or "has not refused to pay" rejects nothing: what the word voices
 * where it is negated, else it is only told. Immutable.
 */
final class DoubleNegatives {
  private final Lexicon lexicon = Lexicon.bundled();
  private final Modifiers modifiers = Modifiers.bundled();

  /** "Is not against it": no refusal, and no more is told. */
  private static boolean isBeside(Tree tree, int head) {
    return Clauses.reality(tree, head) == Reality.NEGATED
        && tree.children(head, Relation.CASE).stream()
            .anyMatch(word -> tree.form(word).equals("against"));
  }

  /** The verdict; where it takes a negated refusal for one, what it is. */
  Verdict over(StanceQuestion question, Verdict verdict) {
    Tree tree = question.tree();
    int head = question.head();
    if (isAgainst(verdict.stance()) && question.isOpen() && isBeside(tree, head)) {
      return new Verdict(Stance.ASSERT, verdict.margin());
    }
    Optional<Frame> frame = lexicon.at(tree, head).stream().findFirst();
    boolean refusal =
        frame.flatMap(f -> f.telling().voiced()).filter(DoubleNegatives::isAgainst).isPresent();
    return refusal
            && isAgainst(verdict.stance())
            && question.isOpen()
            && tree.token(head).tag().isVerb()
            && modifiers.of(tree, head).contains(Effect.NEGATE)
        ? new Verdict(
            frame.flatMap(f -> f.negated().voiced()).orElse(Stance.ASSERT), verdict.margin())
        : verdict;
  }

  private static boolean isAgainst(Stance stance) {
    return stance == Stance.REJECT || stance == Stance.CRITICIZE;
  }
}
