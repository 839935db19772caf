package demarche.language;

/**
 * Finds UTF-16 indices of code point offsets that are asked for in rising order, so that a whole
 * text is counted once.
 */
final class TextCursor {
  private final String text;
  private int codePoint;
  private int utf16;

  TextCursor(String text) {
    this.text = text;
  }

  /** The index of a code point that is not before the last one asked for. */
  int utf16(int offset) {
    utf16 = text.offsetByCodePoints(utf16, offset - codePoint);
    codePoint = offset;
    return utf16;
  }

  /** Whether a word follows a code point without a space between; it is not before the last one. */
  boolean goesOn(int offset) {
    int at = utf16(offset);
    return at < text.length() && Characters.plain(text.charAt(at)) != ' ';
  }

  /** Words without line breaks and tabs, and with one blank between them. */
  static String oneLine(String words) {
    return words.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
  }

  /**
   * A piece of the text on one line.
   *
   * @param start its first code point, not before the last piece's start
   * @param end after its last one
   */
  String line(int start, int end) {
    int from = utf16(start);
    int to = text.offsetByCodePoints(from, end - start);
    StringBuilder line = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      line.append(Characters.plain(c) == ' ' ? ' ' : c);
    }
    return line.toString();
  }
}
