package demarche.position;

import demarche.linear.LinearModel;
import java.util.Collection;
import java.util.List;

/**
 * Tells whether somebody speaks for another, by weights learned from annotated articles
 * (data/position/holders.tsv).
 */
final class HolderModel {
  static final String TABLE = "position/holders.tsv";
  static final String CLASS = "holder";

  private final LinearModel model = LinearModel.bundled(TABLE, List.of(CLASS));

  /** How much speaks for it, in thousandths; above nought it is likelier than not. */
  int score(Collection<String> features) {
    return model.scores(features)[0];
  }
}
