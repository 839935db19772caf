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
      int point = text.codePointAt(at);
      if (point == HYPHEN && isWithinWord(text, at)) {
        places = count == places.length ? Arrays.copyOf(places, 2 * count) : places;
        places[count++] = points;
      } else {
        out.appendCodePoint(point);
        points++;
      }
      at += Character.charCount(point);
    }
    return new SoftHyphens(out.toString(), Arrays.copyOf(places, count));
  }

  private static boolean isWithinWord(String text, int at) {
    int next = at + 1;
    while (next < text.length() && text.charAt(next) == HYPHEN) {
      next++;
    }
    int last = at - 1;
    while (last >= 0 && text.charAt(last) == HYPHEN) {
      last--;
    }
    return last >= 0
        && next < text.length()
        && Characters.isWord(text.charAt(last))
        && Characters.isWord(text.charAt(next));
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
