package demarche.gazetteer;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which names are compared. */
public final class Names {
  /** No combining mark stands before the block that is named after them. */
  private static final int FIRST_MARK = 0x300;

  private Names() {}

  /**
   * A name without what spellings differ in: compatibility forms (NFKD), marks, upper case, "the"
   * at the start, dots, curly apostrophes, long dashes and extra white space.
   *
   * @param name as written ("The U.S.")
   * @return the form to compare ("us"); empty where nothing is left
   */
  public static String normalise(String name) {
    String plain = isAscii(name) ? ascii(name) : unicode(name);
    return plain.startsWith("the ") ? plain.substring(4) : plain;
  }

  private static String ascii(String name) {
    char[] out = new char[name.length()];
    int length = 0;
    boolean blank = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isWhitespace(c)) {
        blank = length > 0;
      } else if (c != '.') {
        if (blank) {
          out[length++] = ' ';
          blank = false;
        }
        out[length++] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
      }
    }
    return new String(out, 0, length);
  }

  private static String unicode(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(plain.length());
    boolean blank = false;
    int next;
    for (int i = 0; i < plain.length(); i = next) {
      int c = plain.codePointAt(i);
      next = i + Character.charCount(c);
      if (Character.isWhitespace(c)) {
        blank = !out.isEmpty();
      } else if (c != '.' && !isMark(c)) {
        if (blank) {
          out.append(' ');
          blank = false;
        }
        out.appendCodePoint(folded(c));
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  /** Whether a code point is a combining mark. */
  public static boolean isMark(int codePoint) {
    if (codePoint < FIRST_MARK) {
      return false;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  /** Whether all of a text is in the ASCII range. */
  public static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
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
