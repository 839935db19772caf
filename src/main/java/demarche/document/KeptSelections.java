package demarche.document;

import demarche.exchange.Room;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Gives the answer to a query that was asked before as it was given then: the graph does not change
 * while it is served. What was cut is asked anew, and so is what was refused, as over its time. The
 * answers that were not asked for the longest make room for others.
 */
public final class KeptSelections implements Selecting {
  /** About what a term takes beside its characters, and a row beside its terms. */
  private static final long OF_EACH = 80;

  private final Selecting asked;
  private final Room<Query, Selection> kept;

  /**
   * @param asked answers what is not kept
   * @param most about how many bytes all answers that are kept may take; one takes half at most
   */
  public KeptSelections(Selecting asked, long most) {
    this.asked = asked;
    this.kept = new Room<>(KeptSelections::bytes, most);
  }

  @Override
  public Selection select(Query query) {
    return select(query, asked);
  }

  /** Asks another, such as one with more time, for what is not kept. */
  public Selection select(Query query, Selecting other) {
    Optional<Selection> before = kept.get(query);
    if (before.isPresent()) {
      return before.get();
    }
    Selection answer = other.select(query);
    if (!answer.isCut()) {
      kept.keep(query, answer);
    }
    return answer;
  }

  private static long bytes(Selection answer) {
    long bytes = OF_EACH;
    for (Binding row : answer.rows()) {
      bytes += OF_EACH;
      for (Var column : answer.columns()) {
        Node term = row.get(column);
        bytes += term == null ? 0 : OF_EACH + term.toString().length();
      }
    }
    return bytes;
  }
}
