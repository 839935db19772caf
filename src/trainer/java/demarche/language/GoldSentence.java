package demarche.language;

/**
 * One sentence of a human treebank.
 *
 * @param text the sentence as it was written
 * @param tokens where its syntactic words stand, in UTF-16 units of the text
 * @param tags Penn tags
 * @param heads numbers of the heads from 1, 0 for the root
 * @param relations UD relations with their subtypes
 * @param lemmas lemmas
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
record GoldSentence(
    String text, Spans tokens, String[] tags, int[] heads, String[] relations, String[] lemmas) {
  int size() {
    return heads.length;
  }

  String form(int index) {
    return text.substring(tokens.start(index), tokens.end(index));
  }
}
