package demarche.reader;

/**
 * How much of one article is read. Work is what takes time: words, and what a sentence costs
 * besides them. It is counted, not timed, so that the same is read of an article on every machine.
 *
 * @param characters UTF-16 units
 * @param work units of work
 */
record Budget(int characters, int work) {
  /** Some twice the longest transcripts of a day: 400,000 characters of prose. */
  static final Budget USUAL = new Budget(1_000_000, 100_000);

  /** What a sentence or a line costs besides its words. */
  private static final int SENTENCE = 8;

  /** The engine cuts longer words, and lists make many of short ones. */
  private static final int LONG_WORD = 20;

  /**
   * How much of a text is looked at, whatever stands in it.
   *
   * @param over how many of its characters are read over, and cost nothing
   * @return the text's length, or an index before it between two characters
   */
  int looked(String text, int over) {
    int most = characters + over;
    return text.length() <= most ? text.length() : cut(text, most, 0, 0);
  }

  /**
   * How far a text is read.
   *
   * @return the text's length, or an index before it, after white space where there is some near
   */
  int read(String text) {
    int done = 0;
    int inWord = 0;
    int space = 0;
    int line = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean ofWord = Character.isLetterOrDigit(c);
      inWord = ofWord ? inWord + 1 : 0;
      if (ofWord) {
        done += inWord % LONG_WORD == 1 ? 1 : 0;
      } else if (c == '\n' || c == '\r') {
        // An empty line costs nothing.
        done += at > line ? SENTENCE : 0;
        line = at + 1;
        space = at + 1;
      } else if (Character.isWhitespace(c)) {
        space = at + 1;
      } else {
        done += endsSentence(text, at) ? SENTENCE : 1;
      }
      if (done > work) {
        return cut(text, at, line, space);
      }
    }
    return text.length();
  }

  private static boolean endsSentence(String text, int at) {
    boolean last = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    return last && ".?!".indexOf(text.charAt(at)) >= 0;
  }

  /** At the end of a line if one is near, else between words, else before a whole character. */
  private static int cut(String text, int at, int line, int space) {
    if (2 * line > at) {
      return line;
    }
    if (2 * space > at) {
      return space;
    }
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
