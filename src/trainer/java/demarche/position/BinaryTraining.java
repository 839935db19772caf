package demarche.position;

import demarche.linear.LogisticFit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;

/** Learns a yes or no from examples, and says by cross-validation what it is worth. */
final class BinaryTraining {
  private static final double PENALTY = 3;
  private static final int LEAST = 2;
  private static final int FOLDS = 10;

  /**
   * An example.
   *
   * @param article the number of its article: those of one article are never parted; {@link
   *     GoldCandidates#LABELLED} for one that is only learnt from
   */
  record Example(int article, SortedSet<String> features, boolean right) {
    /** Whether the figures count it. */
    boolean validates() {
      return article != GoldCandidates.LABELLED;
    }
  }

  private final List<Example> examples;

  BinaryTraining(List<Example> examples) {
    this.examples = List.copyOf(examples);
  }

  private static LogisticFit fit(List<Example> of) {
    return LogisticFit.of(
        of.stream().map(Example::features).toList(),
        of.stream().mapToInt(example -> example.right() ? 1 : 0).toArray(),
        2,
        PENALTY,
        LEAST);
  }

  /**
   * Prints precision and recall at several shares.
   *
   * @param gold how many there are to find
   */
  void validate(int gold) {
    double[] shares = new double[examples.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      LogisticFit fit = fit(examples.stream().filter(e -> e.article() % FOLDS != out).toList());
      for (int i = 0; i < shares.length; i++) {
        if (examples.get(i).article() % FOLDS == out) {
          shares[i] = fit.shares(examples.get(i).features())[1];
        }
      }
    }
    for (double least : new double[] {0, 0.3, 0.4, 0.5, 0.6}) {
      int taken = 0;
      int right = 0;
      for (int i = 0; i < shares.length; i++) {
        if (examples.get(i).validates() && shares[i] >= least) {
          taken++;
          right += examples.get(i).right() ? 1 : 0;
        }
      }
      double precision = (double) right / taken;
      double recall = (double) right / gold;
      System.out.printf(
          Locale.ROOT,
          "share %.1f and more: %d of %d taken, precision %.3f, recall %.3f, F1 %.3f%n",
          least,
          taken,
          examples.stream().filter(Example::validates).count(),
          precision,
          recall,
          2 * precision * recall / (precision + recall));
    }
  }

  /**
   * Writes the weights.
   *
   * @param out the table
   * @param what what they speak for, for its first line
   * @param column the name of the weights' column
   */
  void write(Path out, String what, String column) throws IOException {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "# Weights, in thousandths, of what speaks for " + what + ".",
                "# Source: logistic regression over annotated training articles by"
                    + " src/trainer/reader.sh, 2026.",
                "feature\t" + column));
    for (String line : fit(examples).lines()) {
      String[] cells = line.split("\t", -1);
      long weight = Long.parseLong(cells[2]) - Long.parseLong(cells[1]);
      if (weight != 0) {
        lines.add(cells[0] + "\t" + weight);
      }
    }
    Files.write(out, lines);
  }
}
