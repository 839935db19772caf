package demarche.linear;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fits a multinomial logistic regression with a quadratic penalty by accelerated gradient descent
 * (Nesterov, "A method of solving a convex programming problem with convergence rate O(1/k²)",
 * 1983) over the whole set at each step: the same examples in the same order give the same weights.
 */
public final class LogisticFit {
  private static final int STEPS = 400;

  private final List<String> features = new ArrayList<>();
  private final double[][] weights;

  private LogisticFit(int classes, int size) {
    this.weights = new double[size][classes];
  }

  /**
   * Fits.
   *
   * @param examples the features of each example
   * @param classes the class of each example, from 0
   * @param number how many classes there are
   * @param penalty the weight of the penalty; the greater, the smaller the weights
   * @param least a feature counts from so many examples on
   */
  public static LogisticFit of(
      List<? extends Collection<String>> examples,
      int[] classes,
      int number,
      double penalty,
      int least) {
    Map<String, Integer> counts = new TreeMap<>();
    examples.forEach(all -> all.forEach(f -> counts.merge(f, 1, Integer::sum)));
    Map<String, Integer> places = new TreeMap<>();
    counts.forEach(
        (feature, count) -> {
          if (count >= least) {
            places.put(feature, places.size());
          }
        });
    LogisticFit fit = new LogisticFit(number, places.size());
    fit.features.addAll(places.keySet());
    int[][] rows =
        examples.stream()
            .map(all -> all.stream().filter(places::containsKey).mapToInt(places::get).toArray())
            .toArray(int[][]::new);
    fit.descend(rows, classes, penalty);
    return fit;
  }

  private void descend(int[][] rows, int[] classes, double penalty) {
    int size = weights.length;
    int number = size == 0 ? 0 : weights[0].length;
    int longest = 1;
    for (int[] row : rows) {
      longest = Math.max(longest, row.length);
    }
    // A bound of the gradient's slope: half the longest row's squared length, and the penalty.
    double rate = 1 / (0.5 * longest * rows.length / 8 + penalty);
    double[][] ahead = new double[size][number];
    double momentum = 1;
    for (int step = 0; step < STEPS; step++) {
      double[][] gradient = gradient(ahead, rows, classes, penalty);
      double next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
      for (int f = 0; f < size; f++) {
        for (int c = 0; c < number; c++) {
          double moved = ahead[f][c] - rate * gradient[f][c];
          ahead[f][c] = moved + (momentum - 1) / next * (moved - weights[f][c]);
          weights[f][c] = moved;
        }
      }
      momentum = next;
    }
  }

  private static double[][] gradient(double[][] at, int[][] rows, int[] classes, double penalty) {
    int number = at.length == 0 ? 0 : at[0].length;
    double[][] gradient = new double[at.length][number];
    for (int f = 0; f < at.length; f++) {
      for (int c = 0; c < number; c++) {
        gradient[f][c] = penalty * at[f][c];
      }
    }
    for (int i = 0; i < rows.length; i++) {
      double[] shares = shares(at, rows[i], number);
      shares[classes[i]] -= 1;
      for (int f : rows[i]) {
        for (int c = 0; c < number; c++) {
          gradient[f][c] += shares[c];
        }
      }
    }
    return gradient;
  }

  private static double[] shares(double[][] at, int[] row, int number) {
    double[] shares = new double[number];
    for (int f : row) {
      for (int c = 0; c < number; c++) {
        shares[c] += at[f][c];
      }
    }
    double most = Double.NEGATIVE_INFINITY;
    for (double share : shares) {
      most = Math.max(most, share);
    }
    double sum = 0;
    for (int c = 0; c < number; c++) {
      shares[c] = Math.exp(shares[c] - most);
      sum += shares[c];
    }
    for (int c = 0; c < number; c++) {
      shares[c] /= sum;
    }
    return shares;
  }

  /** The share that each class has of an example, by its features. */
  public double[] shares(Collection<String> of) {
    int[] row =
        of.stream()
            .mapToInt(feature -> java.util.Collections.binarySearch(features, feature))
            .filter(place -> place >= 0)
            .toArray();
    return shares(weights, row, weights.length == 0 ? 0 : weights[0].length);
  }

  /** Lines of a weight table: features with a weight that is not nought, in thousandths. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int f = 0; f < weights.length; f++) {
      StringBuilder line = new StringBuilder(features.get(f));
      boolean any = false;
      for (double weight : weights[f]) {
        long thousandths = Math.round(weight * 1000);
        line.append('\t').append(thousandths);
        any |= thousandths != 0;
      }
      if (any) {
        lines.add(line.toString());
      }
    }
    return lines;
  }
}
