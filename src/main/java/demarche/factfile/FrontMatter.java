package demarche.factfile;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What may stand before the text of a Markdown file: lines of {@code key: value} between two lines
 * of {@code ---}, the part of YAML that needs no YAML reader. Values are plain, or between single
 * or double quotes; keys that mean nothing here may hold anything.
 */
sealed interface FrontMatter {
  /** The keys that are read. */
  Set<String> KEYS = Set.of("title", "publisher", "source", "url", "published", "date", "id");

  /** The text begins without any. */
  record None() implements FrontMatter {}

  /**
   * It was read.
   *
   * @param values by their keys in lower case; what is empty is left out
   * @param end where the text begins, in UTF-16 units
   * @param dayLine the line of the day that counts, 1 where there is none
   */
  record Read(Map<String, String> values, int end, int dayLine) implements FrontMatter {
    /** Without a day. */
    Read(Map<String, String> values, int end) {
      this(values, end, 1);
    }
  }

  /**
   * It cannot be read.
   *
   * @param line where, counted from 1
   * @param what as a sentence without its place
   */
  record Bad(int line, String what) implements FrontMatter {}

  /** Reads what stands at the start of a text. */
  static FrontMatter of(String text) {
    Lines lines = new Lines(text);
    return isFence(lines.next()) ? new Reading().read(lines) : new None();
  }

  private static boolean isFence(Optional<String> line) {
    return line.map(String::stripTrailing).filter("---"::equals).isPresent();
  }

  /** The lines of a text, one after another. */
  final class Lines {
    private final String text;
    private int at;
    private int number;

    Lines(String text) {
      this.text = text;
    }

    Optional<String> next() {
      if (at >= text.length()) {
        return Optional.empty();
      }
      int end = text.indexOf('\n', at);
      int to = end < 0 ? text.length() : end;
      String line = text.substring(at, to);
      at = Math.min(text.length(), to + 1);
      number++;
      return Optional.of(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
    }
  }

  /** One block of front matter on its way in. */
  final class Reading {
    private final Map<String, String> values = new TreeMap<>();
    private final Map<String, Integer> lines = new TreeMap<>();
    private String key = "";

    private Reading() {}

    private FrontMatter read(Lines from) {
      for (Optional<String> line = from.next(); line.isPresent(); line = from.next()) {
        if (isFence(line) || line.get().stripTrailing().equals("...")) {
          values.values().removeIf(String::isEmpty);
          String day = values.containsKey("published") ? "published" : "date";
          return new Read(values, from.at, lines.getOrDefault(day, 1));
        }
        Optional<String> wrong = take(line.get());
        if (wrong.isPresent()) {
          return new Bad(from.number, wrong.get());
        }
        lines.putIfAbsent(key, from.number);
      }
      return new Bad(1, "has front matter that no line of three hyphens ends");
    }

    /** Takes a line; what is wrong with it, empty where nothing is. */
    private Optional<String> take(String line) {
      if (line.isBlank() || line.stripLeading().startsWith("#")) {
        return Optional.empty();
      }
      boolean goesOn = Character.isWhitespace(line.charAt(0)) || line.startsWith("-");
      if (goesOn) {
        return KEYS.contains(key)
            ? Optional.of("has front matter whose " + key + " is not on one line")
            : key.isEmpty() ? Optional.of(noPair(line)) : Optional.empty();
      }
      int colon = line.indexOf(':');
      boolean pair = colon > 0 && (colon + 1 == line.length() || line.charAt(colon + 1) == ' ');
      if (!pair) {
        return Optional.of(noPair(line));
      }
      key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      return KEYS.contains(key) ? value(line.substring(colon + 1).strip()) : Optional.empty();
    }

    private static String noPair(String line) {
      return "has front matter with a line that is no key: value but " + Texts.quoted(line.strip());
    }

    private Optional<String> value(String told) {
      if (values.containsKey(key)) {
        return Optional.of("has front matter that names its " + key + " twice");
      }
      Optional<String> value = Scalar.of(told);
      value.ifPresent(v -> values.put(key, v));
      return value.isPresent()
          ? Optional.empty()
          : Optional.of(
              "has front matter whose " + key + " is no plain text but " + Texts.quoted(told));
    }
  }

  /** Reads the value of a key. */
  final class Scalar {
    /** What begins a list, a map, a block or a reference of YAML. */
    private static final String NOT_PLAIN = "[]{}|>&*!%@`";

    private Scalar() {}

    /** The text that a value stands for, empty text for none; nothing where it is no text. */
    static Optional<String> of(String told) {
      if (told.isEmpty() || told.startsWith("#") || told.equals("~") || told.equals("null")) {
        return Optional.of("");
      }
      char first = told.charAt(0);
      if (first == '"' || first == '\'') {
        return quoted(told, first);
      }
      if (NOT_PLAIN.indexOf(first) >= 0) {
        return Optional.empty();
      }
      int comment = told.indexOf(" #");
      return Optional.of(comment < 0 ? told : told.substring(0, comment).strip());
    }

    private static Optional<String> quoted(String told, char quote) {
      StringBuilder value = new StringBuilder();
      for (int at = 1; at < told.length(); at++) {
        char c = told.charAt(at);
        boolean more = at + 1 < told.length();
        if (quote == '"' && c == '\\' && more) {
          value.append(told.charAt(++at));
        } else if (c != quote) {
          value.append(c);
        } else if (quote == '\'' && more && told.charAt(at + 1) == quote) {
          value.append(told.charAt(++at));
        } else {
          String rest = told.substring(at + 1).strip();
          boolean ends = rest.isEmpty() || rest.startsWith("#");
          return ends ? Optional.of(value.toString()) : Optional.empty();
        }
      }
      return Optional.empty();
    }
  }
}
