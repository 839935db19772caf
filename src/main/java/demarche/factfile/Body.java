package demarche.factfile;

import demarche.article.Offsets;
import demarche.fact.Evidence;
import demarche.fact.Slot;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A body in which evidence is looked up: the count of its code points and its form with white space
 * folded are worked out once, so that each look-up is one search.
 */
final class Body {
  /**
   * Words longer than this are searched by an algorithm whose time is linear for any text; shorter
   * ones by the JVM's search, which is far faster on all that is not built to slow it down.
   */
  private static final int LONG_WORDS = 1024;

  private final String text;
  private final Offsets offsets;
  private final String folded;

  /** Indices in the folded text from which on a longer run of white space has been lost. */
  private int[] lossFrom = new int[16];

  /** How many units have been lost up to there. */
  private int[] lost = new int[16];

  private int losses;

  /**
   * @param text a clean body, without lone surrogates
   */
  Body(String text) {
    this.text = text;
    this.offsets = new Offsets(text);
    this.folded = foldInner();
  }

  private String foldInner() {
    StringBuilder out = new StringBuilder(text.length());
    // Text is copied in stretches, for most bodies in one.
    int from = 0;
    int gap = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Texts.isSpace(c)) {
        gap = 0;
      } else if (gap++ == 0) {
        if (c != ' ') {
          out.append(text, from, i).append(' ');
          from = i + 1;
        }
      } else {
        out.append(text, from, i);
        from = i + 1;
        noteLoss(out.length(), from - out.length());
      }
    }
    return out.append(text, from, text.length()).toString();
  }

  private void noteLoss(int from, int sum) {
    if (losses > 0 && lossFrom[losses - 1] == from) {
      lost[losses - 1] = sum;
      return;
    }
    if (losses == lossFrom.length) {
      lossFrom = Arrays.copyOf(lossFrom, losses * 2);
      lost = Arrays.copyOf(lost, losses * 2);
    }
    lossFrom[losses] = from;
    lost[losses++] = sum;
  }

  /** The number of code points. */
  int length() {
    return offsets.length();
  }

  /**
   * The piece between two offsets.
   *
   * @param start the first code point
   * @param end one past the last
   * @return empty where these are no offsets of this body
   */
  Optional<Evidence> piece(long start, long end, Set<Slot> slots) {
    if (start < 0 || end <= start || end > offsets.length()) {
      return Optional.empty();
    }
    return Optional.of(
        new Evidence((int) start, (int) end, offsets.words((int) start, (int) end), slots));
  }

  /**
   * The first piece that reads like the words, white space folded.
   *
   * @param words folded and not empty
   * @return empty where the body has no such words
   */
  Optional<Evidence> find(String words, Set<Slot> slots) {
    int at = words.length() <= LONG_WORDS ? folded.indexOf(words) : longIndexOf(folded, words);
    if (at < 0) {
      return Optional.empty();
    }
    int start = original(at);
    int end = original(at + words.length() - 1) + 1;
    return Optional.of(
        new Evidence(
            offsets.toCodePoint(start),
            offsets.toCodePoint(end),
            text.substring(start, end),
            slots));
  }

  private int original(int index) {
    int found = Arrays.binarySearch(lossFrom, 0, losses, index);
    int last = found >= 0 ? found : -found - 2;
    return last < 0 ? index : index + lost[last];
  }

  /** Knuth, Morris and Pratt's search. */
  private static int longIndexOf(String text, String words) {
    int[] border = new int[words.length()];
    for (int i = 1, k = 0; i < words.length(); i++) {
      while (k > 0 && words.charAt(i) != words.charAt(k)) {
        k = border[k - 1];
      }
      if (words.charAt(i) == words.charAt(k)) {
        k++;
      }
      border[i] = k;
    }
    for (int i = 0, k = 0; i < text.length(); i++) {
      while (k > 0 && text.charAt(i) != words.charAt(k)) {
        k = border[k - 1];
      }
      if (text.charAt(i) == words.charAt(k)) {
        k++;
      }
      if (k == words.length()) {
        return i + 1 - k;
      }
    }
    return -1;
  }
}
