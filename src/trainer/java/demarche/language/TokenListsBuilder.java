package demarche.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Learns from the teacher's tokens which words keep their periods and hyphens. */
final class TokenListsBuilder {
  private TokenListsBuilder() {}

  /**
   * The lists as words.
   *
   * @param abbreviations with their final period
   * @param hyphenated with their hyphens
   * @param prefixes without the hyphen
   * @param starters words that begin sentences
   * @param titles abbreviations that end none
   */
  record Lists(
      SortedSet<String> abbreviations,
      SortedSet<String> hyphenated,
      SortedSet<String> prefixes,
      SortedSet<String> starters,
      SortedSet<String> titles) {
    TokenLists hashed() {
      return new TokenLists(
          table(abbreviations),
          table(hyphenated),
          table(prefixes),
          table(starters),
          table(titles),
          table(new TreeSet<>()),
          table(new TreeSet<>()));
    }
  }

  static IntTable table(SortedSet<String> words) {
    int[] hashes = words.stream().mapToInt(Hash::of).toArray();
    int[] ones = new int[hashes.length];
    java.util.Arrays.fill(ones, 1);
    return new IntTable(hashes, ones);
  }

  static Lists learn(List<Example> examples) {
    Map<String, int[]> periods = new HashMap<>();
    Map<String, int[]> hyphens = new HashMap<>();
    Map<String, int[]> fronts = new HashMap<>();
    Map<String, int[]> starts = new HashMap<>();
    Map<String, int[]> finals = new HashMap<>();
    for (Example example : examples) {
      for (int i = 0; i < example.size(); i++) {
        String form = LexiconBuilder.folded(example.form(i));
        if (Characters.isUpper(example.form(i).charAt(0))) {
          starts.computeIfAbsent(form, k -> new int[2])[i == 0 ? 0 : 1]++;
        }
        if (form.length() > 1 && form.endsWith(".")) {
          finals.computeIfAbsent(form, k -> new int[2])[i + 1 == example.size() ? 1 : 0]++;
        }
        period(example, i, form, periods);
        hyphen(example, i, form, hyphens, fronts);
      }
    }
    return new Lists(
        often(periods, w -> w.length() > 2),
        often(hyphens, w -> true),
        often(fronts, w -> w.chars().allMatch(Character::isLetter)),
        starters(starts),
        titles(finals));
  }

  /** Words with a final period: kept whole, or cut. */
  private static void period(Example e, int i, String form, Map<String, int[]> counts) {
    if (form.length() > 1 && form.endsWith(".") && form.chars().anyMatch(Character::isLetter)) {
      counts.computeIfAbsent(form, k -> new int[2])[0]++;
    } else if (i + 1 < e.size()
        && e.tokens().start(i + 1) == e.tokens().end(i)
        && e.form(i + 1).equals(".")) {
      counts.computeIfAbsent(form + ".", k -> new int[2])[1]++;
    }
  }

  private static void hyphen(
      Example e, int i, String form, Map<String, int[]> whole, Map<String, int[]> fronts) {
    int at = form.indexOf('-');
    if (at > 0 && at < form.length() - 1 && Character.isLetter(form.charAt(0))) {
      whole.computeIfAbsent(form, k -> new int[2])[0]++;
      fronts.computeIfAbsent(form.substring(0, at), k -> new int[2])[0]++;
    } else if (i + 2 < e.size()
        && e.form(i + 1).equals("-")
        && e.tokens().start(i + 1) == e.tokens().end(i)
        && e.tokens().start(i + 2) == e.tokens().end(i + 1)) {
      String joined = form + "-" + LexiconBuilder.folded(e.form(i + 2));
      whole.computeIfAbsent(joined, k -> new int[2])[1]++;
      fronts.computeIfAbsent(form, k -> new int[2])[1]++;
    }
  }

  private static SortedSet<String> often(Map<String, int[]> counts, Predicate<String> fit) {
    TreeSet<String> words = new TreeSet<>();
    counts.forEach(
        (word, seen) -> {
          if (seen[0] >= 2 && seen[0] > 2 * seen[1] && fit.test(word)) {
            words.add(word);
          }
        });
    return words;
  }

  /** Words that, capitalized, begin a sentence more often than not. */
  private static SortedSet<String> starters(Map<String, int[]> starts) {
    TreeSet<String> words = new TreeSet<>();
    starts.forEach(
        (word, seen) -> {
          if (seen[0] >= 20 && seen[0] > seen[1]) {
            words.add(word);
          }
        });
    return words;
  }

  /** Abbreviations that all but never end a sentence, such as titles before names. */
  private static SortedSet<String> titles(Map<String, int[]> finals) {
    TreeSet<String> words = new TreeSet<>();
    finals.forEach(
        (word, seen) -> {
          if (seen[0] >= 5 && seen[1] * 20 < seen[0]) {
            words.add(word);
          }
        });
    return words;
  }
}
