package demarche.position;

import demarche.linear.LinearModel;
import java.util.Collection;
import java.util.List;

/**
 * Tells a position from what only looks like one, by weights learned from annotated articles
 * (data/position/acceptance.tsv).
 */
final class PositionModel {
  static final String TABLE = "position/acceptance.tsv";
  static final String CLASS = "position";

  /** In thousandths: what is taken has a share of some two in five or more. */
  private static final int LEAST = -400;

  private final LinearModel model = LinearModel.bundled(TABLE, List.of(CLASS));

  /** Whether features speak for a position. */
  boolean accepts(Collection<String> features) {
    return model.scores(features)[0] >= LEAST;
  }
}
