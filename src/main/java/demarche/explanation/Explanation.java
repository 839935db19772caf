package demarche.explanation;

import java.util.List;
import java.util.Optional;

/**
 * What is told about one node of a graph.
 *
 * @param headline its label: for a fact, the sentence that it states
 * @param iri its IRI
 * @param passages the words of its evidence, in context, the main piece first
 * @param sections whatever else is known, in a fixed order, none empty
 */
public record Explanation(
    String headline, String iri, List<Passage> passages, List<Section> sections) {
  public Explanation {
    passages = List.copyOf(passages);
    sections = List.copyOf(sections);
  }

  /**
   * A piece of evidence where it stands.
   *
   * @param start offset of its first code point in the article's body
   * @param end one past its last code point
   * @param slots the slots that it supports, sorted; empty where not told
   * @param before the text before it in its paragraph, beginning with an ellipsis where cut; empty
   *     where the article's text is not at hand
   * @param words the exact words
   * @param after the text after it, as {@code before}
   */
  public record Passage(
      long start, long end, List<String> slots, String before, String words, String after) {
    public Passage {
      slots = List.copyOf(slots);
    }
  }

  /** Lines under a title. */
  public record Section(String title, List<Line> lines) {
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One thing known.
   *
   * @param name what it is, as the name of a slot; may be empty
   * @param text its value, for people
   * @param iri the node that the value is, where it is one
   */
  public record Line(String name, String text, Optional<String> iri) {}
}
