package demarche.language;

/** Cuts a paragraph's tokens into sentences. One thread's. */
final class SentenceSplitter {
  /** Words of a sentence at most; a longer one is cut, at a mark where there is one. */
  static final int LONGEST = 160;

  private final TokenLists lists;

  /** Up to where quotation marks are counted, which is done but once for each character. */
  private int counted;

  /** How many stand between the paragraph's begin and there. */
  private int quotes;

  SentenceSplitter(TokenLists lists) {
    this.lists = lists;
  }

  /**
   * Turns to a paragraph.
   *
   * @param start where it begins, in UTF-16 units
   */
  void begin(int start) {
    counted = start;
    quotes = 0;
  }

  /**
   * Finds where the sentence ends that begins at a token.
   *
   * @param tokens the paragraph's tokens
   * @param from the sentence's first token
   * @return the number of the token after its last one
   */
  int end(char[] text, Spans tokens, int from) {
    int count = tokens.count();
    for (int i = from; i < count; i++) {
      if (endsSentence(text, tokens, i)) {
        int end = withClosing(text, tokens, i + 1);
        if (end == count || !isJoined(text, tokens, i, end)) {
          return Math.min(end, limit(text, tokens, from, end));
        }
      }
      if (i - from >= LONGEST) {
        return limit(text, tokens, from, i + 1);
      }
    }
    return Math.min(count, limit(text, tokens, from, count));
  }

  private static boolean endsSentence(char[] text, Spans tokens, int i) {
    int start = tokens.start(i);
    int end = tokens.end(i);
    char last = text[end - 1];
    if (last != '.' && last != '!' && last != '?') {
      return false;
    }
    for (int at = start; at < end; at++) {
      if (text[at] != '.' && text[at] != '!' && text[at] != '?') {
        return last == '.' && end - start > 1;
      }
    }
    return true;
  }

  /** Takes in the quotes and brackets that are glued to the final mark. */
  private int withClosing(char[] text, Spans tokens, int next) {
    int end = next;
    while (end < tokens.count() && tokens.start(end) == tokens.end(end - 1)) {
      char c = text[tokens.start(end)];
      if (c == '"' && isGlued(tokens, end) && isEvenQuote(text, tokens.start(end))) {
        break;
      }
      boolean closing =
          tokens.end(end) - tokens.start(end) <= 2
              && (c == '"' || c == '\'' || c == ')' || c == ']' || c == '}' || c == '.' || c == '!'
                  || c == '?');
      if (!closing
          || (c == '\''
              && tokens.end(end) - tokens.start(end) == 2
              && text[tokens.start(end) + 1] != '\'')) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean isGlued(Spans tokens, int mark) {
    return mark + 1 < tokens.count() && tokens.start(mark + 1) == tokens.end(mark);
  }

  /** "said Lee."It is": a mark between two sentences opens where all before it are closed. */
  private boolean isEvenQuote(char[] text, int mark) {
    while (counted < mark) {
      quotes += text[counted++] == '"' ? 1 : 0;
    }
    // Some tokens are looked at again where a long sentence was cut.
    while (counted > mark) {
      quotes -= text[--counted] == '"' ? 1 : 0;
    }
    return quotes % 2 == 0;
  }

  /** Whether what looks like an end is none: an abbreviation, or a word in lower case follows. */
  private boolean isJoined(char[] text, Spans tokens, int mark, int next) {
    char first = text[tokens.start(next)];
    boolean abbreviation =
        tokens.end(mark) - tokens.start(mark) > 1 && Characters.isWord(text[tokens.start(mark)]);
    if (abbreviation) {
      boolean capital = Characters.isUpper(first) || isOpeningMark(first);
      if (capital && isInitial(tokens, mark)) {
        return mark == 0 || !isOpener(text, tokens, next);
      }
      return !(capital
          && lists.starters().has(TokenLists.hash(text, tokens.start(next), tokens.end(next)))
          && !isTitle(text, tokens, mark));
    }
    char last = text[tokens.end(mark) - 1];
    if (last == '.' && tokens.end(mark) - tokens.start(mark) > 1) {
      return Characters.isLower(first);
    }
    // "“It is over.” said Lee": behind the closing mark a word in lower case goes on.
    boolean behindQuote = next > mark + 1 && text[tokens.start(next - 1)] == '"';
    return (last != '.' || behindQuote) && Characters.isLower(first);
  }

  private static boolean isOpeningMark(char c) {
    return c == '"' || c == '(' || c == '[' || c == '\'';
  }

  private static boolean isInitial(Spans tokens, int i) {
    return tokens.end(i) - tokens.start(i) == 2;
  }

  /** "Spoke of Plan B. The minister", "met President X. Defence Minister Lind": no name goes on. */
  private boolean isOpener(char[] text, Spans tokens, int i) {
    return lists.openers().has(TokenLists.hash(text, tokens.start(i), tokens.end(i)));
  }

  /** A title such as Mr.; U.S. is none. */
  private boolean isTitle(char[] text, Spans tokens, int i) {
    int start = tokens.start(i);
    int end = tokens.end(i);
    for (int at = start; at < end - 1; at++) {
      if (text[at] == '.') {
        return false;
      }
    }
    return lists.titles().has(TokenLists.hash(text, start, end));
  }

  private static int limit(char[] text, Spans tokens, int from, int end) {
    if (end - from <= LONGEST) {
      return end;
    }
    for (int i = from + LONGEST - 1; i > from + LONGEST / 2; i--) {
      char c = text[tokens.end(i) - 1];
      if (c == ';' || c == ',' || c == ':' || c == '.' || c == '\u2014' || c == '\u2022') {
        return i + 1;
      }
    }
    return from + LONGEST;
  }
}
