package demarche.linear;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A linear model: for each class the sum of the weights of the features that are there. Weights are
 * whole numbers, in the part of one that the table tells (thousandths, hundredths), so that a sum
 * does not depend on its order. Immutable and safe for several threads.
 */
public final class LinearModel {
  private static final int[] NONE = {};

  private final List<String> classes;
  private final Map<String, int[]> weights;

  private LinearModel(List<String> classes, Map<String, int[]> weights) {
    this.classes = List.copyOf(classes);
    this.weights = Map.copyOf(weights);
  }

  /**
   * A model that comes with the program.
   *
   * @param path its table below the folder {@code data}: a feature a line, then its weight for each
   *     class
   * @param classes the names of the table's columns after the first
   * @throws demarche.problem.Failure naming file and line where the table is damaged
   */
  public static LinearModel bundled(String path, List<String> classes) {
    List<String> columns = new ArrayList<>(List.of("feature"));
    columns.addAll(classes);
    Table table = Gazetteers.lexicon(path, columns);
    Map<String, int[]> weights = HashMap.newHashMap(table.rows());
    for (int row = 0; row < table.rows(); row++) {
      int[] of = new int[classes.size()];
      for (int i = 0; i < of.length; i++) {
        of[i] = weight(table, row, i + 1);
      }
      weights.put(table.cell(row, 0), of);
    }
    return new LinearModel(classes, weights);
  }

  private static int weight(Table table, int row, int column) {
    String cell = table.cell(row, column);
    try {
      return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    } catch (NumberFormatException e) {
      throw table.damagedRow(row, "a weight is no whole number");
    }
  }

  /** The classes, in the order of their scores. */
  public List<String> classes() {
    return classes;
  }

  /**
   * The score of each class, in the table's part of one.
   *
   * @param features what is there; one that the model does not know weighs nothing
   */
  public int[] scores(Collection<String> features) {
    int[] sums = new int[classes.size()];
    for (String feature : features) {
      int[] of = weights.getOrDefault(feature, NONE);
      for (int i = 0; i < of.length; i++) {
        sums[i] += of[i];
      }
    }
    return sums;
  }
}
