package demarche.problem;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;

/**
 * One thing that went wrong with an input.
 *
 * @param kind the stable name under which it is counted
 * @param place where: file, line and record as the reader of the message knows them
 * @param sentence what, as one clear sentence without the place
 * @param cause what was thrown; empty where the input itself is at fault
 */
public record Problem(ProblemKind kind, String place, String sentence, Optional<Throwable> cause) {

  /** A problem of the input itself. */
  public Problem(ProblemKind kind, String place, String sentence) {
    this(kind, place, sentence, Optional.empty());
  }

  /** The same at another place: one that the reader of the message can open. */
  public Problem at(String other) {
    return new Problem(kind, other, sentence, cause);
  }

  /** Place, name and sentence on one line; control characters of hostile input are made visible. */
  @Override
  public String toString() {
    return printable(place + ": " + kind.stableName() + ": " + sentence);
  }

  /** The lines of the cause's stack, printable as well; none without a cause. */
  public List<String> stack() {
    StringWriter lines = new StringWriter();
    cause.ifPresent(thrown -> thrown.printStackTrace(new PrintWriter(lines, true)));
    return lines.toString().lines().map(line -> printable(line.replace("\t", "    "))).toList();
  }

  private static String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (unprintable(c)) {
                out.append("\\u{").append(Integer.toHexString(c)).append('}');
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  private static boolean unprintable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
