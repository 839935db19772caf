package demarche.language;

/** What the parser looks at to name the relation of a finished dependent to its head. */
final class LabelFeatures {
  static final int MOST = 96;

  private int[] f = new int[0];
  private int n;

  /**
   * The features of an arc about to be made.
   *
   * @param into filled from its start
   * @return how many there are
   */
  int of(
      Words words,
      ParseState state,
      Between between,
      Guide guide,
      int head,
      int dependent,
      int[] into) {
    f = into;
    n = 0;
    int side = dependent < head ? 1 : 2;
    ends(words, head, dependent, side);
    around(words, state, between, head, dependent, side);
    children(words, state, head, dependent, side);
    guided(words, guide, head, dependent, side);
    return n;
  }

  private void ends(Words w, int head, int dependent, int side) {
    int hw = w.word[head];
    int dw = w.word[dependent];
    int ht = w.tag[head] * 4 + side;
    int dt = w.tag[dependent];
    f[n++] = Hash.of(1, hw, side);
    f[n++] = Hash.of(2, ht);
    f[n++] = Hash.of(3, dw, side);
    f[n++] = Hash.of(4, dt, side);
    f[n++] = Hash.of(5, ht, dt);
    f[n++] = Hash.of(6, hw, dt, side);
    f[n++] = Hash.of(7, ht, dw);
    f[n++] = Hash.of(8, hw, dw, side);
    f[n++] = Hash.of(9, w.fine[head], w.fine[dependent], side);
    f[n++] = Hash.of(10, w.fine[head], dt, side);
    f[n++] = Hash.of(11, ht, w.fine[dependent]);
    f[n++] = Hash.of(12, hw, w.fine[dependent], side);
    f[n++] = Hash.of(13, w.fine[head], dw, side);
    f[n++] = Hash.of(14, w.coarse[head], w.coarse[dependent], side);
    f[n++] = Hash.of(15, w.form[dependent], ht);
    f[n++] = Hash.of(16, w.suffix3[dependent], ht);
    f[n++] = Hash.of(17, w.suffix3[head], dt, side);
    f[n++] = Hash.of(18, w.gazetteer[dependent], w.gazetteer[head], dt, ht);
    f[n++] = Hash.of(19, w.shape[dependent], w.shape[head], side);
  }

  private void around(Words w, ParseState s, Between between, int head, int dependent, int side) {
    int ht = w.tag[head] * 4 + side;
    int dt = w.tag[dependent];
    int distance = ActionFeatures.bucket(Math.abs(head - dependent));
    int inBetween = between.of(Math.min(head, dependent), Math.max(head, dependent));
    f[n++] = Hash.of(20, distance, ht, dt);
    f[n++] = Hash.of(21, inBetween, ht, dt);
    f[n++] = Hash.of(22, w.tag[dependent - 1], dt, ht);
    f[n++] = Hash.of(23, w.tag[dependent + 1], dt, ht);
    f[n++] = Hash.of(24, w.word[dependent - 1], dt, ht);
    f[n++] = Hash.of(25, w.word[dependent + 1], dt, ht);
    f[n++] = Hash.of(26, w.tag[head - 1], ht, dt);
    f[n++] = Hash.of(27, w.tag[head + 1], ht, dt);
    f[n++] = Hash.of(28, w.quoted[head] + 2 * w.quoted[dependent], ht, dt);
    f[n++] = Hash.of(29, w.tag[s.front], w.word[s.front], ht, dt);
    f[n++] = Hash.of(30, w.tag[s.front], w.tag[s.front + 1], ht, dt);
    f[n++] = Hash.of(31, w.word[s.front], w.word[head], dt, side);
  }

  private void children(Words w, ParseState s, int head, int dependent, int side) {
    int ht = w.tag[head] * 4 + side;
    int dt = w.tag[dependent];
    int headLeft = ActionFeatures.folded(s.leftLabels[head]);
    int headRight = ActionFeatures.folded(s.rightLabels[head]);
    f[n++] = Hash.of(40, headLeft, ht, dt);
    f[n++] = Hash.of(41, headRight, ht, dt);
    f[n++] = Hash.of(42, headLeft, headRight, ht, dt);
    f[n++] = Hash.of(43, headRight, w.word[head], dt, side);
    f[n++] = Hash.of(44, headLeft, w.word[head], dt, side);
    f[n++] = Hash.of(45, ActionFeatures.folded(s.leftLabels[dependent]), ht, dt);
    f[n++] = Hash.of(46, ActionFeatures.folded(s.rightLabels[dependent]), ht, dt);
    f[n++] = Hash.of(47, ActionFeatures.folded(s.leftLabels[dependent]), w.word[head], dt, side);
    child(50, w, s, s.left1[dependent], ht, dt, w.word[head]);
    child(54, w, s, s.left2[dependent], ht, dt, w.word[head]);
    child(58, w, s, s.right1[dependent], ht, dt, w.word[head]);
    child(62, w, s, s.right2[dependent], ht, dt, w.word[head]);
    f[n++] = Hash.of(66, s.label[s.right1[head]], w.word[s.right1[head]], ht, dt);
    f[n++] = Hash.of(67, s.label[s.left1[head]], w.word[s.left1[head]], ht, dt);
    f[n++] = Hash.of(68, s.label[head], w.tag[s.stacked(1)], ht, dt);
    f[n++] = Hash.of(69, w.word[dependent], w.word[s.right1[dependent]], ht);
    f[n++] = Hash.of(70, w.word[dependent], w.fine[s.right1[dependent]], w.word[head], side);
    f[n++] = Hash.of(71, w.word[dependent], w.word[s.left1[dependent]], ht);
  }

  private void child(
      int template, Words w, ParseState s, int child, int headTag, int tag, int headWord) {
    f[n++] = Hash.of(template, s.label[child], headTag, tag);
    f[n++] = Hash.of(template + 1, w.word[child], headTag, tag);
    f[n++] = Hash.of(template + 2, w.word[child], headWord, tag);
    f[n++] = Hash.of(template + 3, w.tag[child], headTag, tag);
  }

  private void guided(Words w, Guide g, int head, int dependent, int side) {
    if (g.head[Words.PAD] == Words.NOWHERE) {
      return;
    }
    int same = g.head[dependent] == head ? 1 : 0;
    int said = g.label[dependent] * 2 + same;
    f[n++] = Hash.of(80, said);
    f[n++] = Hash.of(81, said, w.tag[head], w.tag[dependent], side);
    f[n++] = Hash.of(82, said, w.word[head]);
    f[n++] = Hash.of(83, said, w.word[dependent]);
    f[n++] = Hash.of(84, said, w.word[dependent], w.word[head], side);
  }
}
