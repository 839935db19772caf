package demarche.position;

import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What others said, as told by somebody who has the floor: "my dad used to say that work is a
 * gift", "she told me it was over". Of whom "she" is nobody knows, and the words are not the
 * teller's.
 */
final class OthersWords {
  private static final Set<String> SAYING = WordGroups.of("position", "verb of an anecdote");
  private static final Set<String> THIRD = WordGroups.of("position", "third person");
  private static final Set<String> OWN = WordGroups.of("position", "owner in an anecdote");
  private static final Set<String> EMPTY = WordGroups.of("position", "pronoun for words");

  private OthersWords() {}

  /**
   * Whether a content that somebody voices only tells what another one said.
   *
   * @param tree the sentence's tree
   * @param content what is voiced in direct speech
   */
  static boolean are(Tree tree, Content content) {
    int root = content.root();
    int verb = said(tree, root);
    return tree.token(root).tag() == PartOfSpeech.VBD
        && SAYING.contains(tree.lemma(verb))
        && tree.children(root, Relation.NSUBJ).stream().anyMatch(who -> isAnother(tree, who))
        && holdsWords(tree, verb, content.end());
  }

  /** The verb of speech itself: "say" of "used to say". */
  private static int said(Tree tree, int root) {
    OptionalInt habit = tree.child(root, Relation.XCOMP);
    return tree.lemma(root).equals("use") && habit.isPresent() ? habit.getAsInt() : root;
  }

  /** "He", "my mother", but not "the mayor", whom the article may name. */
  private static boolean isAnother(Tree tree, int who) {
    return THIRD.contains(tree.form(who))
        || (tree.token(who).tag() == PartOfSpeech.NN
            && tree.children(who, Relation.NMOD_POSS).stream()
                .anyMatch(owner -> OWN.contains(tree.form(owner))));
  }

  private static boolean holdsWords(Tree tree, int verb, int end) {
    boolean clause =
        tree.child(verb, Relation.CCOMP, Relation.PARATAXIS).isPresent()
            || tree.children(verb, Relation.OBJ).stream()
                .anyMatch(what -> EMPTY.contains(tree.form(what)));
    for (int place = verb + 1; !clause && place < end; place++) {
      clause = tree.token(place).tag() == PartOfSpeech.OPENING_QUOTE;
    }
    return clause;
  }
}
