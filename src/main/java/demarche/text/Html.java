package demarche.text;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads over HTML that was left in a text. Immutable and safe for any number of threads; the time
 * it takes is linear in the text.
 */
public final class Html {
  static final String ELEMENTS = "text/elements.tsv";
  static final String ENTITIES = "text/entities.tsv";

  private static final int LONGEST_TAG = 2000;
  private static final int LONGEST_NAME = 12;

  private enum Kind {
    BLOCK,
    INLINE,
    HIDDEN
  }

  /**
   * A text without its markup.
   *
   * @param text of the same number of code points
   * @param marks how many tags, comments and entities it had
   */
  public record Plain(String text, int marks) {}

  private final Map<String, Kind> elements = new HashMap<>();
  private final Map<String, Integer> entities = new HashMap<>();

  private Html() {
    Table table = Gazetteers.lexicon(ELEMENTS, java.util.List.of("element", "kind"));
    for (int row = 0; row < table.rows(); row++) {
      elements.put(table.cell(row, 0), Kind.valueOf(table.cell(row, 1).toUpperCase(Locale.ROOT)));
    }
    Table names = Gazetteers.lexicon(ENTITIES, java.util.List.of("entity", "codepoint", "reads"));
    for (int row = 0; row < names.rows(); row++) {
      entities.put(names.cell(row, 0), Integer.parseInt(names.cell(row, 1), 16));
    }
  }

  /**
   * With the tables that come with the program.
   *
   * @throws demarche.problem.Failure where one of them is missing or damaged
   */
  public static Html bundled() {
    return new Html();
  }

  /**
   * The text with blanks for tags, comments and scripts, so that its offsets hold: a tag at which a
   * paragraph ends becomes a line break and blanks, an entity blanks and its character. What only
   * looks like markup stays.
   *
   * @param text any text
   */
  public Plain plain(String text) {
    boolean none = text.indexOf('<') < 0 && text.indexOf('&') < 0;
    return none ? new Plain(text, 0) : new Scan(text).run();
  }

  /** One text on its way. */
  private final class Scan {
    private final String text;
    private final StringBuilder out;
    private final Set<String> unclosed = new HashSet<>();
    private int at;
    private int marks;

    Scan(String text) {
      this.text = text;
      this.out = new StringBuilder(text.length());
    }

    Plain run() {
      while (at < text.length()) {
        char c = text.charAt(at);
        boolean mark = c == '<' ? comment() || tag() : c == '&' && entity();
        if (mark) {
          marks++;
        } else {
          out.append(c);
          at++;
        }
      }
      return marks == 0 ? new Plain(text, 0) : new Plain(out.toString(), marks);
    }

    private boolean comment() {
      if (!text.startsWith("<!--", at)) {
        return false;
      }
      OptionalInt end = after("-->", at + 4);
      end.ifPresent(this::blank);
      return end.isPresent();
    }

    private boolean tag() {
      boolean closing = text.startsWith("/", at + 1);
      int first = closing ? at + 2 : at + 1;
      int last = first;
      while (last < text.length() && last - first <= LONGEST_NAME && isOfName(text.charAt(last))) {
        last++;
      }
      String name = text.substring(Math.min(first, last), last).toLowerCase(Locale.ROOT);
      Kind kind = elements.get(name);
      OptionalInt end = kind == null ? OptionalInt.empty() : tagEnd(last);
      if (kind == null || end.isEmpty()) {
        return false;
      }
      int to = end.getAsInt();
      if (kind == Kind.HIDDEN && !closing) {
        to = after("</" + name, to).orElse(to);
      }
      if (kind != Kind.INLINE) {
        out.append('\n');
        at++;
      }
      blank(to);
      return true;
    }

    private OptionalInt tagEnd(int from) {
      if (from < text.length() && " \t\r\n/>".indexOf(text.charAt(from)) < 0) {
        return OptionalInt.empty();
      }
      int most = Math.min(text.length(), from + LONGEST_TAG);
      for (int i = from; i < most; i++) {
        char c = text.charAt(i);
        if (c == '>') {
          return OptionalInt.of(i + 1);
        }
        if (c == '<') {
          return OptionalInt.empty();
        }
      }
      return OptionalInt.empty();
    }

    /** The place where something stands next, whatever its case; each is missed once at most. */
    private OptionalInt after(String words, int from) {
      if (unclosed.contains(words)) {
        return OptionalInt.empty();
      }
      for (int i = from; i + words.length() <= text.length(); i++) {
        if (text.charAt(i) == words.charAt(0)
            && text.regionMatches(true, i, words, 0, words.length())) {
          return OptionalInt.of(words.startsWith("<") ? i : i + words.length());
        }
      }
      unclosed.add(words);
      return OptionalInt.empty();
    }

    private boolean entity() {
      int end = text.indexOf(';', at, Math.min(text.length(), at + LONGEST_NAME));
      if (end < 0) {
        return false;
      }
      String name = text.substring(at + 1, end);
      Integer point = entities.get(name);
      int character = point == null ? numbered(name) : point;
      if (character < 0) {
        return false;
      }
      blank(end);
      out.appendCodePoint(character);
      at = end + 1;
      return true;
    }

    private void blank(int to) {
      while (at < to) {
        int point = text.codePointAt(at);
        out.append(point == '\n' || point == '\r' ? (char) point : ' ');
        at += Character.charCount(point);
      }
    }
  }

  /** The character of {@code #8217} or {@code #x2019}; -1 where there is none. */
  private static int numbered(String name) {
    boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
    String digits = name.substring(hexadecimal ? 2 : Math.min(1, name.length()));
    if (!name.startsWith("#") || digits.isEmpty() || digits.length() > 6) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), hexadecimal ? 16 : 10);
      if (digit < 0 || digits.charAt(i) > 'f') {
        return -1;
      }
      value = value * (hexadecimal ? 16 : 10) + digit;
    }
    return isShown(value) ? value : -1;
  }

  private static boolean isShown(int point) {
    return Character.isValidCodePoint(point)
        && Character.isDefined(point)
        && !Character.isISOControl(point)
        && Character.getType(point) != Character.SURROGATE;
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
