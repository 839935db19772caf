package demarche.explanation;

import demarche.article.Offsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paragraph around some words of a text.
 *
 * @param before what stands before the words, cut at a blank with an ellipsis where it is long
 * @param after what stands after them, likewise
 */
record Paragraph(String before, String after) {
  /** How much context is given on each side, in code points. */
  private static final int CONTEXT = 400;

  private static final Pattern BREAK = Pattern.compile("\\R[ \\t]*\\R");

  /**
   * The paragraph around words.
   *
   * @param text the whole text
   * @param start code point offset of the words
   * @param end one past their last code point
   * @param words what must stand there
   * @return empty where the words do not stand there
   */
  static Optional<Paragraph> around(String text, long start, long end, String words) {
    Offsets offsets = new Offsets(text);
    if (start < 0 || end < start || end > offsets.length()) {
      return Optional.empty();
    }
    int from = offsets.toUtf16((int) start);
    int to = offsets.toUtf16((int) end);
    if (!text.substring(from, to).equals(words)) {
      return Optional.empty();
    }
    int first = offsets.toUtf16(Math.max(0, (int) start - CONTEXT));
    int last = offsets.toUtf16(Math.min(offsets.length(), (int) end + CONTEXT));
    return Optional.of(
        new Paragraph(
            before(text.substring(first, from), first > 0),
            after(text.substring(to, last), last < text.length())));
  }

  private static String before(String context, boolean cut) {
    int start = -1;
    Matcher breaks = BREAK.matcher(context);
    while (breaks.find()) {
      start = breaks.end();
    }
    if (start >= 0) {
      return context.substring(start).stripLeading();
    }
    int blank = firstBlank(context);
    return cut ? "… " + (blank < 0 ? "" : context.substring(blank + 1)) : context.stripLeading();
  }

  private static String after(String context, boolean cut) {
    Matcher breaks = BREAK.matcher(context);
    if (breaks.find()) {
      return context.substring(0, breaks.start()).stripTrailing();
    }
    int blank = lastBlank(context);
    return cut ? (blank < 0 ? "" : context.substring(0, blank)) + " …" : context.stripTrailing();
  }

  private static int firstBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int lastBlank(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}
