package demarche.position;

import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.List;
import java.util.Optional;

/**
 * A sentence that ends in its source, "…, the ministry said", where the tree has taken what is said
 * apart: all before the comma.
 */
final class LastWords {
  /** So many words may stand after the verb: "said on Monday in Lima". */
  private static final int TAIL = 6;

  private LastWords() {}

  /** The subject that stands between the last comma and a verb; empty where none does. */
  private static Optional<Integer> source(Tree tree, int verb) {
    List<Integer> subjects =
        tree.children(verb, Relation.NSUBJ).stream().filter(s -> s < verb).toList();
    return subjects.stream()
        .reduce((one, other) -> other)
        .filter(subject -> comma(tree, subject, verb) > 0);
  }

  /** What stands before the source of a last verb; empty where that is no clause. */
  static Optional<Content> before(Tree tree, int verb) {
    Optional<Integer> source = source(tree, verb);
    if (source.isEmpty() || tree.size() - verb > TAIL + 1) {
      return Optional.empty();
    }
    int comma = comma(tree, source.get(), verb);
    for (int i = 0; i < comma; i++) {
      if (Contents.isFinite(tree, i) || tree.token(i).tag() == PartOfSpeech.MD) {
        return Optional.of(new Content(head(tree, i, comma), 0, comma));
      }
    }
    return Optional.empty();
  }

  /** The highest word over a verb that still stands before the comma. */
  private static int head(Tree tree, int verb, int comma) {
    int at = verb;
    while (tree.head(at).isPresent() && tree.head(at).getAsInt() < comma) {
      at = tree.head(at).getAsInt();
    }
    return at;
  }

  /** Where the comma before a subject's phrase stands; 0 where anything else stands there. */
  private static int comma(Tree tree, int subject, int verb) {
    if (verb - subject > 2) {
      return 0;
    }
    int before = tree.first(subject) - 1;
    return before > 2 && tree.token(before).tag() == PartOfSpeech.COMMA ? before : 0;
  }
}
