package demarche.explanation;

import demarche.answer.Display;
import demarche.explanation.Explanation.Line;
import demarche.explanation.Explanation.Passage;
import demarche.explanation.Explanation.Section;

/**
 * Writes explanations for a person to read.
 *
 * @param open what stands before the words of evidence
 * @param close what stands after them
 */
public record ExplanationText(String open, String close) {
  /** Marks that stand in plain text. */
  public static final ExplanationText PLAIN = new ExplanationText("[[", "]]");

  /** Marks that a terminal shows as bold print. */
  public static final ExplanationText BOLD = new ExplanationText("\u001b[1m", "\u001b[0m");

  /** The text, several lines, each ended by a line feed. */
  public String of(Explanation explanation) {
    StringBuilder text = new StringBuilder();
    text.append(Display.visible(explanation.headline())).append('\n');
    text.append('<').append(explanation.iri()).append(">\n");
    for (Passage passage : explanation.passages()) {
      passage(passage, text);
    }
    for (Section section : explanation.sections()) {
      text.append('\n').append(section.title()).append('\n');
      section.lines().forEach(line -> line(line, text));
    }
    return text.toString();
  }

  private void passage(Passage passage, StringBuilder text) {
    text.append("\nEvidence ").append(passage.start()).append('–').append(passage.end());
    if (!passage.slots().isEmpty()) {
      text.append(", for ").append(Display.visible(String.join(", ", passage.slots())));
    }
    text.append("\n  ")
        .append(Display.visible(passage.before()))
        .append(open)
        .append(Display.visible(passage.words()))
        .append(close)
        .append(Display.visible(passage.after()))
        .append('\n');
  }

  private static void line(Line line, StringBuilder text) {
    text.append("  ");
    if (!line.name().isEmpty()) {
      text.append(Display.visible(line.name())).append(": ");
    }
    text.append(Display.visible(line.text()));
    line.iri()
        .filter(iri -> !iri.equals(line.text()))
        .ifPresent(iri -> text.append("  <").append(iri).append('>'));
    text.append('\n');
  }
}
