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

  /** In thousandths: what is taken has a share of some three in five or more. */
  private static final int LEAST = 400;

  /** A further clause beside one ("and that the port was shut") needs less: two in five. */
  private static final int LEAST_OF_FURTHER = -400;

  private final LinearModel model = LinearModel.bundled(TABLE, List.of(CLASS));

  /** Nouns that voice something, and speakers without a name, must have much more in favour. */
  private static final int LEAST_OF_DOUBTFUL = 600;

  /** Whether features speak for a position. */
  boolean accepts(Collection<String> features) {
    boolean doubtful =
        features.contains("voice unnamed")
            || (!features.contains(PositionFeatures.OWNED)
                && features.stream().anyMatch(f -> f.startsWith("rule ") && f.endsWith("-noun")));
    int least = features.contains(PositionFeatures.FURTHER) ? LEAST_OF_FURTHER : LEAST;
    return model.scores(features)[0] >= (doubtful ? LEAST_OF_DOUBTFUL : least);
  }
}
