package demarche.stance;

import demarche.fact.Stance;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What somebody had better do is urged: "we better be sure", "you had better leave". */
final class Betters {
  private static final Set<String> BETTER = WordGroups.of("stance", "word of what is better");
  private static final Set<String> BETWEEN = WordGroups.of("stance", "word behind better");

  private Betters() {}

  /** The stance of a content whose subject had better do something; empty for any other. */
  static Optional<Stance> of(StanceQuestion question) {
    Tree tree = question.tree();
    int head = question.head();
    OptionalInt subject = tree.child(head, Relation.NSUBJ);
    if (subject.isEmpty() || subject.getAsInt() > head) {
      return Optional.empty();
    }
    for (int place = tree.end(subject.getAsInt()); place <= head; place++) {
      if (BETTER.contains(tree.form(place)) && isBare(tree, place + 1)) {
        return Optional.of(Stance.URGE);
      }
    }
    return Optional.empty();
  }

  /** Whether a verb without "to" stands at a place, perhaps behind "not". */
  private static boolean isBare(Tree tree, int place) {
    int verb = BETWEEN.contains(tree.form(place)) ? place + 1 : place;
    return verb < tree.size() && tree.token(verb).tag() == PartOfSpeech.VB;
  }
}
