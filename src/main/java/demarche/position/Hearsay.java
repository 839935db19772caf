package demarche.position;

import demarche.gazetteer.WordGroups;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Effect;
import demarche.lexicon.Modifiers;
import java.util.OptionalInt;
import java.util.Set;

/** What only rumours and the press claim that somebody holds: "media claims that Peru wants it". */
final class Hearsay {
  private static final Set<String> RUMOURS = WordGroups.of("position", "noun of hearsay");
  private static final Set<String> CLAIMS = WordGroups.of("position", "noun of a claim");
  private static final Set<String> CLAIMING = WordGroups.of("position", "verb of a claim");

  /** Clauses within clauses are climbed so far. */
  private static final int CLIMB = 4;

  private final Set<String> outlets;
  private final Modifiers modifiers = Modifiers.bundled();

  /**
   * @param outlets nouns for papers and the like
   */
  Hearsay(Set<String> outlets) {
    this.outlets = Set.copyOf(outlets);
  }

  /**
   * Whether a word that voices something stands in what only such people claim.
   *
   * @param tree the sentence's tree
   * @param word the word's place
   */
  boolean holds(Tree tree, int word) {
    if (word >= 0 && isReported(tree, word)) {
      return true;
    }
    int at = word;
    for (int step = 0; step < CLIMB; step++) {
      OptionalInt above = tree.head(at);
      if (above.isEmpty()) {
        return false;
      }
      boolean clause = tree.is(at, Relation.CCOMP, Relation.ACL, Relation.ACL_RELCL);
      if (clause && above.getAsInt() < at && isOfHearsay(tree, above.getAsInt())) {
        return true;
      }
      at = above.getAsInt();
    }
    return false;
  }

  /** "Reportedly moved Lee to say", "reportedly told them": nobody's word for it. */
  private boolean isReported(Tree tree, int word) {
    OptionalInt above = tree.head(word);
    return tree.token(word).tag().isVerb()
        && (modifiers.of(tree, word).contains(Effect.HEARSAY)
            || (tree.is(word, Relation.XCOMP)
                && above.isPresent()
                && modifiers.of(tree, above.getAsInt()).contains(Effect.HEARSAY)));
  }

  /** The noun or verb of hearsay, or the verb whose subject the noun is ("rumours spread that"). */
  private boolean isOfHearsay(Tree tree, int place) {
    return isNoun(tree, place)
        || tree.children(place, Relation.NSUBJ, Relation.OBJ).stream()
            .anyMatch(noun -> isNoun(tree, noun))
        || (CLAIMING.contains(tree.lemma(place)) && isPressAbout(tree, place));
  }

  private boolean isNoun(Tree tree, int place) {
    String lemma = tree.lemma(place);
    boolean press =
        tree
            .children(place, Relation.COMPOUND, Relation.AMOD, Relation.NMOD, Relation.NMOD_POSS)
            .stream()
            .anyMatch(child -> isPress(tree, child));
    return tree.token(place).tag().isNoun()
        && (RUMOURS.contains(lemma) || (press && CLAIMS.contains(lemma)));
  }

  /** "The press claims"; the tree may take "media claims" for a noun and its verb. */
  private boolean isPressAbout(Tree tree, int verb) {
    return tree.children(verb, Relation.NSUBJ).stream().anyMatch(noun -> isPress(tree, noun))
        || (verb > 0 && isPress(tree, verb - 1));
  }

  private boolean isPress(Tree tree, int place) {
    return (outlets.contains(tree.lemma(place)) || outlets.contains(tree.form(place)))
        && !tree.token(place).tag().isProperNoun();
  }
}
