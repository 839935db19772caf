package demarche.language;

/** What a parser that reads from the end says of an example. */
final class Advice {
  private Advice() {}

  /**
   * @param adviser a parser of mirrored sentences
   */
  static GuideTree of(Example example, Lexicon known, Parser adviser) {
    int size = example.size();
    Words words = new Words();
    words.fill(example.text(), example.tokens(), 0, size, known);
    NameTraining.setTags(words, example);
    words.findQuotes(example.text());
    Words mirrored = new Words();
    mirrored.mirror(words);
    Guide none = new Guide();
    none.begin(size);
    ParseState state = adviser.parse(mirrored, none, new int[size + 2 * Words.PAD]);
    short[] heads = new short[size];
    byte[] labels = new byte[size];
    for (int i = 0; i < size; i++) {
      int at = words.mirrored(i + Words.PAD);
      heads[i] = (short) words.mirrored(state.head[at]);
      labels[i] = (byte) state.label[at];
    }
    return new GuideTree(heads, labels);
  }
}
