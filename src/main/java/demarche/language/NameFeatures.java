package demarche.language;

/** What the names stage looks at. */
final class NameFeatures {
  static final int MOST = 72;

  private NameFeatures() {}

  /**
   * The features of a word whose predecessors are labelled.
   *
   * @param at the word's cell
   * @param before what the word's last mention in the document was labelled, 0 for none
   * @param next the same for the next word
   * @param into filled from its start
   * @return how many there are
   */
  static int of(Words words, int at, int before, int next, int[] into) {
    int n = words(words, at, into);
    n = shapes(words, at, into, n);
    n = clusters(words, at, into, n);
    return lists(words, at, before, next, into, n);
  }

  private static int words(Words w, int at, int[] f) {
    int word = w.word[at];
    int last = w.word[at - 1];
    int next = w.word[at + 1];
    int label = w.name[at - 1];
    int n = 0;
    f[n++] = Hash.of(1, word);
    f[n++] = Hash.of(2, w.form[at]);
    f[n++] = Hash.of(3, last);
    f[n++] = Hash.of(4, w.word[at - 2]);
    f[n++] = Hash.of(5, next);
    f[n++] = Hash.of(6, w.word[at + 2]);
    f[n++] = Hash.of(7, last, word);
    f[n++] = Hash.of(8, word, next);
    f[n++] = Hash.of(9, last, next);
    f[n++] = Hash.of(10, w.word[at - 2], last);
    f[n++] = Hash.of(11, next, w.word[at + 2]);
    f[n++] = Hash.of(12, label);
    f[n++] = Hash.of(13, label, word);
    f[n++] = Hash.of(14, label, last);
    f[n++] = Hash.of(15, label, next);
    f[n++] = Hash.of(16, label, last, word);
    f[n++] = Hash.of(17, label, word, next);
    f[n++] = Hash.of(18, label, w.name[at - 2]);
    f[n++] = Hash.of(19, w.prefix2[at]);
    f[n++] = Hash.of(20, w.prefix3[at]);
    f[n++] = Hash.of(21, w.suffix2[at]);
    f[n++] = Hash.of(22, w.suffix3[at]);
    f[n++] = Hash.of(23, w.suffix4[at]);
    f[n++] = Hash.of(24, label, w.suffix3[at]);
    f[n++] = Hash.of(25, w.suffix3[at], w.shape[at], label);
    return n;
  }

  private static int shapes(Words w, int at, int[] f, int count) {
    int n = count;
    int label = w.name[at - 1];
    int tag = w.tag[at];
    int first = at == Words.PAD ? 1 : 0;
    f[n++] = Hash.of(30, w.shape[at], first);
    f[n++] = Hash.of(31, w.shape[at], label);
    f[n++] = Hash.of(32, w.shape[at - 1], w.shape[at], label);
    f[n++] = Hash.of(33, w.shape[at], w.shape[at + 1], label);
    f[n++] = Hash.of(34, w.shape[at - 1], w.shape[at], w.shape[at + 1]);
    f[n++] = Hash.of(35, w.form[at], w.shape[at + 1], label);
    f[n++] = Hash.of(36, tag);
    f[n++] = Hash.of(37, tag, label);
    f[n++] = Hash.of(38, w.tag[at - 1], tag, label);
    f[n++] = Hash.of(39, tag, w.tag[at + 1], label);
    f[n++] = Hash.of(40, w.tag[at - 1], tag, w.tag[at + 1], label);
    f[n++] = Hash.of(41, tag, w.tag[at + 1], w.tag[at + 2], label);
    f[n++] = Hash.of(42, w.tag[at - 2], w.tag[at - 1], tag);
    f[n++] = Hash.of(43, tag, w.word[at + 1], label);
    f[n++] = Hash.of(44, w.word[at - 1], tag, label);
    return n;
  }

  private static int clusters(Words w, int at, int[] f, int count) {
    int n = count;
    int label = w.name[at - 1];
    f[n++] = Hash.of(50, w.fine[at]);
    f[n++] = Hash.of(51, w.fine[at - 1]);
    f[n++] = Hash.of(52, w.fine[at + 1]);
    f[n++] = Hash.of(53, w.fine[at], label);
    f[n++] = Hash.of(54, w.fine[at + 1], label);
    f[n++] = Hash.of(55, w.fine[at - 1], w.fine[at], label);
    f[n++] = Hash.of(56, w.fine[at], w.fine[at + 1], label);
    f[n++] = Hash.of(57, w.coarse[at - 1], w.coarse[at], w.coarse[at + 1], label);
    f[n++] = Hash.of(58, w.coarse[at], w.shape[at], label);
    f[n++] = Hash.of(59, w.fine[at + 2], w.fine[at + 1], label);
    return n;
  }

  private static int lists(Words w, int at, int before, int next, int[] f, int count) {
    int n = count;
    int label = w.name[at - 1];
    int bits = w.gazetteer[at];
    f[n++] = Hash.of(70, bits);
    f[n++] = Hash.of(71, bits, label);
    f[n++] = Hash.of(72, bits, w.shape[at]);
    f[n++] = Hash.of(73, bits, w.gazetteer[at + 1], label);
    f[n++] = Hash.of(74, w.gazetteer[at - 1], bits, label);
    f[n++] = Hash.of(75, w.gazetteer[at - 1], bits, w.gazetteer[at + 1]);
    f[n++] = Hash.of(76, bits, w.fine[at + 1], label);
    f[n++] = Hash.of(77, before);
    f[n++] = Hash.of(78, before, label);
    f[n++] = Hash.of(79, before, w.shape[at]);
    f[n++] = Hash.of(80, before, next, label);
    f[n++] = Hash.of(81, before, w.tag[at], w.tag[at + 1]);
    return n;
  }
}
