package demarche.gazetteer;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which names are compared. */
public final class Names {
  private Names() {}

  /**
   * A name without what spellings differ in: compatibility forms (NFKD), marks, upper case, "the"
   * at the start, dots, curly apostrophes, long dashes and extra white space.
   *
   * @param name as written ("The U.S.")
   * @return the form to compare ("us"); empty where nothing is left
   */
  public static String normalise(String name) {
    String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(plain.length());
    boolean blank = false;
    int next;
    for (int i = 0; i < plain.length(); i = next) {
      int c = plain.codePointAt(i);
      next = i + Character.charCount(c);
      if (Character.isWhitespace(c)) {
        blank = true;
      } else if (c != '.' && !isMark(c)) {
        if (blank && !out.isEmpty()) {
          out.append(' ');
        }
        blank = false;
        out.appendCodePoint(c < 0x80 ? asciiLower(c) : folded(c));
      }
    }
    String lower = isAscii(plain) ? out.toString() : out.toString().toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  /** Whether a code point is a combining mark. */
  public static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  /** Whether all of a text is in the ASCII range. */
  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static int asciiLower(int c) {
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
  }

  /** Curly apostrophes and quotes made straight, dashes short. */
  private static int folded(int c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u02BC', '\u02BB', '\u02BF', '\u02BE' -> '\'';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
      default -> c;
    };
  }
}
