package demarche.lexicon;

import demarche.language.Sentence;
import demarche.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds phrases of a table in a sentence: words in a row that are each a token's lemma or its form.
 * Immutable.
 *
 * @param <V> what a phrase stands for
 */
final class Phrases<V> {
  /**
   * A phrase where it stands.
   *
   * @param first its first token
   * @param end the token after its last
   */
  record Match<V>(int first, int end, V value) {}

  private record Entry<V>(List<String> words, V value) {}

  private final Map<String, List<Entry<V>>> byFirst = new HashMap<>();

  /**
   * @param phrases values by the words of their phrase, joined by blanks
   */
  Phrases(Map<String, V> phrases) {
    phrases.forEach(
        (phrase, value) -> {
          List<String> words = List.of(phrase.split(" ", -1));
          byFirst
              .computeIfAbsent(words.getFirst(), word -> new ArrayList<>(1))
              .add(new Entry<>(words, value));
        });
    byFirst.values().forEach(list -> list.sort((a, b) -> b.words().size() - a.words().size()));
  }

  /** The longest phrase from each place on, none within another, in the order of the text. */
  List<Match<V>> in(Sentence sentence, int first, int end) {
    List<Match<V>> found = new ArrayList<>();
    int at = first;
    while (at < end) {
      int length = 1;
      for (Entry<V> entry : candidates(sentence.tokens().get(at))) {
        if (stands(entry.words(), sentence, at, end)) {
          found.add(new Match<>(at, at + entry.words().size(), entry.value()));
          length = entry.words().size();
          break;
        }
      }
      at += length;
    }
    return found;
  }

  private List<Entry<V>> candidates(Token token) {
    List<Entry<V>> byLemma = byFirst.getOrDefault(lower(token.lemma()), List.of());
    List<Entry<V>> byForm = byFirst.getOrDefault(lower(token.form()), List.of());
    if (byForm.isEmpty() || byForm.equals(byLemma)) {
      return byLemma;
    }
    List<Entry<V>> both = new ArrayList<>(byForm);
    both.addAll(byLemma);
    both.sort((a, b) -> b.words().size() - a.words().size());
    return both;
  }

  private static boolean stands(List<String> words, Sentence sentence, int first, int end) {
    if (first + words.size() > end) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      Token token = sentence.tokens().get(first + i);
      if (!words.get(i).equals(lower(token.lemma())) && !words.get(i).equals(lower(token.form()))) {
        return false;
      }
    }
    return true;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
