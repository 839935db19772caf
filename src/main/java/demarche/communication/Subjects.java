package demarche.communication;

import demarche.cast.Mention;
import demarche.clause.Clauses;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Who does what a predicate says, also where the tree hangs the doer wrongly. */
final class Subjects {
  /** No clause without a subject is looked at through more clauses above it. */
  private static final int HEIGHT = 4;

  private Subjects() {}

  /** The heads of the phrases that do what a predicate says. */
  static List<Integer> of(Scene scene, int predicate) {
    Tree tree = scene.tree();
    List<Integer> subjects =
        renamed(scene, predicate).orElseGet(() -> Clauses.subjects(tree, predicate));
    if (!subjects.isEmpty()) {
      if (!scene.all(subjects).isEmpty()) {
        return subjects;
      }
      return above(scene, predicate).or(() -> identified(scene, subjects)).orElse(subjects);
    }
    OptionalInt noun = tree.head(predicate);
    if (noun.isPresent() && tree.is(predicate, Relation.ACL, Relation.ACL_RELCL)) {
      return identified(scene, List.of(noun.getAsInt())).orElse(List.of());
    }
    int at = predicate;
    for (int height = 0; height < HEIGHT; height++) {
      Optional<List<Integer>> before = before(scene, at);
      if (before.isPresent()) {
        return before.get();
      }
      OptionalInt above = tree.head(at);
      if (above.isEmpty() || !tree.is(at, Relation.XCOMP, Relation.CONJ)) {
        return List.of();
      }
      at = above.getAsInt();
    }
    return List.of();
  }

  /** "The president of Ghana, the Hon. Mr. Ito hosted": the tree may find two who do it. */
  private static Optional<List<Integer>> renamed(Scene scene, int predicate) {
    List<Integer> all = scene.tree().children(predicate, Relation.NSUBJ);
    boolean named =
        all.size() == 2
            && all.getFirst() < all.getLast()
            && all.getLast() < predicate
            && !Rolls.isJoined(scene.tree(), all.getLast())
            && scene
                .mention(all.getLast())
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .isPresent()
            && scene
                .mention(all.getFirst())
                .filter(mention -> mention.form() == Mention.Form.UNNAMED)
                .isPresent();
    return named ? Optional.of(List.of(all.getLast())) : Optional.empty();
  }

  /**
   * "Warned that those who shot would be punished, and telephoned": a verb after a comma that is
   * joined to the clause that is said may go with the one who says it.
   */
  private static Optional<List<Integer>> above(Scene scene, int verb) {
    Tree tree = scene.tree();
    OptionalInt joined = tree.head(verb);
    if (!tree.is(verb, Relation.CONJ)
        || joined.isEmpty()
        || !tree.is(joined.getAsInt(), Relation.CCOMP)
        || tree.children(verb, Relation.PUNCT).stream().noneMatch(mark -> mark < verb)) {
      return Optional.empty();
    }
    OptionalInt said = tree.head(joined.getAsInt());
    return said.isPresent() && tree.token(said.getAsInt()).tag() == tree.token(verb).tag()
        ? Optional.of(Clauses.subjects(tree, said.getAsInt()))
        : Optional.empty();
  }

  /** "Became the first minister to give a speech": the one who became it. */
  private static Optional<List<Integer>> identified(Scene scene, List<Integer> subjects) {
    Tree tree = scene.tree();
    int subject = subjects.getFirst();
    OptionalInt above = tree.head(subject);
    if (tree.child(subject, Relation.COP).isPresent()) {
      return Optional.of(Clauses.subjects(tree, subject));
    }
    return tree.is(subject, Relation.XCOMP) && above.isPresent()
        ? Optional.of(Clauses.subjects(tree, above.getAsInt()))
        : Optional.empty();
  }

  /**
   * A name right before a verb that has no subject: "On Monday Mr. Ito met" may be read as if he
   * were part of the day.
   */
  private static Optional<List<Integer>> before(Scene scene, int verb) {
    Tree tree = scene.tree();
    if (!tree.token(verb).tag().isVerb()
        || tree.child(verb, Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.CSUBJ).isPresent()) {
      return Optional.empty();
    }
    int at = verb - 1;
    while (at >= 0 && tree.is(at, Relation.AUX, Relation.ADVMOD, Relation.AUX_PASS)) {
      at--;
    }
    OptionalInt called = tree.child(verb, Relation.VOCATIVE);
    if (called.isPresent() && called.getAsInt() < verb) {
      return Optional.of(tree.joined(called.getAsInt()));
    }
    if (at >= 0 && tree.is(at, Relation.PUNCT)) {
      return Optional.empty();
    }
    boolean named =
        at >= 0
            && scene
                .read()
                .cast()
                .at(scene.sentence(), at)
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .isPresent()
            && misread(tree, at, verb);
    return named ? Optional.of(siblings(scene, at)) : Optional.empty();
  }

  /** Whether a name hangs on the verb, or on a day that does, in a way no doer should. */
  private static boolean misread(Tree tree, int name, int verb) {
    int at = name;
    if (tree.is(name, Relation.CONJ)) {
      at = tree.head(name).orElse(name);
    }
    return tree.is(at, Relation.OBL, Relation.OBL_TMOD, Relation.DEP)
        && tree.head(at).orElse(-1) == verb;
  }

  private static List<Integer> siblings(Scene scene, int name) {
    Tree tree = scene.tree();
    if (!tree.is(name, Relation.CONJ)) {
      return List.of(name);
    }
    return tree.children(tree.head(name).orElse(name), Relation.CONJ).stream()
        .filter(child -> !scene.one(child).isEmpty())
        .toList();
  }
}
