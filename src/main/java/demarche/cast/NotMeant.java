package demarche.cast;

import demarche.gazetteer.WordGroups;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.name.Lines;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Tells whom the pronoun before a verb does not mean: who is named in the words that it says, in a
 * quotation or without one, and whom its own clause names beside it.
 */
final class NotMeant {
  private static final Set<String> COMPANY = WordGroups.of("cast", "preposition of company");

  private final Lines lines;
  private final Quoted quoted;

  NotMeant(Lines lines, Quoted quoted) {
    this.lines = lines;
    this.quoted = quoted;
  }

  /** Whether a pronoun cannot mean whom a word of its own sentence names before it. */
  boolean here(int sentence, int pronoun, int word) {
    Tree tree = lines.tree(sentence);
    return isSaid(tree, pronoun, word)
        || isBeside(tree, pronoun, word)
        || isQuotedBy(sentence, pronoun, sentence, word);
  }

  /**
   * "'I met the mayor. I will see her again,' he said": whoever is spoken of in a quotation does
   * not speak it.
   *
   * @param of the sentence of a word, the pronoun's own or one before it
   */
  boolean isQuotedBy(int sentence, int pronoun, int of, int word) {
    return lines.tree(sentence).is(pronoun, Relation.NSUBJ)
        && quoted.at(sentence, pronoun).isEmpty()
        && quoted.at(of, word).filter(one -> quoted.reaches(one, sentence)).isPresent();
  }

  /** Whether a word stands in what the pronoun says: "Lee must go, he added". */
  private static boolean isSaid(Tree tree, int pronoun, int word) {
    for (int i = word + 1; i < pronoun; i++) {
      if (tree.token(i).form().equals(";")) {
        // "Lee refused; the pass was shut, he said": as in a sentence of its own.
        return false;
      }
    }
    OptionalInt verb = tree.head(pronoun);
    if (verb.isEmpty() || !tree.is(pronoun, Relation.NSUBJ)) {
      return false;
    }
    int says = verb.getAsInt();
    if (tree.is(says, Relation.PARATAXIS)) {
      return tree.head(says).isPresent() && !tree.isUnder(word, says);
    }
    for (int content : tree.children(says, Relation.CCOMP, Relation.PARATAXIS)) {
      if (content < pronoun && tree.isUnder(word, content)) {
        return true;
      }
    }
    return isInserted(tree, pronoun, says) && !isSubject(tree, word);
  }

  /** "…, he said, …", "…, he said.": put into what is said. */
  private static boolean isInserted(Tree tree, int pronoun, int says) {
    String behind = says + 1 < tree.size() ? tree.token(says + 1).form() : ".";
    return pronoun > 0
        && tree.token(pronoun - 1).form().equals(",")
        && says == pronoun + 1
        && (behind.equals(",") || behind.equals("."));
  }

  private static boolean isSubject(Tree tree, int word) {
    int at = word;
    while (tree.is(at, Relation.APPOS, Relation.CONJ, Relation.FLAT) && tree.head(at).isPresent()) {
      at = tree.head(at).getAsInt();
    }
    return tree.is(at, Relation.NSUBJ, Relation.NSUBJ_PASS);
  }

  /** "In a letter to Lee, he", "with Lee, she": a party to its own deed, told beside it. */
  private static boolean isBeside(Tree tree, int pronoun, int word) {
    OptionalInt verb = tree.head(pronoun);
    if (verb.isEmpty() || !tree.is(pronoun, Relation.NSUBJ, Relation.NSUBJ_PASS)) {
      return false;
    }
    int at = word;
    while (tree.is(at, Relation.NMOD) && COMPANY.contains(tree.preposition(at))) {
      at = tree.token(at).head();
    }
    boolean party = at != word || COMPANY.contains(tree.preposition(at));
    return party && tree.is(at, Relation.OBL) && tree.head(at).equals(verb);
  }
}
