package demarche.stance;

import demarche.fact.Stance;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/**
 * Decides a stance by a linear model: each feature of the question weighs for or against each
 * stance (data/stance/weights.tsv). Immutable and safe for several threads.
 */
public final class StanceModel {
  /** A weight of the table is an integer, so many of which are 1. */
  static final double SCALE = 100;

  private static final List<Stance> STANCES = List.of(Stance.values());

  private static final class Bundled {
    static final StanceModel MODEL =
        new StanceModel(
            StanceFeatures.bundled(), Gazetteers.lexicon("stance/weights.tsv", columns()));
  }

  private final StanceFeatures features;
  private final Map<String, int[]> weights;

  private StanceModel(StanceFeatures features, Table table) {
    this.features = features;
    this.weights = HashMap.newHashMap(table.rows());
    for (int row = 0; row < table.rows(); row++) {
      weights.put(table.cell(row, 0), weights(table, row));
    }
  }

  /** The columns of the table: a feature and its weight for each stance. */
  static List<String> columns() {
    List<String> columns = new ArrayList<>();
    columns.add("feature");
    STANCES.forEach(stance -> columns.add(stance.name().toLowerCase(Locale.ROOT)));
    return columns;
  }

  /**
   * The model that comes with the program.
   *
   * @throws demarche.problem.Failure naming file and line where a table of it is damaged
   */
  public static StanceModel bundled() {
    return Bundled.MODEL;
  }

  /** The stance of a content. */
  public Verdict stance(StanceQuestion question) {
    return verdict(features.of(question));
  }

  /** What the model looks at in a question, sorted; what it learns from. */
  public SortedSet<String> features(StanceQuestion question) {
    return features.of(question);
  }

  private Verdict verdict(Set<String> found) {
    // Sums of integers: nothing depends on their order.
    long[] sums = new long[STANCES.size()];
    for (String feature : found) {
      int[] row = weights.get(feature);
      if (row != null) {
        Arrays.setAll(sums, i -> sums[i] + row[i]);
      }
    }
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      best = sums[i] > sums[best] ? i : best;
    }
    double total = 0;
    double next = 0;
    for (int i = 0; i < sums.length; i++) {
      double share = Math.exp((sums[i] - sums[best]) / SCALE);
      total += share;
      next = i == best ? next : Math.max(next, share);
    }
    return new Verdict(STANCES.get(best), (1 - next) / total);
  }

  private static int[] weights(Table table, int row) {
    int[] weights = new int[STANCES.size()];
    for (int i = 0; i < weights.length; i++) {
      try {
        weights[i] = Integer.parseInt(table.cell(row, i + 1));
      } catch (NumberFormatException e) {
        throw table.damagedRow(row, "a weight is no number");
      }
    }
    return weights;
  }
}
