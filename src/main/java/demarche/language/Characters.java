package demarche.language;

/**
 * Characters as the engine reads them: one for one, so that offsets stay. Curly quotes become
 * straight, odd spaces and control characters a space, odd hyphens a hyphen, full-width letters and
 * digits their plain forms.
 */
final class Characters {
  private Characters() {}

  /** What a UTF-16 unit is read as; always exactly one unit. */
  static char plain(char c) {
    if (c < 0x7F) {
      return c < ' ' ? ' ' : c == '`' ? '\'' : c;
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u2032', '\u00B4', '\u02BB' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u00AD', '\u2212', '\uFE63' -> '-';
      case '\u2015' -> '\u2014';
      case '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2028', '\u2029', '\u2060' -> ' ';
      case '\u180E', '\uFE0F', '\uFEFF', '\u007F' -> ' ';
      // Marks of the direction of writing, which pages wrap around names and numbers.
      case '\u061C', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E' -> ' ';
      case '\u2066', '\u2067', '\u2068', '\u2069' -> ' ';
      default -> plainOther(c);
    };
  }

  private static char plainOther(char c) {
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return (char) (c - 0xFEE0);
    }
    return c < 0xA0 || Character.isSpaceChar(c) ? ' ' : c;
  }

  /** A text's characters as they are read, of the same length. */
  static char[] plain(String text) {
    char[] plain = text.toCharArray();
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain(plain[i]);
    }
    return plain;
  }

  /** Lower case, one unit for one, with every digit a zero: what makes two forms one word. */
  static char folded(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c >= '0' && c <= '9' ? '0' : c;
    }
    return Character.isDigit(c) ? '0' : Character.toLowerCase(c);
  }

  /** A letter or digit; half of a surrogate pair counts as neither. */
  static boolean isWord(char c) {
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isUpper(char c) {
    return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  static boolean isLower(char c) {
    return c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
  }

  /** Whether all of a piece is in lower case. */
  static boolean isLower(char[] text, int start, int end) {
    int at = start;
    while (at < end && isLower(text[at])) {
      at++;
    }
    return at == end;
  }
}
