package demarche.factfile;

import java.util.Random;

/** Random texts of the characters that break careless programs; the same for the same seed. */
final class HostileText {
  private static final int[] POINTS =
      (" \t\n\r\u00A0\u2003\u2028\u3000\u0085" // white space
              + "aab\u00E9\u0130\u0131ß" // letters, some of them trouble in Turkish and German
              + "\uD83D\uDE00\uD835\uDD38\uDBFF\uDFFD" // outside the Basic Multilingual Plane
              + "\u05D0\u0645\u202E\u2066\u200F\u200D\uFEFF" // right to left, bidi controls,
              // joiners
              + "\"'\\/<>{}[]^`&%#;:,.?*()$\u007F\uFFFD\u0301")
          .codePoints()
          .toArray();

  private final Random random;

  HostileText(Random random) {
    this.random = random;
  }

  Random random() {
    return random;
  }

  /** Up to 60 characters, not all of them white space. */
  String body() {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(60);
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(POINTS[random.nextInt(POINTS.length)]);
    }
    return text.insert(random.nextInt(length + 1) == 0 ? 0 : text.length(), 'x').toString();
  }

  /** Up to 12 characters, stripped and folded, never empty. */
  String value() {
    String text = body();
    int end = text.offsetByCodePoints(0, Math.min(12, text.codePointCount(0, text.length())));
    String folded = Texts.fold(text.substring(0, end));
    return folded.isEmpty() ? "\uD83D\uDE00" : folded;
  }
}
