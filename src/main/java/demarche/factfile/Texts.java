package demarche.factfile;

/**
 * Makes the texts of one article fit to be stored: what XML 1.0 cannot hold is replaced, one
 * character for one, so that offsets hold. Remembers whether that ever happened.
 */
final class Texts {
  private static final char REPLACEMENT = '\uFFFD';

  private boolean replaced;

  /** Whether a character of any text so far had to be replaced. */
  boolean replaced() {
    return replaced;
  }

  /** The text with each control character, noncharacter and lone surrogate as U+FFFD. */
  String clean(String text) {
    int bad = firstBad(text);
    if (bad < 0) {
      return text;
    }
    replaced = true;
    char[] chars = text.toCharArray();
    for (int i = bad; i < chars.length; i++) {
      char c = chars[i];
      if (Character.isHighSurrogate(c)
          && i + 1 < chars.length
          && Character.isLowSurrogate(chars[i + 1])) {
        i++;
      } else if (isBad(c)) {
        chars[i] = REPLACEMENT;
      }
    }
    return new String(chars);
  }

  /** {@link #clean Cleaned}, stripped, and each inner run of white space as one blank. */
  String value(String text) {
    return fold(clean(text));
  }

  private static int firstBad(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < Character.MIN_SURROGATE) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (isBad(c)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Not in XML 1.0's production Char; a surrogate that has reached this has lost its other half.
   */
  private static boolean isBad(char c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
        || Character.isSurrogate(c)
        || c == '\uFFFE'
        || c == '\uFFFF';
  }

  /** Stripped, and each inner run of white space as one blank. */
  static String fold(String text) {
    if (isFolded(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        gap = true;
      } else {
        if (gap && !out.isEmpty()) {
          out.append(' ');
        }
        gap = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isFolded(String text) {
    boolean gap = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && c < '\u0085') {
        gap = false;
      } else if (isSpace(c)) {
        if (gap || c != ' ') {
          return false;
        }
        gap = true;
      } else {
        gap = false;
      }
    }
    return text.isEmpty() || !gap;
  }

  /** Whether there is nothing but white space. */
  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Unicode's property White_Space; the no-break spaces are among it, as Java's own test is not.
   */
  static boolean isSpace(char c) {
    if (c <= ' ') {
      return c == ' ' || (c >= '\t' && c <= '\r');
    }
    if (c < '\u1680') {
      return c == '\u0085' || c == '\u00A0';
    }
    return c == '\u1680'
        || (c >= '\u2000' && c <= '\u200A')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u3000';
  }

  /** A value between quotation marks for a sentence, shortened where it is long. */
  static String quoted(String value) {
    int limit = 80;
    if (value.codePointCount(0, value.length()) <= limit) {
      return '"' + value + '"';
    }
    return '"' + value.substring(0, value.offsetByCodePoints(0, limit)) + "…\"";
  }
}
