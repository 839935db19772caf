package demarche.language;

/**
 * Cuts a text into paragraphs. An empty line ends one; so does the end of a line, unless the text
 * is wrapped by hand: then a line of the usual length that does not end a sentence goes on in the
 * next.
 */
public final class Paragraphs {
  /** Lines longer than this are not wrapped by hand. */
  private static final int WIDEST = 120;

  /** Shorter lines are whole ones: headings, items of a list. */
  private static final int NARROWEST = 50;

  private final String text;
  private final boolean wrapped;

  /**
   * @param text the whole text
   */
  public Paragraphs(String text) {
    this.text = text;
    this.wrapped = isWrapped(text);
  }

  /** Whether no line is longer than a hand would wrap it and some line goes on in the next one. */
  private static boolean isWrapped(String text) {
    int length = 0;
    boolean goesOn = false;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        goesOn |=
            length >= NARROWEST && i + 1 < text.length() && Characters.isLower(text.charAt(i + 1));
        length = 0;
      } else if (++length > WIDEST) {
        return false;
      }
    }
    return goesOn;
  }

  /**
   * Where the paragraph ends that begins at a place.
   *
   * @param from a UTF-16 index
   * @return the index of the line break that ends it, or the text's length
   */
  public int end(int from) {
    int line = from;
    while (true) {
      int end = lineEnd(line);
      if (end == text.length()) {
        return end;
      }
      if (!wrapped || !goesOn(line, end)) {
        return end;
      }
      line = end + 1;
    }
  }

  /** The next line break, LF or a CR without one, or the text's end. */
  private int lineEnd(int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean alone = i + 1 == text.length() || text.charAt(i + 1) != '\n';
      if (c == '\n' || (c == '\r' && alone)) {
        return i;
      }
    }
    return text.length();
  }

  private boolean goesOn(int line, int end) {
    int last = end - 1;
    while (last > line && Characters.plain(text.charAt(last)) == ' ') {
      last--;
    }
    int next = end + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    boolean empty = next >= text.length() || text.charAt(next) == '\n' || text.charAt(next) == '\r';
    boolean item = !empty && "-*•".indexOf(text.charAt(next)) >= 0;
    boolean whole = last >= line && ".?!".indexOf(text.charAt(last)) >= 0;
    return !empty && !item && !whole && last - line >= NARROWEST;
  }
}
