package demarche.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Learns endings and exceptions from words with their lemmas. */
final class LemmasBuilder {
  private static final double SURE = 0.9;
  private static final int LEAST = 3;

  private LemmasBuilder() {}

  /** A word or suffix with a tag. */
  record Key(String text, int tag) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::text).thenComparingInt(Key::tag);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * What was learned, as words.
   *
   * @param rules by suffix
   * @param exceptions by word
   */
  record Learned(SortedMap<Key, Lemmas.Ending> rules, SortedMap<Key, String> exceptions) {
    Lemmas lemmas(WordTable words) {
      return new Lemmas(
          table(exceptions.keySet()),
          exceptions.values().toArray(String[]::new),
          table(rules.keySet()),
          rules.values().toArray(Lemmas.Ending[]::new),
          words);
    }

    private static IntTable table(java.util.Set<Key> keys) {
      int[] hashes = keys.stream().mapToInt(k -> Lemmas.key(k.text(), k.tag())).toArray();
      int[] numbers = java.util.stream.IntStream.rangeClosed(1, hashes.length).toArray();
      return new IntTable(hashes, numbers);
    }
  }

  static Learned learn(List<Example> examples) {
    SortedMap<Key, String> lemmas = lemmas(examples);
    TreeMap<Key, Lemmas.Ending> rules = new TreeMap<>();
    for (int length = 0; length <= Lemmas.LONGEST_SUFFIX; length++) {
      addRules(lemmas, length, rules);
    }
    TreeMap<Key, String> exceptions = new TreeMap<>();
    Learned learned = new Learned(rules, exceptions);
    Lemmas byRules = learned.lemmas(new WordTable(new int[0], new int[0]));
    lemmas.forEach(
        (key, lemma) -> {
          if (!byRules.lemma(key.text(), PartOfSpeech.at(key.tag())).equals(lemma)) {
            exceptions.put(key, lemma);
          }
        });
    return learned;
  }

  /** The lemma most often given to each word of some frequency. */
  private static SortedMap<Key, String> lemmas(List<Example> examples) {
    Map<Key, Map<String, Integer>> counts = new HashMap<>();
    for (Example example : examples) {
      for (int i = 0; i < example.size(); i++) {
        PartOfSpeech tag = PartOfSpeech.at(example.tags()[i]);
        String lemma = example.lemmas()[i].toLowerCase(java.util.Locale.ROOT);
        String form = example.form(i).toLowerCase(java.util.Locale.ROOT);
        boolean plain = !lemma.isEmpty() && lemma.indexOf('#') < 0 && !form.isEmpty();
        if (!Lemmas.keepsForm(tag) && plain && Character.isLetter(form.charAt(form.length() - 1))) {
          counts
              .computeIfAbsent(new Key(form, tag.index()), k -> new TreeMap<>())
              .merge(lemma, 1, Integer::sum);
        }
      }
    }
    TreeMap<Key, String> lemmas = new TreeMap<>();
    counts.forEach(
        (key, seen) -> {
          Map.Entry<String, Integer> best =
              seen.entrySet().stream()
                  .max(
                      Map.Entry.<String, Integer>comparingByValue()
                          .thenComparing(Map.Entry.comparingByKey()))
                  .orElseThrow();
          if (best.getValue() >= LEAST) {
            lemmas.put(key, best.getKey());
          }
        });
    return lemmas;
  }

  /** Endings that most words with a suffix share, where the shorter suffix says something else. */
  private static void addRules(
      SortedMap<Key, String> lemmas, int length, SortedMap<Key, Lemmas.Ending> rules) {
    Map<Key, Map<String, Integer>> votes = new TreeMap<>();
    lemmas.forEach(
        (key, lemma) -> {
          if (key.text().length() >= length) {
            Lemmas.Ending ending = ending(key.text(), lemma);
            votes
                .computeIfAbsent(
                    new Key(key.text().substring(key.text().length() - length), key.tag()),
                    k -> new TreeMap<>())
                .merge(ending.cut() + " " + ending.append(), 1, Integer::sum);
          }
        });
    Map<Key, Lemmas.Ending> shorter = new TreeMap<>(rules);
    votes.forEach(
        (key, seen) -> {
          int total = seen.values().stream().mapToInt(x -> x).sum();
          Map.Entry<String, Integer> best =
              seen.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
          int space = best.getKey().indexOf(' ');
          Lemmas.Ending ending =
              new Lemmas.Ending(
                  Integer.parseInt(best.getKey().substring(0, space)),
                  best.getKey().substring(space + 1));
          boolean sure = best.getValue() >= SURE * total && total >= (length == 0 ? 1 : LEAST);
          if ((sure || length == 0) && !ending.equals(inherited(shorter, key))) {
            rules.put(key, ending);
          }
        });
  }

  private static Lemmas.Ending inherited(Map<Key, Lemmas.Ending> rules, Key key) {
    for (int from = 1; from <= key.text().length(); from++) {
      Lemmas.Ending ending = rules.get(new Key(key.text().substring(from), key.tag()));
      if (ending != null) {
        return ending;
      }
    }
    return new Lemmas.Ending(0, "");
  }

  private static Lemmas.Ending ending(String form, String lemma) {
    int common = 0;
    while (common < Math.min(form.length(), lemma.length())
        && form.charAt(common) == lemma.charAt(common)) {
      common++;
    }
    return new Lemmas.Ending(form.length() - common, lemma.substring(common));
  }
}
