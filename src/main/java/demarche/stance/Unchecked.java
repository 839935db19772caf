package demarche.stance;

import demarche.fact.Stance;
import demarche.gazetteer.WordGroups;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.Optional;
import java.util.Set;

/**
 * What others will do unless they are stopped is warned of: "if the rebels are not stopped, they
 * will go further". Immutable.
 */
final class Unchecked {
  private static final Set<String> TO_COME = WordGroups.of("stance", "auxiliary of a promise");
  private static final Set<String> STOPPING = WordGroups.of("stance", "verb of stopping");

  /** The stance of a content that says what comes of it; empty for any other. */
  Optional<Stance> of(StanceQuestion question) {
    Tree tree = question.tree();
    int head = question.head();
    boolean warned =
        (isToCome(tree, head)
                && tree.children(head, Relation.ADVCL).stream()
                    .anyMatch(clause -> isLeft(tree, clause)))
            // The tree may take the condition for what is said.
            || (isLeft(tree, head)
                && tree.children(head, Relation.CCOMP).stream()
                    .anyMatch(clause -> clause > head && isToCome(tree, clause)));
    return warned && question.isOpen() && !question.isOfOwnSide()
        ? Optional.of(Stance.WARN)
        : Optional.empty();
  }

  private static boolean isToCome(Tree tree, int verb) {
    return tree.children(verb, Relation.AUX).stream()
        .anyMatch(helper -> TO_COME.contains(tree.lemma(helper)));
  }

  /** "If it is not stopped", "unless they are held back". */
  private static boolean isLeft(Tree tree, int clause) {
    boolean denied =
        tree.children(clause, Relation.ADVMOD).stream()
            .anyMatch(word -> tree.lemma(word).equals("not"));
    return STOPPING.contains(tree.lemma(clause))
        && tree.child(clause, Relation.AUX_PASS).isPresent()
        && tree.children(clause, Relation.MARK).stream()
            .map(tree::lemma)
            .anyMatch(mark -> mark.equals("unless") || (mark.equals("if") && denied));
  }
}
