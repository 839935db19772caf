package demarche.stance;

import demarche.fact.Stance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Multinomial logistic regression over named features, fitted to all examples at once: gradient
 * steps of a size that shrinks with the squares seen (AdaGrad), with a quadratic penalty. Uses no
 * chance and one thread.
 */
final class LogisticRegression {
  /** A feature that fewer examples have is left out. */
  private static final int SEEN = 6;

  private static final double PENALTY = 4;
  private static final int STEPS = 60;
  private static final double RATE = 0.3;
  private static final int CLASSES = Stance.values().length;

  private final NavigableMap<String, Integer> rows;
  private final double[][] weights;

  private LogisticRegression(NavigableMap<String, Integer> rows) {
    this.rows = rows;
    this.weights = new double[rows.size()][CLASSES];
  }

  /** Fits a model. */
  static LogisticRegression fit(List<SortedSet<String>> features, List<Stance> stances) {
    NavigableMap<String, Integer> counts = new TreeMap<>();
    features.forEach(set -> set.forEach(feature -> counts.merge(feature, 1, Integer::sum)));
    counts.values().removeIf(count -> count < SEEN);
    NavigableMap<String, Integer> rows = new TreeMap<>();
    counts.keySet().forEach(feature -> rows.put(feature, rows.size()));
    LogisticRegression model = new LogisticRegression(rows);
    List<int[]> examples = new ArrayList<>();
    features.forEach(set -> examples.add(model.known(set)));
    double[][] squares = new double[rows.size()][CLASSES];
    for (int step = 0; step < STEPS; step++) {
      model.step(model.gradient(examples, stances), squares);
    }
    return model;
  }

  private int[] known(SortedSet<String> features) {
    return features.stream()
        .map(rows::get)
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private double[][] gradient(List<int[]> examples, List<Stance> stances) {
    double[][] gradient = new double[weights.length][CLASSES];
    for (int i = 0; i < examples.size(); i++) {
      double[] error = shares(examples.get(i));
      error[index(stances.get(i))] -= 1;
      for (int row : examples.get(i)) {
        for (int k = 0; k < CLASSES; k++) {
          gradient[row][k] += error[k];
        }
      }
    }
    return gradient;
  }

  private void step(double[][] gradient, double[][] squares) {
    for (int row = 0; row < weights.length; row++) {
      for (int k = 0; k < CLASSES; k++) {
        double slope = gradient[row][k] + PENALTY * weights[row][k];
        squares[row][k] += slope * slope;
        if (squares[row][k] > 0) {
          weights[row][k] -= RATE * slope / Math.sqrt(squares[row][k]);
        }
      }
    }
  }

  private double[] shares(int[] example) {
    double[] shares = new double[CLASSES];
    for (int row : example) {
      for (int k = 0; k < CLASSES; k++) {
        shares[k] += weights[row][k];
      }
    }
    double most = Arrays.stream(shares).max().orElse(0);
    double total = 0;
    for (int k = 0; k < CLASSES; k++) {
      // StrictMath gives the same last digit on every machine.
      shares[k] = StrictMath.exp(shares[k] - most);
      total += shares[k];
    }
    for (int k = 0; k < CLASSES; k++) {
      shares[k] /= total;
    }
    return shares;
  }

  /** The likeliest stance. */
  Verdict answer(SortedSet<String> features) {
    double[] shares = shares(known(features));
    Stance best = Stance.SUPPORT;
    for (Stance stance : Stance.values()) {
      best = shares[index(stance)] > shares[index(best)] ? stance : best;
    }
    double most = shares[index(best)];
    shares[index(best)] = 0;
    return new Verdict(best, most - Arrays.stream(shares).max().orElse(0));
  }

  @SuppressWarnings("EnumOrdinal") // The columns of the weights stand in the order of the enum.
  private static int index(Stance stance) {
    return stance.ordinal();
  }

  /** The weights as lines of the table; rows that weigh next to nothing are left out. */
  List<String> lines(int least) {
    List<String> lines = new ArrayList<>();
    rows.forEach(
        (feature, row) -> {
          long[] rounded =
              Arrays.stream(weights[row])
                  .mapToLong(w -> Math.round(w * StanceModel.SCALE))
                  .toArray();
          if (Arrays.stream(rounded).anyMatch(w -> Math.abs(w) >= least)) {
            StringBuilder line = new StringBuilder(feature);
            Arrays.stream(rounded).forEach(w -> line.append('\t').append(w));
            lines.add(line.toString());
          }
        });
    return lines;
  }
}
