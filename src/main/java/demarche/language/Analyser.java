package demarche.language;

/** Whatever finds sentences, words, names and trees: the engine, or another to compare it with. */
@FunctionalInterface
public interface Analyser {
  /**
   * Analyses a text.
   *
   * @param text any text
   * @return its sentences in their order, offsets in Unicode code points of the text
   */
  Document analyse(String text);
}
