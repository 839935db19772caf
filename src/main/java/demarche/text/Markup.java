package demarche.text;

/**
 * Blanks the signs of Markdown and HTML within told text, so that the language engine reads the
 * words alone. Each sign becomes a blank, code point for code point.
 */
final class Markup {
  /** Longer addresses and tags are none. */
  private static final int LONGEST = 1000;

  private final int[] points;
  private final int end;

  /** The last opening bracket that has not found its link, -1 for none. */
  private int bracket = -1;

  private Markup(int[] points, int end) {
    this.points = points;
    this.end = end;
  }

  /** Blanks the signs between two places. */
  static void blank(int[] points, int start, int end) {
    new Markup(points, end).blankFrom(start);
  }

  private void blankFrom(int start) {
    for (int at = start; at < end; at++) {
      switch (points[at]) {
        case '[' -> bracket = at;
        case ']' -> link(at);
        case '<' -> tag(at);
        case '*', '_' -> at = emphasis(start, at);
        default -> {}
      }
    }
  }

  /** "[words](address)": the words stay. */
  private void link(int close) {
    if (bracket >= 0 && at(close + 1) == '(') {
      int last = closing(close + 2, ')');
      if (last > 0) {
        boolean image = bracket > 0 && points[bracket - 1] == '!';
        spaces(image ? bracket - 1 : bracket, bracket + 1);
        spaces(close, last + 1);
      }
    }
    bracket = -1;
  }

  private void tag(int open) {
    int name = at(open + 1) == '/' ? open + 2 : open + 1;
    int first = at(name);
    int last =
        (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') ? closingTag(name) : -1;
    if (last > 0) {
      spaces(open, last + 1);
    }
  }

  private int closingTag(int from) {
    for (int at = from; at < Math.min(end, from + LONGEST); at++) {
      if (points[at] == '>') {
        return at;
      }
      if (points[at] == '<' || points[at] == '\n') {
        return -1;
      }
    }
    return -1;
  }

  /** The sign that ends an address: no blank may stand before it. */
  private int closing(int from, int sign) {
    for (int at = from; at < Math.min(end, from + LONGEST); at++) {
      if (points[at] == sign) {
        return at;
      }
      if (points[at] <= ' ') {
        return -1;
      }
    }
    return -1;
  }

  /** Stars and underscores before or after a word; between two letters they are its own. */
  private int emphasis(int start, int first) {
    int sign = points[first];
    int last = first;
    while (at(last + 1) == sign) {
      last++;
    }
    boolean left = first > start && isOfWord(points[first - 1]);
    boolean right = isOfWord(at(last + 1));
    boolean inside = left && right && (sign == '_' || last == first);
    boolean alone = first == start || points[first - 1] <= ' ';
    boolean free = alone && at(last + 1) <= ' ';
    if (!inside && !free) {
      spaces(first, last + 1);
    }
    return last;
  }

  private static boolean isOfWord(int point) {
    return Character.isLetterOrDigit(point);
  }

  private int at(int place) {
    return place < end ? points[place] : ' ';
  }

  private void spaces(int from, int to) {
    for (int i = from; i < to; i++) {
      points[i] = ' ';
    }
  }
}
