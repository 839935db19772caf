package demarche.stance;

import demarche.fact.Stance;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Effect;
import demarche.lexicon.Lexicon;
import demarche.lexicon.Modifiers;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Who has not decided, cannot say or rules nothing out only tells so, whatever it is about: "had
 * not decided whether to go" refuses nothing. Immutable.
 */
final class Undecided {
  private static final Set<String> DECIDING = WordGroups.of("stance", "verb of deciding");
  private static final Set<String> DECISION = WordGroups.of("stance", "decision");
  private static final Set<String> TAKING = WordGroups.of("stance", "verb of taking a decision");
  private static final Set<String> OPEN = WordGroups.of("stance", "word for undecided");

  private final Lexicon lexicon = Lexicon.bundled();
  private final Modifiers modifiers = Modifiers.bundled();

  /** The stance of a content that leaves something open; empty for any other. */
  Optional<Stance> of(StanceQuestion question) {
    Optional<StanceQuestion.Trigger> trigger = question.trigger();
    int head = question.head();
    boolean open =
        trigger.filter(t -> isLeftOpen(question.tree(), t.token())).isPresent()
            || (question.isOpen() && isOpen(question.tree(), head));
    return open ? Optional.of(Stance.ASSERT) : Optional.empty();
  }

  /** Also "has yet to decide", "remains undecided". */
  private boolean isOpen(Tree tree, int head) {
    return isUndecided(tree, head)
        || isLeftOpen(tree, head)
        || isHardToSay(tree, head)
        || tree.children(head, Relation.XCOMP).stream().anyMatch(place -> isUndecided(tree, place));
  }

  /** "It was hard to tell who had won". */
  private static boolean isHardToSay(Tree tree, int head) {
    return HARD.contains(tree.lemma(head))
        && tree.children(head).stream()
            .filter(verb -> verb > head && tree.token(verb).tag() == PartOfSpeech.VB)
            .anyMatch(verb -> TELLING.contains(tree.lemma(verb)));
  }

  private static final Set<String> HARD = WordGroups.of("stance", "word for hard to tell");
  private static final Set<String> TELLING = WordGroups.of("stance", "verb that is hard to do");

  /** "Did not rule out": a word that, denied, only tells. */
  private boolean isLeftOpen(Tree tree, int word) {
    return modifiers.of(tree, word).contains(Effect.NEGATE)
        && lexicon.at(tree, word).stream()
            .findFirst()
            .flatMap(frame -> frame.negated().voiced())
            .equals(Optional.of(Stance.ASSERT));
  }

  private boolean isUndecided(Tree tree, int head) {
    String lemma = tree.lemma(head);
    if (OPEN.contains(lemma)) {
      return true;
    }
    if (!modifiers.of(tree, head).contains(Effect.NEGATE) || isToCome(tree, head)) {
      return false;
    }
    OptionalInt object = tree.child(head, Relation.OBJ, Relation.NSUBJ_PASS);
    return DECIDING.contains(lemma)
        || (TAKING.contains(lemma)
            && object.isPresent()
            && DECISION.contains(tree.lemma(object.getAsInt())));
  }

  /** "Will not decide" refuses to. */
  private static boolean isToCome(Tree tree, int head) {
    return tree.children(head, Relation.AUX).stream()
        .anyMatch(
            helper ->
                tree.token(helper).tag() == PartOfSpeech.MD
                    && tree.children(head, Relation.AUX).size() == 1);
  }
}
