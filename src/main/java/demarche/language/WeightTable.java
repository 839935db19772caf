package demarche.language;

import java.util.Arrays;

/**
 * A trained linear model in one array of bytes, without keys: a feature's row starts at its hash
 * and class k stands k cells further, so rows overlap. A cell q weighs q times |q|: small weights
 * keep their resolution and great ones are not clipped. Sums are of integers, so their order does
 * not matter. Immutable.
 */
final class WeightTable implements Weights {
  private final int classes;
  private final int mask;
  private final byte[] cells;

  /**
   * @param classes the number of classes
   * @param bits the table has 2^bits rows
   * @param cells 2^bits + classes cells; not copied
   */
  WeightTable(int classes, int bits, byte[] cells) {
    if (cells.length != (1 << bits) + classes) {
      throw new IllegalArgumentException("not 2^" + bits + " rows and " + classes + " cells");
    }
    this.classes = classes;
    this.mask = (1 << bits) - 1;
    this.cells = cells;
  }

  int bits() {
    return Integer.bitCount(mask);
  }

  byte cell(int at) {
    return cells[at];
  }

  int length() {
    return cells.length;
  }

  /** The same table with the cells set to zero whose size is not greater than this. */
  WeightTable without(int least) {
    byte[] left = cells.clone();
    for (int i = 0; i < left.length; i++) {
      left[i] = Math.abs(left[i]) <= least ? 0 : left[i];
    }
    return new WeightTable(classes, bits(), left);
  }

  static int row(int feature, int mask) {
    return feature & mask;
  }

  @Override
  public int classes() {
    return classes;
  }

  @Override
  public void score(int[] features, int count, int[] scores) {
    Arrays.fill(scores, 0, classes, 0);
    if (classes == 3) {
      scoreThree(features, count, scores);
      return;
    }
    for (int i = 0; i < count; i++) {
      int row = features[i] & mask;
      for (int k = 0; k < classes; k++) {
        int q = cells[row + k];
        scores[k] += q * Math.abs(q);
      }
    }
  }

  @Override
  public void score(int[] features, int count, int[] candidates, int number, int[] scores) {
    for (int j = 0; j < number; j++) {
      scores[candidates[j]] = 0;
    }
    for (int i = 0; i < count; i++) {
      int row = features[i] & mask;
      for (int j = 0; j < number; j++) {
        int k = candidates[j];
        int q = cells[row + k];
        scores[k] += q * Math.abs(q);
      }
    }
  }

  private void scoreThree(int[] features, int count, int[] scores) {
    int a = 0;
    int b = 0;
    int c = 0;
    for (int i = 0; i < count; i++) {
      int row = features[i] & mask;
      int q = cells[row];
      a += q * Math.abs(q);
      q = cells[row + 1];
      b += q * Math.abs(q);
      q = cells[row + 2];
      c += q * Math.abs(q);
    }
    scores[0] = a;
    scores[1] = b;
    scores[2] = c;
  }
}
