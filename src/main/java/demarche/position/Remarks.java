package demarche.position;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a text itself adds behind what somebody says: "…, which they deny", "…, a claim that could
 * not be verified", "…, though they have yet to confirm it" (data/position/remarks.tsv). Known by
 * the order of the words, for trees hang it anywhere. Immutable.
 */
final class Remarks {
  /** So many words may stand between the comma and the verb. */
  private static final int REACH = 12;

  /** A claim has so many words before its noun: "a strongly worded charge". */
  private static final int BEFORE_NOUN = 3;

  private static final Set<String> THOUGH =
      WordGroups.of("position", "conjunction of a concession");
  private static final Set<String> NEGATION = WordGroups.of("position", "negation");

  /** What a word does in a remark. */
  private enum Kind {
    CLAIM,
    DENIED,
    REJECTED,
    UNPROVEN
  }

  /**
   * A remark.
   *
   * @param comma the comma before it
   * @param denial the verb by which somebody named denies what stands before; empty for others
   */
  record Remark(int comma, OptionalInt denial) {}

  private static final class Bundled {
    static final Remarks REMARKS =
        new Remarks(Gazetteers.lexicon("position/remarks.tsv", List.of("word", "kind", "example")));
  }

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  private Remarks(Table table) {
    for (int row = 0; row < table.rows(); row++) {
      try {
        Kind kind = Kind.valueOf(table.cell(row, 1).toUpperCase(Locale.ROOT));
        words.computeIfAbsent(kind, k -> new HashSet<>()).add(table.cell(row, 0));
      } catch (IllegalArgumentException e) {
        throw table.damagedRow(row, "the kind is unknown");
      }
    }
  }

  /**
   * The words that come with the program.
   *
   * @throws demarche.problem.Failure naming file and line where their table is damaged
   */
  static Remarks bundled() {
    return Bundled.REMARKS;
  }

  /** The first remark within some words. */
  Optional<Remark> in(Tree tree, Content content) {
    for (int comma = content.root() + 1; comma < content.end() - 2; comma++) {
      if (tree.token(comma).form().equals(",")) {
        Optional<Remark> found = after(tree, comma, Math.min(content.end(), comma + REACH));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Remark> after(Tree tree, int comma, int end) {
    int from = comma + 1;
    boolean named = namesClaim(tree, from, end);
    boolean though = THOUGH.contains(lower(tree, from));
    if (!named && !though && !lower(tree, from).equals("which")) {
      return Optional.empty();
    }
    boolean negated = false;
    for (int verb = from; verb < end; verb++) {
      String word = lower(tree, verb);
      negated |= NEGATION.contains(word) || word.equals("yet");
      if (!tree.token(verb).tag().isVerb()) {
        continue;
      }
      boolean denied = is(tree, verb, Kind.DENIED) || (named && is(tree, verb, Kind.REJECTED));
      if (denied && !negated) {
        return Optional.of(new Remark(comma, denial(tree, verb)));
      }
      if (negated && is(tree, verb, Kind.UNPROVEN)) {
        return Optional.of(new Remark(comma, OptionalInt.empty()));
      }
    }
    return Optional.empty();
  }

  /** The verb, where it has a subject that denies, and is no passive. */
  private static OptionalInt denial(Tree tree, int verb) {
    boolean told =
        tree.children(verb, Relation.NSUBJ).stream()
                .anyMatch(subject -> tree.token(subject).tag() != PartOfSpeech.WDT)
            && tree.child(verb, Relation.AUX_PASS, Relation.AUX).isEmpty();
    return told ? OptionalInt.of(verb) : OptionalInt.empty();
  }

  private boolean namesClaim(Tree tree, int from, int end) {
    for (int at = from; at < Math.min(end, from + BEFORE_NOUN + 1); at++) {
      if (tree.token(at).tag().isNoun() && is(tree, at, Kind.CLAIM)) {
        return true;
      }
    }
    return false;
  }

  private boolean is(Tree tree, int place, Kind kind) {
    return words.getOrDefault(kind, Set.of()).contains(tree.lemma(place).toLowerCase(Locale.ROOT));
  }

  private static String lower(Tree tree, int place) {
    return tree.token(place).form().toLowerCase(Locale.ROOT);
  }
}
