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
 * What a deed shows of one's mind is told, whatever the mind is set against: "the strike
 * demonstrated our resolve to stop such attacks" blames nothing.
 */
final class Showings {
  private static final Set<String> SHOWING = WordGroups.of("stance", "verb of showing");
  private static final Set<String> MIND = WordGroups.of("stance", "what a deed shows");

  private Showings() {}

  /** The stance of a content that tells what something shows; empty for any other. */
  static Optional<Stance> of(StanceQuestion question) {
    Tree tree = question.tree();
    int head = question.head();
    boolean shows =
        question.isOpen()
            && SHOWING.contains(tree.lemma(head))
            && tree.child(head, Relation.NSUBJ).isPresent()
            && tree.child(head, Relation.AUX).isEmpty()
            && tree.children(head, Relation.OBJ).stream()
                .anyMatch(object -> MIND.contains(tree.lemma(object)))
            && !Modifiers.bundled().of(tree, head).contains(Effect.NEGATE);
    return shows ? Optional.of(Stance.ASSERT) : Optional.empty();
  }
}
