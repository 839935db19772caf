package demarche.problem;

/**
 * One thing that went wrong with an input.
 *
 * @param kind the stable name under which it is counted
 * @param place where: file, line and record as the reader of the message knows them
 * @param sentence what, as one clear sentence without the place
 */
public record Problem(ProblemKind kind, String place, String sentence) {

  /** The same at another place: one that the reader of the message can open. */
  public Problem at(String other) {
    return new Problem(kind, other, sentence);
  }

  /** Place, name and sentence on one line; control characters of hostile input are made visible. */
  @Override
  public String toString() {
    return printable(place + ": " + kind.stableName() + ": " + sentence);
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
