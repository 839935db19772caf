package demarche.communication;

import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Where the phrase that opens a sentence ends, and its subject begins. */
final class Openings {
  private Openings() {}

  /**
   * The heads of a phrase and of those joined to it; of "during his visit to Oslo, Ghana and Togo
   * signed" only the first, for a tree may take those who sign for places that he visits.
   */
  static List<Integer> joined(Tree tree, int head) {
    List<Integer> all = tree.joined(head);
    boolean comma = all.size() > 1 && IntStream.range(head, all.get(1)).anyMatch(isComma(tree));
    return comma && opens(tree, head) ? List.of(head) : all;
  }

  private static IntPredicate isComma(Tree tree) {
    return at -> tree.form(at).equals(",");
  }

  /** Whether a phrase runs up to the verb of its sentence, which has no subject of its own. */
  private static boolean opens(Tree tree, int head) {
    int top = head;
    OptionalInt above = tree.head(top);
    while (above.isPresent()
        && above.getAsInt() < top
        && tree.is(top, Relation.NMOD, Relation.CONJ)) {
      top = above.getAsInt();
      above = tree.head(top);
    }
    if (above.isEmpty() || above.getAsInt() < top || !tree.token(above.getAsInt()).tag().isVerb()) {
      return false;
    }
    int verb = above.getAsInt();
    int at = tree.end(head);
    while (at < verb && tree.is(at, Relation.AUX, Relation.AUX_PASS, Relation.ADVMOD)) {
      at++;
    }
    int opened = top;
    boolean setting =
        !tree.preposition(top).isEmpty()
            || (top > 0
                && tree.head(verb).isEmpty()
                && tree.children(verb, Relation.MARK).stream().anyMatch(m -> m < opened));
    return at == verb
        && setting
        && tree.token(verb).tag() != PartOfSpeech.VBG
        && tree.children(verb, Relation.NSUBJ, Relation.NSUBJ_PASS).stream()
            .allMatch(subject -> subject == opened);
  }
}
