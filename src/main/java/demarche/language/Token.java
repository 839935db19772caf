package demarche.language;

/**
 * One token of a sentence.
 *
 * @param start where it begins, in Unicode code points of the text
 * @param end where it ends, exclusive
 * @param form the characters as they stand in the text, without soft hyphens within a word
 * @param lemma the dictionary form, in lower case; proper nouns, numbers and addresses keep their
 *     form
 * @param tag the part of speech
 * @param head the place in the sentence, from 0, of the word that it hangs on; -1 for the root
 * @param relation its relation to the head
 * @param confidence the share, from 0 to 1, of heads that are right where the parser was as sure as
 *     here
 */
public record Token(
    int start,
    int end,
    String form,
    String lemma,
    PartOfSpeech tag,
    int head,
    Relation relation,
    float confidence) {

  /** Whether this is the root of its sentence's tree. */
  public boolean isRoot() {
    return head < 0;
  }
}
