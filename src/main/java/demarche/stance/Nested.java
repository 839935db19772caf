package demarche.stance;

import demarche.fact.Stance;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Effect;
import demarche.lexicon.Lexicon;
import demarche.lexicon.Modifiers;
import demarche.lexicon.Paint;
import demarche.lexicon.Paints;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is told of another's attitude: "analysts say that Peru might back it" backs nothing, and who
 * "refused to condemn it" is told to refuse, whatever it was; who is said to back what is bad is
 * accused, and whom the own side backs is backed. Immutable.
 */
final class Nested {
  private static final Set<String> REFUSING = WordGroups.of("stance", "verb of refusing");
  private static final Set<String> BACKING = WordGroups.of("stance", "verb of backing");
  private static final Set<String> MAYBE = WordGroups.of("stance", "auxiliary of a guess");

  private final Lexicon lexicon = Lexicon.bundled();
  private final Modifiers modifiers = Modifiers.bundled();

  /** The stance of a content that tells of such an attitude; empty for any other. */
  Optional<Stance> of(StanceQuestion question) {
    boolean told = question.trigger().isPresent() && question.isOpen();
    Tree tree = question.tree();
    int head = question.head();
    if (!told || modifiers.of(tree, head).contains(Effect.NEGATE)) {
      return Optional.empty();
    }
    if (isOfAnother(question, tree, head) && isGuess(tree, head)) {
      return Optional.of(Stance.ASSERT);
    }
    if (isOfAnother(question, tree, head) && backsHarm(tree, head)) {
      return Optional.of(Stance.CRITICIZE);
    }
    if (question.isOfOwnSide() && BACKING.contains(tree.lemma(head)) && isNow(tree, head)) {
      return Optional.of(Stance.SUPPORT);
    }
    boolean refuses =
        REFUSING.contains(tree.lemma(head)) && tree.child(head, Relation.XCOMP).isPresent();
    return refuses && !isGuess(tree, head) ? Optional.of(Stance.REJECT) : Optional.empty();
  }

  private static boolean isOfAnother(StanceQuestion question, Tree tree, int head) {
    OptionalInt subject = tree.child(head, Relation.NSUBJ);
    return !question.isOfOwnSide()
        && subject.isPresent()
        && tree.token(subject.getAsInt()).tag().isProperNoun();
  }

  /** "Said that Peru supports terrorism" accuses Peru of it. */
  private boolean backsHarm(Tree tree, int head) {
    boolean backs =
        lexicon.at(tree, head).stream()
            .findFirst()
            .flatMap(frame -> frame.telling().voiced())
            .equals(Optional.of(Stance.SUPPORT));
    return backs
        && tree.children(head, Relation.OBJ).stream()
            .map(object -> Paints.bundled().of(tree.token(object)))
            .anyMatch(paints -> paints.contains(Paint.BAD_THING) || paints.contains(Paint.BAD_ACT));
  }

  /** "Said that his country supports Peru in the face of threats" backs Peru and warns nobody. */
  private static boolean isNow(Tree tree, int head) {
    PartOfSpeech tag = tree.token(head).tag();
    return tag == PartOfSpeech.VBP || tag == PartOfSpeech.VBZ;
  }

  /** "Might back it": an attitude that is only guessed at. */
  private boolean isGuess(Tree tree, int head) {
    return tree.children(head, Relation.AUX).stream()
            .anyMatch(helper -> MAYBE.contains(tree.lemma(helper)))
        && lexicon.at(tree, head).stream()
            .findFirst()
            .filter(frame -> frame.telling().voiced().isPresent())
            .isPresent();
  }
}
