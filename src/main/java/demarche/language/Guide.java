package demarche.language;

/**
 * The tree that another parser built, as advice for this one. By cell; without a guide all words
 * hang nowhere.
 */
final class Guide {
  int[] head = new int[0];
  int[] label = new int[0];

  /** The last word that hangs on each word; nowhere for none. */
  int[] lastChild = new int[0];

  /** Makes room for a sentence and forgets the last one. */
  void begin(int count) {
    int size = count + 2 * Words.PAD;
    if (head.length < size) {
      head = new int[size + size / 2];
      label = new int[size + size / 2];
      lastChild = new int[size + size / 2];
    }
    java.util.Arrays.fill(head, 0, size, Words.NOWHERE);
    java.util.Arrays.fill(label, 0, size, ParseState.UNLABELLED);
    java.util.Arrays.fill(lastChild, 0, size, Words.NOWHERE);
  }

  /** Takes one arc; arcs come in the order of their dependents. */
  void arc(int dependent, int governor, int relation) {
    head[dependent] = governor;
    label[dependent] = relation;
    lastChild[governor] = dependent;
  }

  /** Where the head lies that the guide gives to the stack's top; 0 for none. */
  int ofTop(int s0, int s1, int b0) {
    return place(head[s0], b0, s1, b0);
  }

  /** Where the head lies that the guide gives to the buffer's front; 0 for none. */
  int ofFront(int s0, int s1, int b0) {
    return place(head[b0], s0, s1, b0);
  }

  /** The numbers are part of the features, and so of the model. */
  private static int place(int governor, int partner, int s1, int b0) {
    if (governor == Words.NOWHERE) {
      return 0;
    }
    if (governor == partner) {
      return 1;
    }
    if (governor == s1) {
      return 2;
    }
    if (governor > b0) {
      return 3;
    }
    if (governor == Words.ROOT) {
      return 4;
    }
    return governor < s1 ? 5 : 6;
  }

  /** Whether the guide hangs a word on this one that still stands in the buffer: front or later. */
  int waiting(int at, int b0) {
    int last = lastChild[at];
    return last < b0 ? 0 : last == b0 ? 1 : 2;
  }
}
