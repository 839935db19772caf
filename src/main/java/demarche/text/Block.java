package demarche.text;

import java.util.Locale;

/**
 * A paragraph or a part of one: a stretch of the body without white space at its ends. Counted in
 * UTF-16 units, which become code points when all is cut.
 *
 * @param body the whole body
 * @param start where it begins
 * @param end where it ends, exclusive
 */
record Block(String body, int start, int end) {
  /** So much of a block is looked at for what stands at its start or its end. */
  static final int LOOK = 240;

  private static final String ENDS_SENTENCE = ".?!…";
  private static final String CLOSING = "\"”’'»)]}*_";

  /** The stretch between two indices without white space at its ends; it may be empty. */
  static Block trimmed(String body, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(body.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(body.charAt(to - 1))) {
      to--;
    }
    return new Block(body, from, to);
  }

  /** White space and what shows nothing. */
  static boolean isSpace(char c) {
    return c <= ' ' || c == '\u200B' || c == '\uFEFF' || c == '\u0085' || Character.isSpaceChar(c);
  }

  int length() {
    return end - start;
  }

  boolean isEmpty() {
    return start >= end;
  }

  /** The same block from a later place on. */
  Block from(int place) {
    return trimmed(body, place, end);
  }

  /** The first {@link #LOOK} units, or as many as there are. */
  String head() {
    return body.substring(start, Math.min(end, start + LOOK));
  }

  /** Its text up to a length in units. */
  String words(int most) {
    return body.substring(start, Math.min(end, start + most));
  }

  /** The last {@link #LOOK} units, or as many as there are. */
  String tail() {
    return body.substring(Math.max(start, end - LOOK), end);
  }

  boolean isShort() {
    return length() <= LOOK;
  }

  /** How many words a short block has; more than any heading for a long one. */
  int words() {
    if (!isShort()) {
      return Integer.MAX_VALUE;
    }
    return head().split("[\\s\\u00A0]+").length;
  }

  boolean hasLetter() {
    for (int i = start; i < end; i++) {
      if (Character.isLetter(body.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it ends as a sentence does, closing quotes and brackets aside. */
  boolean endsSentence() {
    return ENDS_SENTENCE.indexOf(last()) >= 0;
  }

  /** Its last unit that is no closing quote, bracket or emphasis; a blank where there is none. */
  char last() {
    int at = end - 1;
    while (at > start && CLOSING.indexOf(body.charAt(at)) >= 0) {
      at--;
    }
    return at < start ? ' ' : body.charAt(at);
  }

  /** In lower case, white space folded, straight apostrophes; for short blocks. */
  static String folded(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replaceAll("[\\s\\u00A0]+", " ")
        .strip();
  }
}
