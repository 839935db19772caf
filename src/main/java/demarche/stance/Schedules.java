package demarche.stance;

import demarche.fact.Stance;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Effect;
import demarche.lexicon.Modifiers;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What one's own side is due to do, and what a plane or ship that it tells of is to do, is
 * announced: "a second plane is due to leave on Sunday", "two buses are to take them". What the own
 * side itself is to do are {@link Plans}. Immutable.
 */
final class Schedules {
  private static final Set<String> DUE = WordGroups.of("stance", "word for what is due");
  private static final Set<String> CARRIERS = WordGroups.of("stance", "carrier");

  private final Modifiers modifiers = Modifiers.bundled();

  /** The verdict; where it takes such an announcement for a mere telling, that it is a promise. */
  Verdict over(StanceQuestion question, Verdict verdict) {
    Tree tree = question.tree();
    int head = question.head();
    return verdict.stance() == Stance.ASSERT
            && question.isOpen()
            && (isCarried(tree, head)
                ? isToDo(tree, head) || isDue(tree, head)
                : question.isOfOwnSide() && isDue(tree, head))
            && !modifiers.of(tree, head).contains(Effect.NEGATE)
        ? new Verdict(Stance.COMMIT, verdict.margin())
        : verdict;
  }

  /** "Is to open", now. */
  private static boolean isToDo(Tree tree, int head) {
    OptionalInt be = Plans.announced(tree, head);
    return be.isPresent() && isPresentBe(tree, be.getAsInt());
  }

  private static boolean isDue(Tree tree, int head) {
    boolean is =
        tree.children(head, Relation.COP, Relation.AUX_PASS).stream()
            .anyMatch(be -> isPresentBe(tree, be));
    return is
        && DUE.contains(tree.lemma(head))
        && tree.children(head, Relation.XCOMP, Relation.ADVCL, Relation.CCOMP).stream()
            .anyMatch(verb -> tree.token(verb).tag() == PartOfSpeech.VB);
  }

  private static boolean isPresentBe(Tree tree, int word) {
    PartOfSpeech tag = tree.token(word).tag();
    return tree.lemma(word).equals("be") && (tag == PartOfSpeech.VBZ || tag == PartOfSpeech.VBP);
  }

  private static boolean isCarried(Tree tree, int head) {
    OptionalInt subject = tree.child(head, Relation.NSUBJ, Relation.NSUBJ_PASS);
    return subject.isPresent() && CARRIERS.contains(tree.lemma(subject.getAsInt()));
  }
}
