package demarche.language;

import java.util.Arrays;

/**
 * A half-built tree in the arc-hybrid system: a stack with the root at its bottom, a buffer of the
 * words not yet taken, and the arcs so far. Words are named by their cells in {@link Words}.
 * Source: Kuhlmann, Gómez-Rodríguez and Satta, "Dynamic programming algorithms for transition-based
 * dependency parsers", 2011.
 */
final class ParseState {
  static final int SHIFT = 0;

  /** The stack's top becomes a dependent of the buffer's front. */
  static final int LEFT = 1;

  /** The stack's top becomes a dependent of the word below it. */
  static final int RIGHT = 2;

  static final int ACTIONS = 3;

  /** No relation yet. */
  static final int UNLABELLED = ClearRelation.number();

  int[] stack = new int[0];
  int depth;
  int front;
  int end;
  int[] head = new int[0];
  int[] label = new int[0];
  int[] left1 = new int[0];
  int[] left2 = new int[0];
  int[] right1 = new int[0];
  int[] right2 = new int[0];
  long[] leftLabels = new long[0];
  long[] rightLabels = new long[0];

  /** Begins a sentence of so many words. */
  void begin(int count) {
    end = count + Words.PAD;
    int size = end + Words.PAD;
    if (head.length < size) {
      grow(size + size / 2);
    }
    for (int[] cells : new int[][] {head, left1, left2, right1, right2}) {
      Arrays.fill(cells, 0, size, Words.NOWHERE);
    }
    Arrays.fill(label, 0, size, UNLABELLED);
    label[Words.NOWHERE] = UNLABELLED + 1;
    Arrays.fill(leftLabels, 0, size, 0);
    Arrays.fill(rightLabels, 0, size, 0);
    stack[0] = Words.ROOT;
    depth = 1;
    front = Words.PAD;
  }

  private void grow(int size) {
    stack = new int[size];
    head = new int[size];
    label = new int[size];
    left1 = new int[size];
    left2 = new int[size];
    right1 = new int[size];
    right2 = new int[size];
    leftLabels = new long[size];
    rightLabels = new long[size];
  }

  /** The word that lies so deep in the stack, 0 for its top; nowhere if there is none. */
  int stacked(int below) {
    return below < depth ? stack[depth - 1 - below] : Words.NOWHERE;
  }

  boolean isDone() {
    return front == end && depth == 1;
  }

  /**
   * The actions possible here, as bits by their numbers. The root takes its one dependent when the
   * buffer is empty.
   */
  int allowed() {
    int allowed = front < end ? 1 << SHIFT : 0;
    if (depth > 1 && front < end) {
      allowed |= 1 << LEFT;
    }
    if (depth > 2 || (depth == 2 && front == end)) {
      allowed |= 1 << RIGHT;
    }
    return allowed;
  }

  void shift() {
    stack[depth++] = front++;
  }

  /** The head that an arc action would give to the stack's top. */
  int headBy(int action) {
    return action == LEFT ? front : stack[depth - 2];
  }

  /** Takes the top from the stack and hangs it on its head by the action. */
  void attach(int action, int relation) {
    int dependent = stack[depth - 1];
    int governor = headBy(action);
    depth--;
    head[dependent] = governor;
    label[dependent] = relation;
    long bit = 1L << relation;
    if (dependent < governor) {
      left2[governor] = left1[governor];
      left1[governor] = dependent;
      leftLabels[governor] |= bit;
    } else {
      right2[governor] = right1[governor];
      right1[governor] = dependent;
      rightLabels[governor] |= bit;
    }
  }
}
