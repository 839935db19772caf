package demarche.language;

import java.util.Arrays;

/**
 * A linear model that learns: the averaged perceptron over hashed rows (Freund and Schapire, "Large
 * Margin Classification Using the Perceptron Algorithm", 1999; averaging by Daumé's sum of weighted
 * updates). Rare features are left out by the number of their updates (Goldberg and Elhadad,
 * "Learning Sparser Perceptron Models", 2011). Weights are whole numbers, so nothing depends on the
 * order of sums.
 */
final class Learner implements Weights {
  private static final int SEEN_BITS = 26;

  private final int classes;
  private final int bits;
  private final int mask;
  private final int[] weights;
  private final long[] sums;
  private final int leastUpdates;

  /** How often a feature was wrong, up to {@link #leastUpdates}; by more of its hash than rows. */
  private final byte[] updates;

  private long step = 1;

  /**
   * @param classes the number of classes
   * @param bits the table has 2^bits rows
   * @param leastUpdates a feature counts once it would have been updated so often
   */
  Learner(int classes, int bits, int leastUpdates) {
    this.classes = classes;
    this.bits = bits;
    this.mask = (1 << bits) - 1;
    this.weights = new int[(1 << bits) + classes];
    this.sums = new long[(1 << bits) + classes];
    this.leastUpdates = leastUpdates;
    this.updates = new byte[1 << SEEN_BITS];
  }

  @Override
  public int classes() {
    return classes;
  }

  @Override
  public void score(int[] features, int count, int[] scores) {
    Arrays.fill(scores, 0, classes, 0);
    for (int i = 0; i < count; i++) {
      int row = WeightTable.row(features[i], mask);
      for (int k = 0; k < classes; k++) {
        scores[k] += weights[row + k];
      }
    }
  }

  @Override
  public void score(int[] features, int count, int[] candidates, int number, int[] scores) {
    for (int j = 0; j < number; j++) {
      scores[candidates[j]] = 0;
    }
    for (int i = 0; i < count; i++) {
      int row = WeightTable.row(features[i], mask);
      for (int j = 0; j < number; j++) {
        scores[candidates[j]] += weights[row + candidates[j]];
      }
    }
  }

  /** Counts a decision, right or wrong. */
  void next() {
    step++;
  }

  /** Moves the weights towards one class and away from another. */
  void update(int[] features, int count, int right, int wrong) {
    for (int i = 0; i < count; i++) {
      int seen = features[i] >>> (32 - SEEN_BITS);
      if (updates[seen] < leastUpdates - 1) {
        updates[seen]++;
        continue;
      }
      int row = WeightTable.row(features[i], mask);
      weights[row + right]++;
      sums[row + right] += step;
      weights[row + wrong]--;
      sums[row + wrong] -= step;
    }
  }

  /**
   * The averaged weights in bytes.
   *
   * @param least cells whose byte is not greater than this, in size, are dropped
   */
  byte[] cells(int least) {
    double most = 0;
    for (int i = 0; i < weights.length; i++) {
      most = Math.max(most, Math.abs(average(i)));
    }
    byte[] cells = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      double average = average(i);
      long size = most == 0 ? 0 : Math.round(StrictMath.sqrt(Math.abs(average) / most) * 127);
      cells[i] = size <= least ? 0 : (byte) (average < 0 ? -size : size);
    }
    return cells;
  }

  private double average(int cell) {
    return weights[cell] - (double) sums[cell] / step;
  }

  WeightTable finish(int least) {
    return new WeightTable(classes, bits, cells(least));
  }
}
