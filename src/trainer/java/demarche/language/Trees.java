package demarche.language;

/** Makes trees fit to learn from: one root, no cycle, no crossing arcs. */
final class Trees {
  private Trees() {}

  /**
   * Repairs a tree in place: of several roots the first stays and the others hang on it, a cycle is
   * hung on the root word, and crossing arcs are lifted: first those of words, the shortest first,
   * each to its grandparent; then each mark goes to its nearest ancestor that crosses nothing.
   * Source: Nivre and Nilsson, "Pseudo-Projective Dependency Parsing", 2005.
   *
   * @param heads cells of the heads; changed
   * @param labels ordinals of relations; changed
   * @param tags ordinals of parts of speech
   */
  static void repair(short[] heads, byte[] labels, byte[] tags) {
    oneRoot(heads, labels);
    boolean[] mark = new boolean[heads.length];
    for (int i = 0; i < heads.length; i++) {
      mark[i] = labels[i] == ClearRelation.PUNCT.index() && !hasDependents(heads, i);
    }
    liftWords(heads, mark);
    for (int i = 0; i < heads.length; i++) {
      if (mark[i]) {
        liftMark(heads, i, mark);
      }
    }
  }

  private static boolean hasDependents(short[] heads, int word) {
    for (short head : heads) {
      if (head == word + Words.PAD) {
        return true;
      }
    }
    return false;
  }

  /** Of several roots the first stays and the others hang on it; so do words in a cycle. */
  static void oneRoot(short[] heads, byte[] labels) {
    int root = -1;
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == Words.ROOT) {
        if (root < 0) {
          root = i;
        } else {
          heads[i] = (short) (root + Words.PAD);
          labels[i] = (byte) ClearRelation.PARATAXIS.index();
        }
      }
    }
    if (root < 0) {
      root = 0;
      heads[0] = Words.ROOT;
    }
    labels[root] = (byte) ClearRelation.ROOT.index();
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] < Words.ROOT || inCycle(heads, i)) {
        heads[i] = (short) (root + Words.PAD);
        labels[i] = (byte) ClearRelation.DEP.index();
      }
    }
  }

  private static boolean inCycle(short[] heads, int word) {
    int at = word;
    for (int steps = 0; steps <= heads.length; steps++) {
      if (heads[at] <= Words.ROOT) {
        return false;
      }
      at = heads[at] - Words.PAD;
    }
    return true;
  }

  private static void liftWords(short[] heads, boolean[] skipped) {
    for (int rounds = 0; rounds < heads.length * heads.length; rounds++) {
      int worst = -1;
      for (int i = 0; i < heads.length; i++) {
        if (!skipped[i]
            && !isUnderRoot(heads, i)
            && (worst < 0 || length(heads, i) < length(heads, worst))
            && crosses(heads, i, skipped)) {
          worst = i;
        }
      }
      if (worst < 0) {
        return;
      }
      heads[worst] = heads[heads[worst] - Words.PAD];
    }
  }

  /** Whether an arc cannot be lifted: its grandparent is no word. */
  private static boolean isUnderRoot(short[] heads, int word) {
    return heads[word] == Words.ROOT || heads[heads[word] - Words.PAD] == Words.ROOT;
  }

  private static void liftMark(short[] heads, int mark, boolean[] skipped) {
    skipped[mark] = false;
    while (heads[mark] != Words.ROOT && crosses(heads, mark, skipped)) {
      short up = heads[heads[mark] - Words.PAD];
      if (up == Words.ROOT) {
        return;
      }
      heads[mark] = up;
    }
  }

  private static int length(short[] heads, int word) {
    return Math.abs(heads[word] - Words.PAD - word);
  }

  /** Whether a word between the ends of an arc hangs on one outside. */
  private static boolean crosses(short[] heads, int word, boolean[] skipped) {
    int head = heads[word] - Words.PAD;
    int low = Math.min(word, head);
    int high = Math.max(word, head);
    for (int i = low + 1; i < high; i++) {
      int other = heads[i] - Words.PAD;
      if (!skipped[i] && (other < low || other > high)) {
        return true;
      }
    }
    for (int i = 0; i < heads.length; i++) {
      int other = heads[i] - Words.PAD;
      if (!skipped[i] && (i < low || i > high) && other > low && other < high) {
        return true;
      }
    }
    return false;
  }
}
