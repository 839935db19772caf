package demarche.evacuation;

import demarche.language.Tree;
import java.util.OptionalInt;

/** Finds the word by which a clause is said to be told: "Norway said that 40 were flown out". */
final class Tellers {
  /** So many clauses above a move may be told by somebody. */
  private static final int HEIGHT = 3;

  private Tellers() {}

  /**
   * The verb of speech in the clauses above a move.
   *
   * @param at the move's verb or noun
   * @return empty where nobody is said to tell of it
   */
  static OptionalInt verbOf(EvacuationWords words, Tree tree, int at) {
    int verb = at;
    for (int steps = 0; steps < HEIGHT && !words.isSpeech(tree.lemma(verb)); steps++) {
      verb = Spots.verbAbove(tree, verb).orElse(verb);
    }
    return words.isSpeech(tree.lemma(verb)) ? OptionalInt.of(verb) : OptionalInt.empty();
  }
}
