package demarche.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns a tree of the ClearNLP scheme, where prepositions, copulas and auxiliaries may be heads,
 * into one of Universal Dependencies, where content words are. One pass for each construction, in a
 * fixed order; docs/language.md lists the passes and what they get wrong. One thread's.
 */
final class UniversalTree {
  private final TreeArcs arcs;

  /**
   * @param text the text's characters as they are read
   * @param words the sentence, tagged and with its names
   * @param lexicon what is known of words
   * @param heads by cell; copied
   * @param labels numbers of {@link ClearRelation} by cell
   */
  UniversalTree(char[] text, Words words, Lexicon lexicon, int[] heads, int[] labels) {
    int end = words.count + Words.PAD;
    ClearRelation[] old = new ClearRelation[end];
    for (int at = 0; at < end; at++) {
      old[at] = at < Words.PAD ? ClearRelation.ROOT : ClearRelation.at(labels[at]);
    }
    @Nullable Relation[] relation = new Relation[end];
    this.arcs =
        new TreeArcs(text, words, lexicon, java.util.Arrays.copyOf(heads, end), old, relation);
  }

  /** Runs the passes. */
  UniversalTree convert() {
    List.of(
            new OughtPass(arcs),
            new PrepositionPass(arcs),
            new CopulaPass(arcs),
            new CoordinationPass(arcs),
            new RelationPass(arcs),
            new DayPass(arcs),
            new ClausePass(arcs),
            new FixedPhrasePass(arcs),
            new NamePass(arcs))
        .forEach(TreePass::run);
    return this;
  }

  /** The head of the word at a cell; {@link Words#ROOT} for the sentence's root. */
  int head(int at) {
    return arcs.head()[at];
  }

  /** The relation to the head, once converted. */
  Relation relationOf(int at) {
    return java.util.Objects.requireNonNull(arcs.relation()[at]);
  }
}
