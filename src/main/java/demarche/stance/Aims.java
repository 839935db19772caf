package demarche.stance;

import demarche.fact.Stance;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Effect;
import demarche.lexicon.Modifiers;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What one's own aim is, one sets out to do: "our aim remains to calm the border"; what the aim of
 * something is, is only told: "the purpose of the pact is to keep the peace".
 */
final class Aims {
  private static final Set<String> AIMS = WordGroups.of("stance", "noun of an aim");
  private static final Set<String> OURS = WordGroups.of("stance", "own possessive");
  private static final Set<String> STAYS = WordGroups.of("stance", "verb of being or staying");

  private Aims() {}

  /** The stance of a content that tells an aim; empty for any other. */
  static Optional<Stance> of(StanceQuestion question) {
    Tree tree = question.tree();
    int head = question.head();
    OptionalInt subject = tree.child(head, Relation.NSUBJ);
    boolean aim =
        question.isOpen()
            && subject.isPresent()
            && AIMS.contains(tree.lemma(subject.getAsInt()))
            && isToDo(tree, head)
            && !Modifiers.bundled().of(tree, head).contains(Effect.NEGATE);
    if (!aim) {
      return Optional.empty();
    }
    boolean ours =
        tree.children(subject.getAsInt(), Relation.NMOD_POSS).stream()
            .anyMatch(owner -> OURS.contains(tree.form(owner)));
    boolean things =
        tree.children(subject.getAsInt(), Relation.NMOD).stream()
            .anyMatch(of -> tree.preposition(of).equals("of"));
    return ours
        ? Optional.of(Stance.COMMIT)
        : things ? Optional.of(Stance.ASSERT) : Optional.empty();
  }

  /** "Is to calm", "remains to calm", whichever of the two the tree takes for its head. */
  private static boolean isToDo(Tree tree, int head) {
    if (STAYS.contains(tree.lemma(head))) {
      return tree.children(head, Relation.XCOMP, Relation.CCOMP).stream()
          .anyMatch(verb -> isInfinitive(tree, verb));
    }
    return isInfinitive(tree, head)
        && tree.children(head, Relation.COP, Relation.AUX).stream()
            .anyMatch(be -> STAYS.contains(tree.lemma(be)));
  }

  private static boolean isInfinitive(Tree tree, int verb) {
    return tree.token(verb).tag() == PartOfSpeech.VB
        && verb > 0
        && tree.token(verb - 1).tag() == PartOfSpeech.TO;
  }
}
