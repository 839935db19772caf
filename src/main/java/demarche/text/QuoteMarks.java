package demarche.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the marks of one paragraph: which may open a quotation, which may close one, which are
 * apostrophes, inches and minutes.
 */
final class QuoteMarks {
  /** Marks of one family match each other. */
  enum Family {
    DOUBLE,
    SINGLE,
    ANGLE
  }

  /** What a mark may do, by its form and by what stands beside it. */
  enum Role {
    OPENS,
    CLOSES,
    /** Closes where one is open, else opens. */
    EITHER,
    /** Closes where one is open, else is nothing. */
    CLOSES_IF_OPEN
  }

  /**
   * A mark.
   *
   * @param at where it stands, in UTF-16 units of the body
   * @param end after it
   * @param possessive whether it stands as after a plural's s, before another word
   */
  record Mark(int at, int end, Family family, Role role, boolean possessive) {}

  private static final String OPENERS = "([{—–-/\u2026";
  private static final String AFTER = ".,;:!?)]}—–-/\u2026";
  private static final String FIRST_OF_WORDS = "$£€¥@#&\u2026([*_";

  private final Set<String> elisions;
  private final String body;
  private final int start;
  private final int end;

  /**
   * @param elisions words that begin with an apostrophe, without it
   * @param block the paragraph
   */
  QuoteMarks(Set<String> elisions, Block block) {
    this.elisions = new HashSet<>(elisions);
    this.body = block.body();
    this.start = block.start();
    this.end = block.end();
  }

  List<Mark> all() {
    List<Mark> marks = new ArrayList<>();
    for (int at = start; at < end; at++) {
      char c = body.charAt(at);
      switch (c) {
        case '"', '\u201C', '\u201D', '\u201E', '\u201F' -> addDouble(at, c, marks);
        case '\'', '\u2018', '\u2019', '\u201A', '\u201B', '`' -> at = addSingle(at, c, marks);
        case '\u00AB' -> marks.add(new Mark(at, at + 1, Family.ANGLE, Role.OPENS, false));
        case '\u00BB' -> marks.add(new Mark(at, at + 1, Family.ANGLE, Role.CLOSES, false));
        default -> {}
      }
    }
    return marks;
  }

  private char before(int at) {
    return at > start ? body.charAt(at - 1) : ' ';
  }

  private char after(int at) {
    return at + 1 < end ? body.charAt(at + 1) : ' ';
  }

  private static boolean isMark(char c) {
    return "\"'`\u201C\u201D\u201E\u201F\u2018\u2019\u201A\u201B\u00AB\u00BB".indexOf(c) >= 0;
  }

  /** Whether words may begin right of a mark whose left side is free. */
  private boolean mayOpen(int at) {
    char left = before(at);
    char right = after(at);
    boolean free = Block.isSpace(left) || OPENERS.indexOf(left) >= 0 || isMark(left);
    boolean dots = right == '.' && at + 2 < end && body.charAt(at + 2) == '.';
    return free && (begins(right) || isMark(right) || dots);
  }

  private static boolean begins(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || FIRST_OF_WORDS.indexOf(c) >= 0;
  }

  private boolean mayClose(int at) {
    char right = after(at);
    boolean ends =
        Block.isSpace(right) || AFTER.indexOf(right) >= 0 || isMark(right) || right == '[';
    return !Block.isSpace(before(at)) && ends;
  }

  private void addDouble(int at, char c, List<Mark> marks) {
    boolean inches =
        c == '"' && Character.isDigit(before(at)) && marks.stream().noneMatch(this::isDouble);
    if (!inches) {
      marks.add(new Mark(at, at + 1, Family.DOUBLE, doubleRole(at, c), false));
    }
  }

  private boolean isDouble(Mark mark) {
    return mark.family == Family.DOUBLE;
  }

  /** The form decides where what stands beside the mark does not speak against it. */
  private Role doubleRole(int at, char c) {
    boolean opens = mayOpen(at);
    boolean closes = mayClose(at);
    return switch (c) {
      case '\u201C', '\u201E', '\u201F' -> opens || !closes ? Role.OPENS : Role.EITHER;
      case '\u201D' -> closes || !opens ? Role.CLOSES : Role.EITHER;
      default -> opens == closes ? Role.EITHER : opens ? Role.OPENS : Role.CLOSES;
    };
  }

  /** A single mark, or two of them in a row for a double one; the last place that was taken. */
  private int addSingle(int at, char c, List<Mark> marks) {
    if (after(at) == c && (c == '\'' || c == '`')) {
      // Two backticks open as in TeX; two apostrophes close them, or are the italics of a wiki.
      Role role = c == '`' ? Role.OPENS : Role.CLOSES_IF_OPEN;
      int last = at + 1;
      while (last + 1 < end && body.charAt(last + 1) == c) {
        last++;
      }
      marks.add(new Mark(at, last + 1, Family.DOUBLE, role, false));
      return last;
    }
    char right = after(at);
    char left = before(at);
    boolean letterBefore = Character.isLetterOrDigit(left);
    boolean letterAfter = Character.isLetterOrDigit(right);
    if (letterBefore && letterAfter) {
      return at;
    }
    if (c != '\u2019' && mayOpen(at) && !isElision(at)) {
      marks.add(new Mark(at, at + 1, Family.SINGLE, Role.OPENS, false));
    } else if (c != '\u2018' && c != '`' && mayClose(at)) {
      boolean plural = (left == 's' || left == 'S' || left == 'z') && Block.isSpace(right);
      boolean possessive = plural && at + 2 < end && Character.isLetterOrDigit(body.charAt(at + 2));
      marks.add(new Mark(at, at + 1, Family.SINGLE, Role.CLOSES_IF_OPEN, possessive));
    }
    return at;
  }

  /** "'em", "'90s": letters or digits were left out before the word. */
  private boolean isElision(int at) {
    int to = at + 1;
    while (to < end && to - at < 8 && Character.isLetterOrDigit(body.charAt(to))) {
      to++;
    }
    String word = body.substring(at + 1, to).toLowerCase(Locale.ROOT);
    boolean years = word.length() >= 2 && word.chars().limit(2).allMatch(Character::isDigit);
    return elisions.contains(word) || (years && (word.length() == 2 || word.endsWith("s")));
  }
}
