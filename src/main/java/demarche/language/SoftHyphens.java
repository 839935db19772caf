package demarche.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text without the soft hyphens that stand within its words, and the way back to the places of
 * the text as it was given.
 */
final class SoftHyphens {
  private static final char HYPHEN = '\u00AD';

  private final String text;

  /** Where, in code points of the text without them, one was taken out before. */
  private final int[] places;

  private SoftHyphens(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  /** Looks for them between two letters; elsewhere they are no part of a word, and stay. */
  static SoftHyphens in(String text) {
    if (text.indexOf(HYPHEN) < 0) {
      return new SoftHyphens(text, new int[0]);
    }
    StringBuilder out = new StringBuilder(text.length());
    int[] places = new int[16];
    int count = 0;
    int points = 0;
    for (int at = 0; at < text.length(); ) {
      int end = behind(text, at);
      if (end > at && isWithinWord(text, at, end)) {
        for (; at < end; at++) {
          places = count == places.length ? Arrays.copyOf(places, 2 * count) : places;
          places[count++] = points;
        }
      } else {
        end = Math.max(end, text.offsetByCodePoints(at, 1));
        points += text.codePointCount(at, end);
        out.append(text, at, end);
        at = end;
      }
    }
    return new SoftHyphens(out.toString(), Arrays.copyOf(places, count));
  }

  /**
   * Behind all of them that stand in a row from a place on; the place itself where there is none.
   */
  private static int behind(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == HYPHEN) {
      end++;
    }
    return end;
  }

  private static boolean isWithinWord(String text, int first, int end) {
    return first > 0
        && end < text.length()
        && Characters.isWord(text.charAt(first - 1))
        && Characters.isWord(text.charAt(end));
  }

  /** The text without them. */
  String text() {
    return text;
  }

  /** A sentence of the text without them, with the places of the text as it was given. */
  Sentence restored(Sentence sentence) {
    if (places.length == 0) {
      return sentence;
    }
    List<Token> tokens = new ArrayList<>(sentence.tokens().size());
    for (Token token : sentence.tokens()) {
      int start = token.start() + before(token.start());
      int end = token.end() + before(token.end() - 1);
      tokens.add(
          new Token(
              start,
              end,
              token.form(),
              token.lemma(),
              token.tag(),
              token.head(),
              token.relation(),
              token.confidence()));
    }
    return new Sentence(tokens, sentence.names());
  }

  /** How many were taken out before the character at a place. */
  private int before(int place) {
    int found = Arrays.binarySearch(places, place);
    int at = found < 0 ? -found - 1 : found;
    // Several may have stood in a row.
    while (at < places.length && places[at] == place) {
      at++;
    }
    return at;
  }
}
