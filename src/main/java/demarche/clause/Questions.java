package demarche.clause;

import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.text.Kind;
import java.util.OptionalInt;

/** What is only asked: "Did he meet her?" tells of no meeting. */
public final class Questions {
  private static final String MARK = "?";

  private Questions() {}

  /**
   * Whether a sentence is what somebody without a name asks in a transcript, all of it. What he
   * tells before he asks ("The minister telephoned his colleague. What about?") is told.
   */
  public static boolean isPut(ReadArticle article, int sentence) {
    return article.piece(sentence).kind() == Kind.QUESTION
        && endsInMark(article.trees().get(sentence));
  }

  private static boolean endsInMark(Tree tree) {
    int last = tree.size() - 1;
    while (last > 0 && tree.token(last).tag() == PartOfSpeech.CLOSING_QUOTE) {
      last--;
    }
    return tree.token(last).form().startsWith(MARK);
  }

  /**
   * Whether a word's clause, or one of which it is the content, ends in a question mark. What a
   * question only adds is told: "What did she say when he left?" tells that he left.
   *
   * @param tree the sentence's tree
   * @param place the place of a verb or noun
   */
  public static boolean isAsked(Tree tree, int place) {
    int at = place;
    for (int steps = 0; steps < tree.size(); steps++) {
      int last = at;
      boolean marked =
          tree.children(at, Relation.PUNCT).stream()
              .anyMatch(mark -> mark > last && tree.token(mark).form().startsWith(MARK));
      if (marked) {
        return true;
      }
      OptionalInt above = tree.head(at);
      if (above.isEmpty() || isAdded(tree, at)) {
        return false;
      }
      at = above.getAsInt();
    }
    return false;
  }

  private static boolean isAdded(Tree tree, int at) {
    return tree.is(
        at, Relation.ACL_RELCL, Relation.ADVCL, Relation.ADVCL_RELCL, Relation.PARATAXIS);
  }
}
