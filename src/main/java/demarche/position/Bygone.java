package demarche.position;

import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Frame;
import demarche.lexicon.FrameKind;
import java.util.Set;

/**
 * Attitudes that somebody had and has no more: "used to back the plan", "once opposed it". What was
 * once said or condemned stays said.
 */
final class Bygone {
  private static final Set<String> ONCE = WordGroups.of("position", "adverb of what is over");
  private static final Set<String> AGAIN = WordGroups.of("position", "adverb of what comes again");

  private static final Set<String> BEFORE = WordGroups.of("position", "word before a once");

  private Bygone() {}

  /**
   * Whether a word tells an attitude of earlier days.
   *
   * @param tree the sentence's tree
   * @param word the word's place
   * @param frame its frame
   */
  static boolean is(Tree tree, int word, Frame frame) {
    return isUsedTo(tree, word) || (frame.kind() == FrameKind.ATTITUDE && isOnce(tree, word));
  }

  /** "Used to say", "used to be against it"; but "is used to complaining". */
  private static boolean isUsedTo(Tree tree, int word) {
    int above = tree.head(word).orElse(word);
    return tree.is(word, Relation.XCOMP)
        && above < word
        && tree.form(above).equals("used")
        && tree.token(above).tag() == PartOfSpeech.VBD
        && tree.child(above, Relation.OBJ).isEmpty();
  }

  /** "Once backed it"; but "once again backed it", and "for once". */
  private static boolean isOnce(Tree tree, int word) {
    return tree.children(word, Relation.ADVMOD).stream()
        .filter(adverb -> adverb < word && ONCE.contains(tree.form(adverb)))
        .filter(adverb -> !AGAIN.contains(tree.form(adverb + 1)))
        .anyMatch(adverb -> adverb == 0 || !BEFORE.contains(tree.form(adverb - 1)));
  }
}
