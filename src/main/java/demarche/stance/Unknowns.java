package demarche.stance;

import demarche.fact.Stance;
import demarche.gazetteer.WordGroups;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Effect;
import demarche.lexicon.Modifiers;
import java.util.Optional;
import java.util.Set;

/**
 * Who says that he does not know refuses nothing and blames nobody: "we do not have the answer
 * yet", "he has no details". Immutable.
 */
final class Unknowns {
  private static final Set<String> KNOWING = WordGroups.of("stance", "verb of knowing");
  private static final Set<String> KNOWN = WordGroups.of("stance", "what is known");

  private final Modifiers modifiers = Modifiers.bundled();

  /** The stance of a content that leaves something unknown; empty for any other. */
  Optional<Stance> of(StanceQuestion question) {
    Tree tree = question.tree();
    int head = question.head();
    boolean unknown =
        question.isOpen()
            && !question.subject().equals(StanceQuestion.Party.OTHER)
            && (isDenied(tree, head) ? lacks(tree, head) : hasNo(tree, head));
    return unknown ? Optional.of(Stance.ASSERT) : Optional.empty();
  }

  private boolean isDenied(Tree tree, int head) {
    return modifiers.of(tree, head).contains(Effect.NEGATE);
  }

  private static boolean lacks(Tree tree, int head) {
    return tree.child(head, Relation.NSUBJ).isPresent()
        && (KNOWING.contains(tree.lemma(head)) || holds(tree, head));
  }

  /** "Has no information". */
  private static boolean hasNo(Tree tree, int head) {
    return holds(tree, head)
        && tree.children(head, Relation.OBJ).stream()
            .flatMap(what -> tree.children(what, Relation.DET).stream())
            .anyMatch(word -> tree.lemma(word).equals("no"));
  }

  private static boolean holds(Tree tree, int head) {
    return tree.lemma(head).equals("have")
        && tree.children(head, Relation.OBJ).stream()
            .anyMatch(what -> KNOWN.contains(tree.lemma(what)));
  }
}
