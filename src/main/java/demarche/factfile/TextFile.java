package demarche.factfile;

import demarche.problem.Problem;
import demarche.problem.ProblemKind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
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
   * Reads a text.
   *
   * @param bytes UTF-8, with or without a byte order mark
   * @param place what the problems name as their place
   * @param form what it may begin with
   * @param id the id where the text names none; blank for the digest of the body
   * @return the article without facts, and a problem for what is wrong with it
   */
  static Parsed parse(byte[] bytes, String place, Form form, String id) {
    if (bytes.length > MOST_BYTES) {
      return refused(ProblemKind.UNREADABLE, place, tooLong());
    }
    Optional<String> decoded = decoded(bytes);
    if (decoded.isEmpty()) {
      return refused(ProblemKind.UNREADABLE, place, "is no text in UTF-8");
    }
    String text = decoded.get().startsWith("\uFEFF") ? decoded.get().substring(1) : decoded.get();
    if (Texts.isBlank(text)) {
      return refused(ProblemKind.EMPTY_INPUT, place, "holds nothing");
    }
    if (text.chars().anyMatch(TextFile::isControl)) {
      return refused(ProblemKind.UNREADABLE, place, "is no text: it holds control characters");
    }
    if (text.codePointCount(0, text.length()) > LONGEST) {
      return refused(ProblemKind.UNREADABLE, place, tooLong());
    }
    FrontMatter front = form == Form.MARKDOWN ? FrontMatter.of(text) : new FrontMatter.None();
    return switch (front) {
      case FrontMatter.None none -> article(place, Map.of(), id, text);
      case FrontMatter.Read read -> article(place, read.values(), id, text.substring(read.end()));
      case FrontMatter.Bad bad ->
          refused(ProblemKind.BAD_FRONT_MATTER, place + ":" + bad.line(), bad.what());
    };
  }

  private static String tooLong() {
    return "is longer than " + LONGEST / 1_000_000 + " million characters and no single article";
  }

  private static Parsed refused(ProblemKind kind, String place, String sentence) {
    return new Parsed(Optional.empty(), List.of(new Problem(kind, place, sentence)));
  }

  private static Optional<String> decoded(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isControl(int c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == 0x7F;
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
