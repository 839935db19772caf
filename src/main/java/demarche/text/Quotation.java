package demarche.text;

import java.util.List;

/**
 * What stands between quotation marks. All offsets are Unicode code points of the body, ends
 * exclusive.
 *
 * @param start where its opening mark stands; where whole paragraphs are quoted without marks,
 *     where they begin
 * @param end after its closing mark; where there is none, where its paragraph or the next quotation
 *     ends it
 * @param parts its words without the marks, one part for each paragraph that it runs through
 * @param depth 0, or how many quotations it stands within
 * @param closed whether a closing mark ends it, or the end of a paragraph that is quoted as a whole
 * @param scare whether it is one to three words that are no sentence: a label or a borrowed
 *     expression rather than speech
 */
public record Quotation(
    int start, int end, List<Part> parts, int depth, boolean closed, boolean scare) {
  public Quotation {
    parts = List.copyOf(parts);
  }

  /**
   * The quoted words of one paragraph.
   *
   * @param start the first code point
   * @param end one past the last
   */
  public record Part(int start, int end) {}

  /** Whether any of its words stands between two offsets. */
  public boolean touches(int from, int to) {
    return parts.stream().anyMatch(part -> part.start() < to && from < part.end());
  }
}
