package demarche.position;

import demarche.clause.Clause.Reality;
import demarche.clause.Clauses;
import demarche.gazetteer.WordGroups;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Whom a copula puts against something: "the bishop is against it". */
final class Sides {
  /** What is against these is forbidden, and nobody's position. */
  private static final Set<String> RULES = WordGroups.of("position", "rule");

  private Sides() {}

  /** What the predicate of "is against" says; empty for any other word. */
  static Optional<Content> against(Tree tree, int word) {
    boolean against =
        tree.children(word, Relation.CASE, Relation.MARK).stream()
            .anyMatch(mark -> tree.form(mark).equals("against"));
    int predicate = predicate(tree, word);
    // "Is not against it" neither opposes nor backs it.
    boolean held = predicate >= 0 && Clauses.reality(tree, predicate) != Reality.NEGATED;
    return against && held && !RULES.contains(tree.lemma(word))
        ? Contents.split(tree, predicate, tree.first(predicate), tree.end(predicate)).stream()
            .findFirst()
        : Optional.empty();
  }

  /** The predicate of a copula that a word makes: itself, or "is" over it; else -1. */
  private static int predicate(Tree tree, int word) {
    if (tree.child(word, Relation.COP).isPresent()) {
      return tree.child(word, Relation.NSUBJ).isPresent() ? word : -1;
    }
    OptionalInt head = tree.head(word);
    boolean under =
        head.isPresent()
            && tree.lemma(head.getAsInt()).equals("be")
            && tree.child(head.getAsInt(), Relation.NSUBJ).isPresent()
            && tree.first(word) == head.getAsInt() + 1;
    return under ? head.getAsInt() : -1;
  }
}
