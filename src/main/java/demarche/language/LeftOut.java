package demarche.language;

import java.util.Locale;
import java.util.Set;

/**
 * Who is named only to be left out: "but not Cuba", "instead of Cuba". Trees hang such a phrase on
 * many words, so its own first words tell.
 */
public final class LeftOut {
  private static final Set<String> LINKS =
      Set.of("and", "but", "yet", "though", "although", "albeit", "if", "or");

  /** "Not only Cuba but Chile", "not least Cuba": they are there. */
  private static final Set<String> WITHIN =
      Set.of("only", "just", "merely", "simply", "solely", "least", "to");

  private static final Set<String> SECOND = Set.of("than", "of");

  private LeftOut() {}

  /**
   * Whether a phrase names someone who is left out.
   *
   * @param tree the sentence's tree
   * @param head the head of the phrase
   */
  public static boolean is(Tree tree, int head) {
    int at = tree.first(head);
    if (at > 1 && isNot(tree, at - 1) && isLink(tree, at - 2)) {
      at--;
    }
    while (at < head && isLink(tree, at)) {
      at++;
    }
    return at < head && (bars(tree, at, head) || replaces(tree, at));
  }

  private static boolean bars(Tree tree, int at, int head) {
    // "Not to Mr. Ito" leaves him out, "not to mention Mr. Ito" does not.
    boolean within =
        WITHIN.contains(word(tree, at + 1)) && !tree.is(at + 1, Relation.CASE) && at + 1 < head;
    return isNot(tree, at) && !within;
  }

  private static boolean replaces(Tree tree, int at) {
    return Set.of("instead", "rather").contains(word(tree, at))
        && SECOND.contains(word(tree, at + 1));
  }

  private static boolean isNot(Tree tree, int at) {
    return word(tree, at).equals("not");
  }

  private static boolean isLink(Tree tree, int at) {
    return tree.token(at).form().equals(",") || LINKS.contains(word(tree, at));
  }

  private static String word(Tree tree, int at) {
    return tree.token(at).form().toLowerCase(Locale.ROOT);
  }
}
