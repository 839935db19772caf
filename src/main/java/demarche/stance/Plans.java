package demarche.stance;

import demarche.fact.Stance;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Effect;
import demarche.lexicon.Modifiers;
import java.util.Optional;
import java.util.OptionalInt;

/** What the speaker's own side "is to" do is announced, and so promised. */
final class Plans {
  private Plans() {}

  /** The stance of a content that announces something; empty for any other. */
  static Optional<Stance> of(StanceQuestion question) {
    Tree tree = question.tree();
    int head = question.head();
    return announced(tree, head).isPresent()
            && tree.child(head, Relation.AUX, Relation.EXPL).isEmpty()
            && question.isOpen()
            && question.isOfOwnSide()
            && !Modifiers.bundled().of(tree, head).contains(Effect.NEGATE)
        ? Optional.of(Stance.COMMIT)
        : Optional.empty();
  }

  /** The "is" of "is to send", with nothing but "to" between; empty for any other clause. */
  static OptionalInt announced(Tree tree, int head) {
    if (tree.lemma(head).equals("be")) {
      return tree.children(head, Relation.XCOMP).stream().anyMatch(verb -> isTo(tree, head, verb))
          ? OptionalInt.of(head)
          : OptionalInt.empty();
    }
    return tree.children(head, Relation.COP, Relation.AUX).stream()
        .mapToInt(Integer::intValue)
        .filter(be -> tree.lemma(be).equals("be") && isTo(tree, be, head))
        .findFirst();
  }

  /** Whether "to" and nothing else stands between. */
  private static boolean isTo(Tree tree, int head, int verb) {
    return verb == head + 2
        && tree.token(verb).tag() == PartOfSpeech.VB
        && tree.token(head + 1).tag() == PartOfSpeech.TO;
  }
}
