package demarche.factfile;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import demarche.problem.ProblemKind;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the parser's complaints into sentences for people. */
final class JsonFault {
  private static final Pattern CHARACTER =
      Pattern.compile("(?s)Unexpected character \\('(.{1,2})' \\(code.*");
  private static final Pattern CLOSE = Pattern.compile("(?s)Unexpected close marker '(.)'.*");
  private static final Pattern CONTROL =
      Pattern.compile("(?s)(Illegal unquoted|Unexpected) character \\(\\(CTRL-CHAR, code (\\d+).*");
  private static final Pattern WORD = Pattern.compile("(?s)Unrecognized token '([^']{0,40}).*");
  private static final Pattern ESCAPE =
      Pattern.compile("(?s)Unrecognized character escape '(.{1,2})' .*");
  private static final Pattern BYTE =
      Pattern.compile("(?s)Invalid UTF-8 (?:start|middle) byte (0x[0-9a-fA-F]+).*");

  private JsonFault() {}

  static NotReadable of(byte[] json, JsonProcessingException e) {
    if (e instanceof StreamConstraintsException) {
      return new NotReadable(ProblemKind.NOT_AN_ARTICLE, "is no article: " + limit(message(e)));
    }
    boolean cut = e instanceof JsonEOFException || message(e).startsWith("Unexpected end-of-input");
    String what = cut ? "it ends too early" : what(message(e));
    return new NotReadable(
        ProblemKind.NOT_JSON, "is not JSON: " + what + position(json, e.getLocation()));
  }

  private static String message(JsonProcessingException e) {
    return String.valueOf(e.getOriginalMessage());
  }

  private static String limit(String message) {
    String lower = message.toLowerCase(Locale.ROOT);
    if (lower.contains("nesting depth")) {
      return "it is nested more than " + JsonReader.DEEPEST + " levels deep";
    }
    if (lower.contains("string")) {
      return String.format(
          Locale.ROOT, "it holds a text of more than %,d characters", JsonReader.LONGEST_TEXT);
    }
    return "one of its member names is too long, or too many are alike";
  }

  private static String what(String message) {
    Matcher control = CONTROL.matcher(message);
    if (control.matches()) {
      return "unexpected control character (code " + control.group(2) + ")";
    }
    return firstMatch(message, CHARACTER, "unexpected character '%s'")
        .or(() -> firstMatch(message, CLOSE, "unexpected character '%s'"))
        .or(() -> firstMatch(message, WORD, "unexpected word '%s'"))
        .or(() -> firstMatch(message, ESCAPE, "unknown escape '\\%s'"))
        .or(() -> firstMatch(message, BYTE, "byte %s is no UTF-8"))
        .orElse(message.startsWith("Invalid numeric") ? "malformed number" : "malformed text");
  }

  private static Optional<String> firstMatch(String message, Pattern pattern, String sentence) {
    Matcher matcher = pattern.matcher(message);
    return matcher.matches()
        ? Optional.of(sentence.replace("%s", matcher.group(1)))
        : Optional.empty();
  }

  /**
   * Where, as the end of a sentence: the column in characters, and the line where there are
   * several; empty where the parser does not tell.
   */
  static String position(byte[] json, JsonLocation at) {
    int offset = (int) Math.min(at.getByteOffset(), json.length);
    if (offset < 0) {
      return "";
    }
    int line = 1;
    int column = 1;
    for (int i = 0; i < offset; i++) {
      if (json[i] == '\n') {
        line++;
        column = 1;
      } else if ((json[i] & 0xC0) != 0x80) {
        column++;
      }
    }
    boolean several = line > 1 || hasSecondLine(json);
    return several ? " at line " + line + ", column " + column : " at column " + column;
  }

  private static boolean hasSecondLine(byte[] json) {
    for (int i = 0; i < json.length - 1; i++) {
      if (json[i] == '\n') {
        return true;
      }
    }
    return false;
  }
}
