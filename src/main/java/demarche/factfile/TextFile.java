package demarche.factfile;

import demarche.problem.Problem;
import demarche.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads an article that is a text: plain, where the whole text is the body, or Markdown, which may
 * name its title, publisher, address, day and id in front matter. Markup stays in the body.
 */
final class TextFile {
  /** The longest text in code points. */
  static final int LONGEST = 2_000_000;

  /** No text of that many code points has more bytes, and none is read further. */
  static final int MOST_BYTES = 4 * LONGEST;

  private static final String GZIP = ".gz";

  private TextFile() {}

  /** What a text may begin with. */
  enum Form {
    /** Its body. */
    PLAIN(".txt"),
    /** Front matter. */
    MARKDOWN(".md");

    private final String ending;

    Form(String ending) {
      this.ending = ending;
    }
  }

  /** The form that a file's name tells, gzipped or not; empty where it is no text's name. */
  static Optional<Form> form(String fileName) {
    String name = unzipped(fileName.toLowerCase(Locale.ROOT));
    for (Form form : Form.values()) {
      if (name.endsWith(form.ending)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** The id of an article that names none: the file's name without its ending. */
  static String id(String fileName, Form form) {
    String name =
        fileName.toLowerCase(Locale.ROOT).endsWith(GZIP)
            ? fileName.substring(0, fileName.length() - GZIP.length())
            : fileName;
    return name.substring(0, name.length() - form.ending.length());
  }

  private static String unzipped(String name) {
    return name.endsWith(GZIP) ? name.substring(0, name.length() - GZIP.length()) : name;
  }

  /**
   * A text that was read.
   *
   * @param parsed the article without facts, and at most one problem: what is wrong with the text
   * @param place the file and the line in which the body begins
   */
  record Told(Parsed parsed, String place) {}

  /**
   * Reads a text. One damaged byte costs no more than itself.
   *
   * @param bytes UTF-8, with or without a byte order mark
   * @param file what the problems name as their place, with a line
   * @param form what it may begin with
   * @param id the id where the text names none; blank for the digest of the body
   */
  static Told parse(byte[] bytes, String file, Form form, String id) {
    if (bytes.length > MOST_BYTES) {
      return refused(ProblemKind.UNREADABLE, at(file, 1), tooLong());
    }
    Utf8 read = Utf8.of(bytes);
    String text = read.text();
    if (read.isNoText()) {
      return refused(ProblemKind.UNREADABLE, at(file, read.line()), "is no text in UTF-8");
    }
    if (Texts.isBlank(text)) {
      return refused(ProblemKind.EMPTY_INPUT, at(file, 1), "holds nothing");
    }
    if (text.codePointCount(0, text.length()) > LONGEST) {
      return refused(ProblemKind.UNREADABLE, at(file, 1), tooLong());
    }
    FrontMatter front = form == Form.MARKDOWN ? FrontMatter.of(text) : new FrontMatter.None();
    return switch (front) {
      case FrontMatter.None none -> told(file, read, new FrontMatter.Read(Map.of(), 0), id);
      case FrontMatter.Read matter -> told(file, read, matter, id);
      case FrontMatter.Bad bad ->
          refused(ProblemKind.BAD_FRONT_MATTER, at(file, bad.line()), bad.what());
    };
  }

  private static String at(String file, int line) {
    return file + ":" + line;
  }

  private static String tooLong() {
    return "is longer than " + LONGEST / 1_000_000 + " million characters and no single article";
  }

  private static Told refused(ProblemKind kind, String place, String sentence) {
    return new Told(
        new Parsed(Optional.empty(), List.of(new Problem(kind, place, sentence))), place);
  }

  private static Told told(String file, Utf8 read, FrontMatter.Read front, String id) {
    String place = at(file, Utf8.line(read.text(), front.end()));
    Parsed parsed = article(place, front.values(), id, read.text().substring(front.end()));
    List<Problem> problems = new ArrayList<>();
    for (Problem problem : parsed.problems()) {
      // All that is wrong with a day stands before the body, in the day's own line.
      boolean ofDay = problem.kind() == ProblemKind.BAD_PUBLISHED;
      problems.add(ofDay ? problem.at(at(file, front.dayLine())) : problem);
    }
    if (read.bad() > 0 && problems.isEmpty()) {
      String sentence =
          String.format(
              Locale.ROOT,
              "holds bytes or characters that no text in UTF-8 has, here the first:"
                  + " each is replaced by U+FFFD, %,d in all",
              read.bad());
      problems.add(new Problem(ProblemKind.BAD_CHARACTERS, at(file, read.line()), sentence));
    }
    return new Told(new Parsed(parsed.facts(), problems), place);
  }

  /** A text is read as the flat article of the same members is. */
  private static Parsed article(String place, Map<String, String> front, String id, String body) {
    List<String> names = new ArrayList<>();
    List<Json> values = new ArrayList<>();
    add(names, values, "id", front.getOrDefault("id", id));
    add(names, values, "title", front.getOrDefault("title", ""));
    add(names, values, "publisher", front.getOrDefault("publisher", source(front)));
    add(names, values, "url", front.getOrDefault("url", ""));
    add(names, values, "published", front.getOrDefault("published", date(front)));
    add(names, values, "body", body);
    return FactFile.parsed(
        new Json.Members(names.toArray(String[]::new), values.toArray(Json[]::new)), place);
  }

  private static void add(List<String> names, List<Json> values, String name, String value) {
    names.add(name);
    values.add(new Json.Text(value));
  }

  /** A source is an outlet's name unless it is an address. */
  private static String source(Map<String, String> front) {
    String source = front.getOrDefault("source", "");
    return source.contains("://") ? "" : source;
  }

  private static String date(Map<String, String> front) {
    return front.getOrDefault("date", "");
  }
}
