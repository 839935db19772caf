package demarche.document;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
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
  private final long most;
  private final Map<Query, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  /** An answer and about how much memory it takes. */
  private record Kept(Selection answer, long bytes) {}

  /**
   * @param asked answers what is not kept
   * @param most about how many bytes all answers that are kept may take; one takes half at most
   */
  public KeptSelections(Selecting asked, long most) {
    this.asked = asked;
    this.most = most;
  }

  @Override
  public Selection select(Query query) {
    return select(query, asked);
  }

  /** Asks another, such as one with more time, for what is not kept. */
  public Selection select(Query query, Selecting other) {
    Optional<Selection> before = before(query);
    if (before.isPresent()) {
      return before.get();
    }
    Selection answer = other.select(query);
    if (!answer.isCut()) {
      keep(query, new Kept(answer, bytes(answer)));
    }
    return answer;
  }

  private synchronized Optional<Selection> before(Query query) {
    return Optional.ofNullable(kept.get(query)).map(Kept::answer);
  }

  private synchronized void keep(Query query, Kept made) {
    if (made.bytes() > most / 2 || kept.containsKey(query)) {
      return;
    }
    kept.put(query, made);
    bytes += made.bytes();
    Iterator<Kept> oldest = kept.values().iterator();
    while (bytes > most) {
      bytes -= oldest.next().bytes();
      oldest.remove();
    }
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
