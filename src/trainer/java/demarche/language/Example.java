package demarche.language;

/**
 * One sentence to learn from or to measure by, in the teacher's scheme.
 *
 * @param document the document's number, rising in the order of the text
 * @param text the paragraph's characters as the engine reads them
 * @param tokens where the words stand in it
 * @param lemmas one for each word
 * @param tags numbers of {@link PartOfSpeech}
 * @param names name labels as {@link NameTagger} has them; empty where nobody marked names
 * @param heads cells of the heads in {@link Words}
 * @param labels ordinals of {@link ClearRelation}
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
record Example(
    int document,
    char[] text,
    Spans tokens,
    String[] lemmas,
    byte[] tags,
    byte[] names,
    short[] heads,
    byte[] labels) {

  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  /** Whether this sentence stands in the same paragraph as one before it. */
  @SuppressWarnings("ReferenceEquality") // Sentences of a paragraph share its one array.
  boolean isAfter(java.util.Optional<Example> other) {
    return other.isPresent() && other.get().text == text;
  }

  int size() {
    return tags.length;
  }

  /** The same sentence with other tags. */
  Example withTags(byte[] other) {
    return new Example(document, text, tokens, lemmas, other, names, heads, labels);
  }

  String form(int index) {
    return new String(text, tokens.start(index), tokens.end(index) - tokens.start(index));
  }
}
