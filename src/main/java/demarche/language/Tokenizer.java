package demarche.language;

/**
 * Cuts a paragraph into tokens as the Penn treebank and OntoNotes do: marks and clitics are tokens
 * of their own, so are hyphens inside most words. Time is linear: every run of characters without a
 * space is peeled from both ends once, then cut inside once. One thread's.
 */
final class Tokenizer {
  /** Runs longer than this are cut, whatever they are: a budget, not a rule of language. */
  static final int LONGEST = 1000;

  /** No listed word has more characters before or after a hyphen. */
  private static final int LONGEST_HYPHENATED = 40;

  private final TokenLists lists;
  private final WordCutter cutter = new WordCutter();
  private final Spans tail = new Spans();
  private char[] text = new char[0];
  private Spans out = new Spans();

  /** Where the paragraph begins. */
  private int paragraph;

  /** Up to here it is cut. */
  private int at;

  /** Where it ends. */
  private int stop;

  Tokenizer(TokenLists lists) {
    this.lists = lists;
  }

  /**
   * Turns to a paragraph.
   *
   * @param plain the text's characters as they are read
   * @param start where the paragraph begins, in UTF-16 units
   * @param end where it ends
   */
  void begin(char[] plain, int start, int end) {
    text = plain;
    cutter.begin(plain);
    paragraph = start;
    at = start;
    stop = end;
  }

  /**
   * Adds the tokens of the next run of characters without a space.
   *
   * @param into takes the tokens, in their order
   * @return false at the paragraph's end, when none was added
   */
  boolean more(Spans into) {
    out = into;
    while (at < stop && text[at] == ' ') {
      at++;
    }
    if (at == stop) {
      return false;
    }
    int end = at + 1;
    while (end < stop && text[end] != ' ' && end - at < LONGEST) {
      end++;
    }
    end -= splitsPair(end, stop) ? 1 : 0;
    chunk(at, end);
    at = end;
    return true;
  }

  /** Whether a cut by the budget would fall between the halves of a surrogate pair. */
  private boolean splitsPair(int at, int end) {
    return at < end && text[at] != ' ' && Character.isSurrogatePair(text[at - 1], text[at]);
  }

  private void chunk(int start, int end) {
    if (isAddress(start, end)) {
      address(start, end);
      return;
    }
    if (isItemNumber(start, end)) {
      out.add(start, end);
      return;
    }
    int from = start;
    while (from < end && !isCore(from, end)) {
      from = opening(from, end);
    }
    tail.clear();
    int to = end;
    while (to > from) {
      int cut = closing(from, to);
      if (cut == to) {
        break;
      }
      tail.add(cut, to);
      to = cut;
    }
    if (from < to) {
      inside(from, to);
    }
    for (int i = tail.count() - 1; i >= 0; i--) {
      out.add(tail.start(i), tail.end(i));
    }
  }

  /** "1." where a paragraph begins: the number of a list's item. */
  private boolean isItemNumber(int start, int end) {
    int length = end - start;
    if (length < 2 || length > 3 || text[end - 1] != '.') {
      return false;
    }
    for (int i = start; i < end - 1; i++) {
      if (!Characters.isDigit(text[i])) {
        return false;
      }
    }
    int last = start - 1;
    while (last >= paragraph && text[last] == ' ') {
      last--;
    }
    return last < paragraph;
  }

  // Addresses

  private boolean isAddress(int start, int end) {
    int length = end - start;
    if (length > 7
        && (cutter.find("://", start, end) > start || cutter.startsWith("www.", start, end))) {
      return true;
    }
    int mail = cutter.indexOf('@', start, end);
    return mail > start
        && mail < end - 3
        && Characters.isWord(text[mail - 1])
        && cutter.indexOf('.', mail, end) > mail + 1;
  }

  private void address(int start, int end) {
    int from = start;
    while (from < end && isOpeningMark(text[from])) {
      out.add(from, from + 1);
      from++;
    }
    int to = end;
    tail.clear();
    while (to > from && ".,;:!?)\"']>".indexOf(text[to - 1]) >= 0) {
      tail.add(to - 1, to);
      to--;
    }
    if (from < to) {
      out.add(from, to);
    }
    for (int i = tail.count() - 1; i >= 0; i--) {
      out.add(tail.start(i), tail.end(i));
    }
  }

  // The front

  private static boolean isOpeningMark(char c) {
    return c == '(' || c == '[' || c == '{' || c == '"' || c == '\'' || c == '<';
  }

  /** Whether the marks in front are peeled: what begins here is a word or belongs to one. */
  private boolean isCore(int from, int end) {
    char c = text[from];
    if (Characters.isWord(c) || Character.isSurrogate(c)) {
      return true;
    }
    if (from + 1 == end) {
      return false;
    }
    char next = text[from + 1];
    return switch (c) {
      case '.' -> Characters.isDigit(next);
      case '#', '@' -> Characters.isWord(next);
      case '\'' -> cutter.isClitic(from, end) || isYears(from, end);
      default -> false;
    };
  }

  private boolean isYears(int from, int end) {
    return end - from >= 4
        && Characters.isDigit(text[from + 1])
        && Characters.isDigit(text[from + 2])
        && text[from + 3] == 's';
  }

  /** Cuts the marks that stand first; equal ones stay together where they mean something so. */
  private int opening(int from, int end) {
    char c = text[from];
    int to = from + 1;
    if (isRepeated(c)) {
      while (to < end && text[to] == c) {
        to++;
      }
    } else if (c == '\'' && to < end && text[to] == '\'') {
      to++;
    }
    out.add(from, to);
    return to;
  }

  private static boolean isRepeated(char c) {
    return c == '.' || c == '-' || c == '*' || c == '=' || c == '_' || c == '~' || c == '!'
        || c == '?';
  }

  // The back

  /** Where the last mark of the chunk begins, or its end where nothing is cut. */
  private int closing(int from, int to) {
    char c = text[to - 1];
    if (Characters.isWord(c) || Character.isSurrogate(c)) {
      return to;
    }
    if (c == '.') {
      return period(from, to);
    }
    if (c == '\'' && to - from >= 2 && text[to - 2] == '\'') {
      return to - 2;
    }
    int cut = to - 1;
    if (isRepeated(c)) {
      while (cut > from && text[cut - 1] == c) {
        cut--;
      }
    }
    return cut;
  }

  private int period(int from, int to) {
    int cut = to - 1;
    while (cut > from && text[cut - 1] == '.') {
      cut--;
    }
    if (to - cut > 1) {
      return cut;
    }
    return keepsPeriod(from, to) ? to : cut;
  }

  private boolean keepsPeriod(int from, int to) {
    int start = to - 1;
    while (start > from
        && (Characters.isWord(text[start - 1])
            || text[start - 1] == '.'
            || text[start - 1] == '&')) {
      start--;
    }
    int length = to - 1 - start;
    if (length == 0 || (start > from && text[start - 1] == '\'')) {
      return false;
    }
    if (length == 1 && Character.isLetter(text[start]) && Characters.isUpper(text[start])) {
      return true;
    }
    int hash = TokenLists.hash(text, start, to);
    boolean word =
        lists.common().has(hash)
            && Characters.isLower(text, start, to - 1)
            && !isBehindNumber(start);
    return isInitials(start, to) || (lists.abbreviations().has(hash) && !word);
  }

  /** "5 in. wide", but "to get aid in. The". */
  private boolean isBehindNumber(int start) {
    int at = start - 1;
    while (at >= 0 && (Character.isWhitespace(text[at]) || text[at] == '-')) {
      at--;
    }
    return at >= 0 && Character.isDigit(text[at]);
  }

  /** Single letters, each with its period: U.S., e.g. */
  private boolean isInitials(int start, int to) {
    if ((to - start) % 2 != 0 || to - start < 4) {
      return false;
    }
    for (int i = start; i < to; i += 2) {
      if (!Character.isLetter(text[i]) || text[i + 1] != '.') {
        return false;
      }
    }
    return true;
  }

  // Inside

  private void inside(int from, int to) {
    int start = from;
    int at = from;
    while (at < to) {
      int length = cutLength(start, at, to);
      if (length == 0) {
        at++;
        continue;
      }
      if (at > start) {
        cutter.cut(start, at, out);
      }
      out.add(at, at + length);
      at += length;
      start = at;
    }
    if (start < to) {
      cutter.cut(start, to, out);
    }
  }

  /** How long the mark is that stands here and is a token of its own; 0 for none. */
  private int cutLength(int start, int at, int to) {
    char c = text[at];
    if (Characters.isWord(c) || c == '\'' || c == '&' || c == '_' || c == '%') {
      return 0;
    }
    boolean numbers =
        at > start
            && at + 1 < to
            && Characters.isDigit(text[at - 1])
            && Characters.isDigit(text[at + 1]);
    int run = 1;
    while (at + run < to && text[at + run] == c && isRepeated(c)) {
      run++;
    }
    return switch (c) {
      case '-' -> run > 1 ? run : numbers || keepsHyphen(start, at, to) ? 0 : 1;
      case '.' -> run > 1 ? run : numbers || !isMissingSpace(start, at, to) ? 0 : 1;
      case ',' -> numbers ? 0 : 1;
      case ':', '/' -> numbers ? 0 : 1;
      case '@', '#' -> 0;
      case '$' -> at > start && at - start <= 3 ? 0 : 1;
      case '\u2014', '\u2013', '\u2026', '"', '(', ')', '[', ']', '{', '}', '=', '+', '*' -> run;
      case ';', '!', '?', '<', '>', '|', '~', '\u2022', '\u20AC', '\u00A3', '\u00A5' -> run;
      default -> 0;
    };
  }

  private boolean keepsHyphen(int start, int at, int to) {
    if (at == start || at + 1 == to) {
      return false;
    }
    int first = at;
    while (first > start && isHyphenated(text[first - 1]) && at - first < LONGEST_HYPHENATED) {
      first--;
    }
    int last = at + 1;
    while (last < to && isHyphenated(text[last]) && last - at < LONGEST_HYPHENATED) {
      last++;
    }
    boolean digit = Characters.isDigit(text[at + 1]) && allUpper(start, at);
    return digit
        || lists.hyphenated().has(TokenLists.hash(text, first, last))
        || (Characters.isWord(text[at + 1])
            && at - start <= LONGEST_HYPHENATED
            && lists.prefixes().has(TokenLists.hash(text, start, at)));
  }

  private static boolean isHyphenated(char c) {
    return c == '-' || Characters.isWord(c);
  }

  private boolean allUpper(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Characters.isUpper(text[i])) {
        return false;
      }
    }
    return true;
  }

  /**
   * "ended.The": a period between a word, a number or a closing mark and a capitalized word, which
   * a quotation may begin with.
   */
  private boolean isMissingSpace(int start, int at, int to) {
    int next = at + 1 < to && text[at + 1] == '"' ? at + 2 : at + 1;
    boolean capital =
        next < to
            && Characters.isUpper(text[next])
            && ((next + 1 < to && Characters.isWord(text[next + 1]))
                ? Characters.isLower(text[next + 1])
                : "AI".indexOf(text[next]) >= 0);
    if (!capital || at == paragraph) {
      return false;
    }
    char before = text[at - 1];
    if (at == start) {
      return before == '"' || before == ')' || before == ']';
    }
    return at - start >= 2
        && (Characters.isLower(before) || Characters.isDigit(before) || before == '%');
  }
}
