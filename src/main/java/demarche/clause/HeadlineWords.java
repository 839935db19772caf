package demarche.clause;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The words of a headline in lower case and in its order, without marks and numbers. Headlines are
 * no sentences, and so they have no tree.
 */
public record HeadlineWords(List<String> words) {
  public HeadlineWords {
    words = List.copyOf(words);
  }

  /** The words of a headline, or of a name that may stand in one; none for an empty text. */
  public static HeadlineWords of(String text) {
    return new HeadlineWords(
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+", -1))
            .filter(word -> !word.isEmpty())
            .toList());
  }

  /** How many they are. */
  public int size() {
    return words.size();
  }

  /** The word at a place; empty text before the first and behind the last. */
  public String at(int place) {
    return place < 0 || place >= words.size() ? "" : words.get(place);
  }

  /** Whether all the words of a phrase or name stand one behind the other. */
  public boolean hold(String phrase) {
    List<String> looked = of(phrase).words();
    return !looked.isEmpty() && Collections.indexOfSubList(words, looked) >= 0;
  }
}
