package demarche.position;

import demarche.language.Relation;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;

/**
 * "Ports and Waterways: the ministry announced it": the heading before the colon announces nothing,
 * though the tree may take it for the subject.
 */
final class Headings {
  private Headings() {}

  /**
   * The speakers of a verb without those of a heading.
   *
   * @param tree the sentence's tree
   * @param verb the verb's place
   * @param heads the heads of those who seem to speak
   * @return in the place of a heading's head that of the phrase behind its colon
   */
  static List<Integer> without(Tree tree, int verb, List<Integer> heads) {
    List<Integer> kept = new ArrayList<>(heads.size());
    for (int head : heads) {
      int colon = colon(tree, head, verb);
      if (colon < 0) {
        kept.add(head);
      } else {
        subject(tree, colon, verb).stream()
            .filter(other -> !kept.contains(other))
            .forEach(kept::add);
      }
    }
    return List.copyOf(kept);
  }

  /** The colon between a head and its verb behind which another phrase stands; -1 for none. */
  private static int colon(Tree tree, int head, int verb) {
    boolean phrase = false;
    for (int i = verb - 1; i > head; i--) {
      if (tree.token(i).form().equals(":")) {
        return phrase ? i : -1;
      }
      phrase |= tree.token(i).tag().isNoun();
    }
    return -1;
  }

  /** The first noun behind a colon that belongs to no other word before the verb. */
  private static List<Integer> subject(Tree tree, int colon, int verb) {
    for (int i = colon + 1; i < verb; i++) {
      int above = tree.head(i).orElse(-1);
      boolean outside = above <= colon || above >= verb;
      if (outside && tree.token(i).tag().isNoun() && !tree.is(i, Relation.OBL)) {
        return List.of(i);
      }
    }
    return List.of();
  }
}
