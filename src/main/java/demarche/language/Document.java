package demarche.language;

import java.util.List;

/**
 * An analysed text.
 *
 * @param text the text as it was given
 * @param sentences its sentences in their order; none where the text holds no word
 */
public record Document(String text, List<Sentence> sentences) {
  public Document {
    sentences = List.copyOf(sentences);
  }
}
