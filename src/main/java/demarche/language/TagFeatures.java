package demarche.language;

/** What the tagger looks at: the words around, their shapes and clusters, and the last two tags. */
final class TagFeatures {
  static final int MOST = 64;

  private TagFeatures() {}

  /**
   * The features of a word whose predecessors are tagged.
   *
   * @param at the word's cell
   * @param into filled from its start
   * @return how many there are
   */
  static int of(Words words, int at, int[] into) {
    int n = words(words, at, into);
    n = affixes(words, at, into, n);
    return clusters(words, at, into, n);
  }

  private static int words(Words w, int at, int[] f) {
    int word = w.word[at];
    int last = w.word[at - 1];
    int next = w.word[at + 1];
    int tag1 = w.tag[at - 1];
    int tag2 = w.tag[at - 2];
    int n = 0;
    f[n++] = Hash.of(1, word);
    f[n++] = Hash.of(2, w.form[at]);
    f[n++] = Hash.of(3, last);
    f[n++] = Hash.of(4, w.word[at - 2]);
    f[n++] = Hash.of(5, next);
    f[n++] = Hash.of(6, w.word[at + 2]);
    f[n++] = Hash.of(7, last, word);
    f[n++] = Hash.of(8, word, next);
    f[n++] = Hash.of(9, next, w.word[at + 2], tag1);
    f[n++] = Hash.of(10, last, next);
    f[n++] = Hash.of(11, tag1);
    f[n++] = Hash.of(12, tag1, tag2);
    f[n++] = Hash.of(13, tag1, word);
    f[n++] = Hash.of(14, tag1, tag2, word);
    f[n++] = Hash.of(15, tag1, word, next);
    f[n++] = Hash.of(16, tag1, next);
    f[n++] = Hash.of(17, w.ambiguity[at], w.ambiguity[at + 1]);
    f[n++] = Hash.of(18, tag1, w.ambiguity[at], w.ambiguity[at + 1]);
    f[n++] = Hash.of(19, word, w.ambiguity[at + 1]);
    f[n++] = Hash.of(20, word, w.ambiguity[at + 1], w.ambiguity[at + 2]);
    f[n++] = Hash.of(21, tag1, w.ambiguity[at + 1], w.ambiguity[at + 2]);
    f[n++] = Hash.of(22, tag1, tag2, w.ambiguity[at]);
    f[n++] = Hash.of(23, w.tag[at - 3], tag2, tag1);
    f[n++] = Hash.of(24, w.word[at - 2], last, word);
    f[n++] = Hash.of(25, last, word, next);
    f[n++] = Hash.of(26, word, next, w.word[at + 2]);
    return n;
  }

  private static int affixes(Words w, int at, int[] f, int count) {
    int n = count;
    int tag1 = w.tag[at - 1];
    f[n++] = Hash.of(30, w.suffix1[at]);
    f[n++] = Hash.of(31, w.suffix2[at]);
    f[n++] = Hash.of(32, w.suffix3[at]);
    f[n++] = Hash.of(33, w.suffix4[at]);
    f[n++] = Hash.of(34, w.prefix1[at]);
    f[n++] = Hash.of(35, w.prefix2[at]);
    f[n++] = Hash.of(36, w.prefix3[at]);
    f[n++] = Hash.of(37, w.shape[at], at == Words.PAD ? 1 : 0);
    f[n++] = Hash.of(38, w.suffix3[at], tag1);
    f[n++] = Hash.of(39, w.suffix2[at], tag1, w.tag[at - 2]);
    f[n++] = Hash.of(40, w.suffix3[at], w.suffix3[at + 1]);
    f[n++] = Hash.of(41, w.suffix3[at - 1], w.suffix3[at]);
    f[n++] = Hash.of(42, w.shape[at], w.shape[at + 1], tag1);
    f[n++] = Hash.of(43, w.shape[at], w.suffix3[at]);
    f[n++] = Hash.of(44, w.shape[at - 1], w.shape[at], w.shape[at + 1]);
    f[n++] = Hash.of(45, w.gazetteer[at], w.shape[at]);
    return n;
  }

  private static int clusters(Words w, int at, int[] f, int count) {
    int n = count;
    int tag1 = w.tag[at - 1];
    f[n++] = Hash.of(50, w.fine[at]);
    f[n++] = Hash.of(51, w.fine[at - 1]);
    f[n++] = Hash.of(52, w.fine[at + 1]);
    f[n++] = Hash.of(53, w.fine[at + 2]);
    f[n++] = Hash.of(54, w.coarse[at], tag1);
    f[n++] = Hash.of(55, w.fine[at - 1], w.fine[at]);
    f[n++] = Hash.of(56, w.fine[at], w.fine[at + 1]);
    f[n++] = Hash.of(57, w.fine[at + 1], w.fine[at + 2]);
    f[n++] = Hash.of(58, tag1, w.fine[at]);
    f[n++] = Hash.of(59, tag1, w.fine[at + 1]);
    f[n++] = Hash.of(60, tag1, w.fine[at], w.fine[at + 1]);
    f[n++] = Hash.of(61, tag1, w.coarse[at], w.coarse[at + 1], w.coarse[at + 2]);
    f[n++] = Hash.of(62, w.word[at], w.fine[at + 1]);
    f[n++] = Hash.of(63, w.fine[at - 1], w.word[at]);
    return n;
  }
}
