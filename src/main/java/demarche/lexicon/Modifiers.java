package demarche.lexicon;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words that turn or weaken what a clause says (data/lexicon/modifiers.tsv). Immutable and safe
 * for several threads.
 */
public final class Modifiers {
  private static final class Bundled {
    static final Modifiers MODIFIERS =
        new Modifiers(
            Gazetteers.lexicon("lexicon/modifiers.tsv", List.of("words", "effect", "example")));
  }

  private final Phrases<Effect> phrases;

  private Modifiers(Table table) {
    Map<String, Effect> found = new TreeMap<>();
    for (int row = 0; row < table.rows(); row++) {
      try {
        found.put(table.cell(row, 0), Effect.valueOf(table.cell(row, 1).toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw table.damagedRow(row, "the effect is unknown");
      }
    }
    this.phrases = new Phrases<>(found);
  }

  /**
   * The modifiers that come with the program.
   *
   * @throws demarche.problem.Failure naming file and line where their table is damaged
   */
  public static Modifiers bundled() {
    return Bundled.MODIFIERS;
  }

  /**
   * What the modifiers of a predicate do to it.
   *
   * @param tree the sentence's tree
   * @param predicate the place of a verb, noun or adjective, from 0
   * @return empty for a clause that is told plainly
   */
  public Set<Effect> of(Tree tree, int predicate) {
    EnumSet<Effect> effects = EnumSet.noneOf(Effect.class);
    for (Phrases.Match<Effect> match : phrases.in(tree.sentence(), 0, tree.size())) {
      if (modifies(tree, match, predicate)) {
        effects.add(isInverted(tree, match.first()) ? Effect.CONDITION : match.value());
      }
    }
    return effects;
  }

  /** "Should they attack, we will leave": at the head of a clause, and no question. */
  private static boolean isInverted(Tree tree, int word) {
    if (word + 1 >= tree.size() || !tree.token(word).form().equalsIgnoreCase("should")) {
      return false;
    }
    PartOfSpeech next = tree.token(word + 1).tag();
    return (word == 0 || tree.token(word - 1).tag().isPunctuation())
        && (next == PartOfSpeech.PRP || next == PartOfSpeech.DT || next.isNoun())
        && !tree.token(tree.size() - 1).form().startsWith("?");
  }

  private static boolean modifies(Tree tree, Phrases.Match<Effect> match, int predicate) {
    boolean governs =
        tree.is(predicate, Relation.XCOMP) && within(match, tree.token(predicate).head());
    if (governs) {
      return true;
    }
    for (int word = match.first(); word < match.end(); word++) {
      int head = tree.token(word).head();
      boolean own = head == predicate && isFunction(tree, word);
      boolean whole = within(match, head) && tree.is(head, Relation.OBL);
      boolean phrase = whole && tree.token(head).head() == predicate && head < predicate;
      if (own || phrase || isDeterminerOfArgument(tree, word, head, predicate)) {
        return true;
      }
    }
    return false;
  }

  private static boolean within(Phrases.Match<Effect> match, int place) {
    return place >= match.first() && place < match.end();
  }

  /** Also "nobody" and "nothing", as subject or object. */
  private static boolean isFunction(Tree tree, int word) {
    return tree.is(
        word,
        Relation.ADVMOD,
        Relation.AUX,
        Relation.AUX_PASS,
        Relation.MARK,
        Relation.DET,
        Relation.CC,
        Relation.CC_PRECONJ,
        Relation.CASE,
        Relation.NSUBJ,
        Relation.NSUBJ_PASS,
        Relation.OBJ);
  }

  /** "No" of "no deal was signed". */
  private static boolean isDeterminerOfArgument(Tree tree, int word, int head, int predicate) {
    return head >= 0
        && tree.is(word, Relation.DET, Relation.CC_PRECONJ)
        && tree.token(head).head() == predicate
        && tree.is(head, Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.OBJ);
  }
}
