package demarche.language;

import java.util.Arrays;

/** A growing list of spans in UTF-16 units, end exclusive. One thread's. */
final class Spans {
  private int[] cells = new int[256];
  private int count;

  void add(int start, int end) {
    if (2 * count == cells.length) {
      cells = Arrays.copyOf(cells, Math.max(16, cells.length * 2));
    }
    cells[2 * count] = start;
    cells[2 * count + 1] = end;
    count++;
  }

  int count() {
    return count;
  }

  int start(int index) {
    return cells[2 * index];
  }

  int end(int index) {
    return cells[2 * index + 1];
  }

  /** A list of the same spans that takes no more room than they need. */
  Spans trimmed() {
    Spans copy = new Spans();
    copy.cells = Arrays.copyOf(cells, 2 * count);
    copy.count = count;
    return copy;
  }

  /** Forgets the first spans. */
  void drop(int number) {
    System.arraycopy(cells, 2 * number, cells, 0, 2 * (count - number));
    count -= number;
  }

  void clear() {
    count = 0;
  }
}
