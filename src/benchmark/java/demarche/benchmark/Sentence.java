package demarche.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template of the load's text.
 *
 * @param value stance, kind or status of the fact that it states; empty for filler
 * @param template the text, placeholders in braces, the evidence in square brackets
 */
record Sentence(String value, String template) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)\\}");

  /** A filled template: the sentence, and the piece of it that is evidence. */
  record Filled(String text, String evidence) {}

  /** All templates by kind of fact. */
  static Map<String, List<Sentence>> read(Path file) throws IOException {
    Map<String, List<Sentence>> byKind = new HashMap<>();
    for (String line : Tables.lines(file)) {
      String[] cells = line.split("\t", -1);
      byKind
          .computeIfAbsent(cells[0], k -> new ArrayList<>())
          .add(new Sentence(cells[1], cells[2]));
    }
    return byKind;
  }

  /** Whether any of the content stands between quotation marks. */
  boolean quoted() {
    return template.contains("\u201c");
  }

  /** Whether a placeholder stands in the template. */
  boolean asks(String placeholder) {
    return template.contains("{" + placeholder + "}");
  }

  /**
   * Fills the placeholders.
   *
   * @param values gives the text for a placeholder's name
   */
  Filled fill(UnaryOperator<String> values) {
    Matcher matcher = PLACEHOLDER.matcher(template);
    String marked =
        matcher.replaceAll(found -> Matcher.quoteReplacement(values.apply(found.group(1))));
    int open = marked.indexOf('[');
    int close = marked.lastIndexOf(']');
    String text = marked.replace("[", "").replace("]", "");
    return new Filled(text, open < 0 ? text : marked.substring(open + 1, close));
  }
}
