package demarche.language;

/**
 * What the parser looks at before an action: the top three words of the stack and the first three
 * of the buffer, their children so far, what lies between them. Source of the core set: Zhang and
 * Nivre, "Transition-based Dependency Parsing with Rich Non-local Features", 2011.
 *
 * <p>One thread's: it keeps the six words at hand.
 */
final class ActionFeatures {
  static final int MOST = 224;

  private int[] f = new int[0];
  private int n;
  private int s0;
  private int s1;
  private int s2;
  private int b0;
  private int b1;
  private int b2;

  /**
   * The features of a state.
   *
   * @param between counts of verbs and of commas before each cell
   * @param guide what another parser says
   * @param into filled from its start
   * @return how many there are
   */
  int of(Words words, ParseState state, Between between, Guide guide, int[] into) {
    f = into;
    n = 0;
    s0 = state.stacked(0);
    s1 = state.stacked(1);
    s2 = state.stacked(2);
    b0 = state.front;
    b1 = Math.min(b0 + 1, state.end + 1);
    b2 = Math.min(b0 + 2, state.end + 2);
    singles(words);
    pairs(words);
    triples(words);
    children(words, state);
    sets(words, state);
    distances(words, between);
    clusters(words, state);
    guided(words, guide);
    return n;
  }

  private void singles(Words w) {
    single(1, w, s0);
    single(4, w, s1);
    single(7, w, s2);
    single(10, w, b0);
    single(13, w, b1);
    single(16, w, b2);
  }

  private void single(int template, Words w, int at) {
    f[n++] = Hash.of(template, w.word[at]);
    f[n++] = Hash.of(template + 1, w.tag[at]);
    f[n++] = Hash.of(template + 2, w.word[at], w.tag[at]);
  }

  private void pairs(Words w) {
    pair(20, w, s0, b0);
    pair(29, w, s1, s0);
    pair(38, w, s1, b0);
    f[n++] = Hash.of(47, w.word[b0], w.word[b1]);
    f[n++] = Hash.of(48, w.tag[b0], w.tag[b1]);
    f[n++] = Hash.of(49, w.word[b0], w.tag[b1]);
    f[n++] = Hash.of(50, w.tag[b0], w.word[b1]);
  }

  private void pair(int template, Words w, int a, int b) {
    int wa = w.word[a];
    int wb = w.word[b];
    int ta = w.tag[a];
    int tb = w.tag[b];
    f[n++] = Hash.of(template, wa, ta, wb, tb);
    f[n++] = Hash.of(template + 1, wa, ta, tb);
    f[n++] = Hash.of(template + 2, ta, wb, tb);
    f[n++] = Hash.of(template + 3, wa, wb);
    f[n++] = Hash.of(template + 4, ta, tb);
    f[n++] = Hash.of(template + 5, wa, tb);
    f[n++] = Hash.of(template + 6, ta, wb);
  }

  private void triples(Words w) {
    triple(52, w, s0, b0, b1);
    triple(56, w, s1, s0, b0);
    triple(60, w, s2, s1, s0);
    triple(64, w, b0, b1, b2);
    f[n++] = Hash.of(68, w.tag[s1], w.tag[s0], w.tag[b0], w.tag[b1]);
    f[n++] = Hash.of(69, w.tag[s2], w.tag[s1], w.tag[s0], w.tag[b0]);
    f[n++] = Hash.of(70, w.tag[s0], w.tag[b0], w.tag[b1], w.tag[b2]);
    f[n++] = Hash.of(71, w.word[s1], w.word[s0], w.word[b0]);
    f[n++] = Hash.of(72, w.word[s0], w.word[b0], w.word[b1]);
  }

  private void triple(int template, Words w, int a, int b, int c) {
    f[n++] = Hash.of(template, w.tag[a], w.tag[b], w.tag[c]);
    f[n++] = Hash.of(template + 1, w.word[a], w.tag[b], w.tag[c]);
    f[n++] = Hash.of(template + 2, w.tag[a], w.word[b], w.tag[c]);
    f[n++] = Hash.of(template + 3, w.tag[a], w.tag[b], w.word[c]);
  }

  private void children(Words w, ParseState s) {
    child(80, w, s, s.left1[s0], s0, b0);
    child(85, w, s, s.left2[s0], s0, b0);
    child(90, w, s, s.right1[s0], s0, b0);
    child(95, w, s, s.right2[s0], s0, b0);
    child(100, w, s, s.left1[s1], s1, s0);
    child(105, w, s, s.left2[s1], s1, s0);
    child(110, w, s, s.right1[s1], s1, s0);
    child(115, w, s, s.right2[s1], s1, s0);
    child(120, w, s, s.left1[b0], b0, s0);
    child(125, w, s, s.left2[b0], b0, s0);
  }

  private void child(int template, Words w, ParseState s, int child, int head, int other) {
    int label = s.label[child];
    f[n++] = Hash.of(template, w.word[child], w.tag[head]);
    f[n++] = Hash.of(template + 1, w.tag[child], w.tag[head], w.tag[other]);
    f[n++] = Hash.of(template + 2, label, w.tag[head]);
    f[n++] = Hash.of(template + 3, label, w.word[head]);
    f[n++] = Hash.of(template + 4, label, w.tag[head], w.tag[other]);
  }

  private void sets(Words w, ParseState s) {
    set(130, w, s.leftLabels[s0], s0, b0);
    set(134, w, s.rightLabels[s0], s0, b0);
    set(138, w, s.leftLabels[s1], s1, s0);
    set(142, w, s.rightLabels[s1], s1, s0);
    set(146, w, s.leftLabels[b0], b0, s0);
    f[n++] = Hash.of(150, folded(s.rightLabels[s0]), w.tag[s0], w.tag[b0], w.tag[s1]);
    f[n++] = Hash.of(151, folded(s.rightLabels[s1]), w.tag[s1], w.tag[s0], w.tag[b0]);
    f[n++] = Hash.of(152, folded(s.leftLabels[b0]), w.tag[b0], w.tag[s0], w.tag[s1]);
  }

  private void set(int template, Words w, long labels, int head, int other) {
    int set = folded(labels);
    f[n++] = Hash.of(template, set, w.word[head]);
    f[n++] = Hash.of(template + 1, set, w.tag[head]);
    f[n++] = Hash.of(template + 2, set, w.tag[head], w.tag[other]);
    f[n++] = Hash.of(template + 3, set, w.tag[head], w.word[other]);
  }

  static int folded(long labels) {
    return (int) (labels ^ (labels >>> 32)) * 31 + (int) (labels >>> 32);
  }

  private void distances(Words w, Between between) {
    int near = bucket(b0 - s0);
    int below = bucket(s0 - s1);
    f[n++] = Hash.of(160, near, w.tag[s0], w.tag[b0]);
    f[n++] = Hash.of(161, near, w.word[s0]);
    f[n++] = Hash.of(162, near, w.word[b0]);
    f[n++] = Hash.of(163, below, w.tag[s1], w.tag[s0]);
    f[n++] = Hash.of(164, below, w.word[s1]);
    f[n++] = Hash.of(165, below, w.word[s0]);
    f[n++] = Hash.of(166, near, below, w.tag[s0], w.tag[b0]);
    int quotes = w.quoted[s1] + 2 * w.quoted[s0] + 4 * w.quoted[b0];
    f[n++] = Hash.of(167, quotes, w.tag[s1], w.tag[s0], w.tag[b0]);
    f[n++] = Hash.of(168, quotes, w.word[s0]);
    f[n++] = Hash.of(169, quotes, w.word[b0]);
    f[n++] = Hash.of(170, w.tag[s0 - 1 < 0 ? 0 : s0 - 1], w.tag[s0], w.tag[b0]);
    f[n++] = Hash.of(171, w.tag[s0 + 1], w.tag[s0], w.tag[b0]);
    f[n++] = Hash.of(172, w.tag[b0 - 1], w.tag[s0], w.tag[b0]);
    f[n++] = Hash.of(173, w.tag[s1 + 1], w.tag[s1], w.tag[s0]);
    int nearBetween = between.of(s0, b0);
    int belowBetween = between.of(s1, s0);
    f[n++] = Hash.of(174, nearBetween, w.tag[s0], w.tag[b0]);
    f[n++] = Hash.of(175, belowBetween, w.tag[s1], w.tag[s0]);
    f[n++] = Hash.of(176, belowBetween, w.tag[s1], w.tag[s0], w.tag[b0]);
    f[n++] = Hash.of(177, between.of(b0, Integer.MAX_VALUE), w.tag[s0], w.tag[b0]);
    f[n++] = Hash.of(178, belowBetween, w.word[s1], w.tag[s0]);
  }

  /** A distance in words: one by one up to 5, then by powers. */
  static int bucket(int distance) {
    if (distance <= 5) {
      return distance;
    }
    return distance <= 7 ? 6 : distance <= 10 ? 7 : distance <= 15 ? 8 : distance <= 25 ? 9 : 10;
  }

  private void clusters(Words w, ParseState s) {
    int c0 = w.fine[s0];
    int c1 = w.fine[s1];
    int d0 = w.fine[b0];
    int d1 = w.fine[b1];
    f[n++] = Hash.of(180, c0, d0);
    f[n++] = Hash.of(181, c1, c0);
    f[n++] = Hash.of(182, c1, d0);
    f[n++] = Hash.of(183, c0, w.tag[b0]);
    f[n++] = Hash.of(184, w.tag[s0], d0);
    f[n++] = Hash.of(185, c1, w.tag[s0]);
    f[n++] = Hash.of(186, w.tag[s1], c0);
    f[n++] = Hash.of(187, w.coarse[s0], w.coarse[b0], w.coarse[b1]);
    f[n++] = Hash.of(188, w.coarse[s1], w.coarse[s0], w.coarse[b0]);
    f[n++] = Hash.of(189, c0, d0, d1);
    f[n++] = Hash.of(190, c1, c0, d0);
    f[n++] = Hash.of(191, c0, folded(s.rightLabels[s0]), w.tag[b0]);
    f[n++] = Hash.of(192, c1, folded(s.rightLabels[s1]), w.tag[s0]);
    f[n++] = Hash.of(193, d0, folded(s.leftLabels[b0]), w.tag[s0]);
    f[n++] = Hash.of(194, w.word[s0], d0);
    f[n++] = Hash.of(195, c1, w.word[s0]);
    f[n++] = Hash.of(196, w.word[s1], c0);
  }

  private void guided(Words w, Guide g) {
    if (g.head[Words.PAD] == Words.NOWHERE) {
      return;
    }
    int top = g.ofTop(s0, s1, b0);
    int front = g.ofFront(s0, s1, b0);
    int waiting = g.waiting(s0, b0);
    int below = g.waiting(s1, b0);
    int all = top + 8 * front + 64 * waiting + 256 * below;
    f[n++] = Hash.of(200, all);
    f[n++] = Hash.of(201, top, w.tag[s0], w.tag[b0]);
    f[n++] = Hash.of(202, front, w.tag[s0], w.tag[b0]);
    f[n++] = Hash.of(203, top, g.label[s0]);
    f[n++] = Hash.of(204, top + 8 * waiting, w.tag[s0], w.tag[b0]);
    f[n++] = Hash.of(205, waiting, w.tag[s0], w.tag[b0]);
    f[n++] = Hash.of(206, top + 8 * waiting, w.word[s0]);
    f[n++] = Hash.of(207, top + 8 * waiting, w.word[b0]);
    f[n++] = Hash.of(208, top + 8 * waiting, g.label[s0], w.tag[s1], w.tag[s0]);
    f[n++] = Hash.of(209, front, g.label[b0], w.tag[s0]);
    f[n++] = Hash.of(210, top + 8 * waiting, w.tag[s1], w.tag[s0], w.tag[b0]);
    f[n++] = Hash.of(211, all, w.tag[s0], w.tag[b0]);
    f[n++] = Hash.of(212, all, w.tag[s1], w.tag[s0], w.tag[b0]);
    f[n++] = Hash.of(213, top + 8 * waiting + 64 * below, g.label[s0], g.label[b0]);
    f[n++] = Hash.of(214, all, bucket(b0 - s0), bucket(s0 - s1));
    f[n++] = Hash.of(215, top, w.word[s0], w.word[b0]);
    f[n++] = Hash.of(216, top, w.word[s1], w.word[s0]);
  }
}
