package demarche.reader;

/**
 * Tells words that are far too long to be one: encoded data, or letters that some machine ran
 * together. They are read over, and what stands beside them is read. The time it takes is linear.
 *
 * @param text the text with blanks for them, so that its offsets hold
 * @param removed how many there were
 * @param signs how many characters they had together
 */
record LongWords(String text, int removed, int signs) {
  /** No word, address or compound that people write is as long. */
  static final int LONGEST = 1000;

  /** Scripts that part words by blanks: Latin, with figures and marks. */
  private static final int PARTED = 0x250;

  /** Reads over the long words of a text. */
  static LongWords over(String text) {
    StringBuilder out = new StringBuilder(text);
    int removed = 0;
    int signs = 0;
    for (int at = 0; at < text.length(); ) {
      int end = end(text, at);
      if (isLong(text, at, end)) {
        out.replace(at, end, " ".repeat(end - at));
        removed++;
        signs += end - at;
      }
      at = end + 1;
    }
    return new LongWords(removed == 0 ? text : out.toString(), removed, signs);
  }

  private static int end(String text, int from) {
    int end = from;
    while (end < text.length() && isOfWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** A bracket of a tag ends a word, as a blank does. */
  private static boolean isOfWord(char c) {
    boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
    return c < PARTED && !space && c != '<' && c != '>';
  }

  /** Lines of dashes or dots part a text: they are no words. */
  private static boolean isLong(String text, int from, int end) {
    return end - from > LONGEST
        && 2 * text.substring(from, end).chars().filter(Character::isLetterOrDigit).count()
            > end - from;
  }
}
