package demarche.stance;

import demarche.fact.Stance;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Effect;
import demarche.lexicon.Modifiers;
import demarche.lexicon.Paint;
import demarche.lexicon.Paints;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is told not to have been done and would have been bad is denied: "we did not attack the
 * village", "the crosses do not violate their rights". Immutable.
 */
final class Denials {
  private static final Set<Paint> BAD = EnumSet.of(Paint.BAD_ACT);
  private static final Set<Paint> WANTED = EnumSet.of(Paint.ASK, Paint.PLAN);

  private final Paints paints = Paints.bundled();
  private final Modifiers modifiers = Modifiers.bundled();

  /**
   * The verdict; where it takes such a denial for blame, or one of the speaker's own side for a
   * mere telling, a denial.
   */
  Verdict over(StanceQuestion question, Verdict verdict) {
    boolean mistaken =
        verdict.stance() == Stance.CRITICIZE
            || (verdict.stance() == Stance.ASSERT && question.isOfOwnSide());
    return mistaken && question.isOpen() && isUndone(question.tree(), question.head())
        ? new Verdict(Stance.REJECT, verdict.margin())
        : verdict;
  }

  /** "Did not attack": plain tenses and the perfect, but not "will not" or "must not". */
  private boolean isUndone(Tree tree, int head) {
    return tree.token(head).tag().isVerb()
        && modifiers.of(tree, head).contains(Effect.NEGATE)
        && tree.child(head, Relation.NSUBJ).isPresent()
        && tree.children(head, Relation.AUX).stream()
            .noneMatch(helper -> tree.token(helper).tag() == PartOfSpeech.MD)
        && isBad(tree, head)
        && tree.children(head, Relation.OBJ).stream()
            .noneMatch(what -> paints.of(tree.token(what)).stream().anyMatch(Paint::isBad));
  }

  /** "Attack", but not "curb", which may be asked for. */
  private boolean isBad(Tree tree, int verb) {
    Set<Paint> found = paints.of(tree.token(verb));
    return found.stream().anyMatch(BAD::contains) && found.stream().noneMatch(WANTED::contains);
  }
}
