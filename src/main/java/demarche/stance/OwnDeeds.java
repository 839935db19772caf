package demarche.stance;

import demarche.fact.Stance;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Lexicon;
import java.util.OptionalInt;

/**
 * What the speaker's own side did is told, and accuses nobody: "our army shot down a drone".
 * Immutable.
 */
final class OwnDeeds {
  private final Lexicon lexicon = Lexicon.bundled();

  /** The verdict; where it takes a plain deed of the speaker's own side for blame, a telling. */
  Verdict told(StanceQuestion question, Verdict verdict) {
    boolean blame = verdict.stance() == Stance.CRITICIZE;
    return blame
            && question.isOpen()
            && question.isOfOwnSide()
            && isDeed(question.tree(), question.head())
        ? new Verdict(Stance.ASSERT, verdict.margin())
        : verdict;
  }

  /** A named party's deed, by a verb that voices nothing: "we regret" does. */
  private boolean isDeed(Tree tree, int head) {
    OptionalInt subject = tree.child(head, Relation.NSUBJ);
    return tree.token(head).tag().isVerb()
        && subject.isPresent()
        && tree.token(subject.getAsInt()).tag().isNoun()
        && lexicon.at(tree, head).isEmpty();
  }
}
