package demarche.stance;

import demarche.fact.Stance;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Effect;
import demarche.lexicon.Modifiers;
import java.util.Optional;

/** What the speaker's own side "is to" do is announced, and so promised. */
final class Plans {
  private Plans() {}

  /** The stance of a content that announces something; empty for any other. */
  static Optional<Stance> of(StanceQuestion question) {
    Tree tree = question.tree();
    int head = question.head();
    boolean planned =
        tree.lemma(head).equals("be")
            ? tree.children(head, Relation.XCOMP).stream().anyMatch(verb -> isTo(tree, head, verb))
            : tree.children(head, Relation.COP).stream().anyMatch(be -> isTo(tree, be, head));
    return planned
            && tree.child(head, Relation.AUX, Relation.EXPL).isEmpty()
            && question.isOpen()
            && question.isOfOwnSide()
            && !Modifiers.bundled().of(tree, head).contains(Effect.NEGATE)
        ? Optional.of(Stance.COMMIT)
        : Optional.empty();
  }

  /** "Is to send", with nothing but "to" between. */
  private static boolean isTo(Tree tree, int head, int verb) {
    return verb == head + 2
        && tree.token(verb).tag() == PartOfSpeech.VB
        && tree.token(head + 1).tag() == PartOfSpeech.TO;
  }
}
