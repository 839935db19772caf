package demarche.endpoint;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIter;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/**
 * Rows in an order, the same as ARQ's own. What each row is sorted by is worked out once for it,
 * and not at each comparison, where TDB2 would look the terms up in its files again.
 */
final class KeyedRows extends QueryIter {
  /** After how many comparisons the time is looked at. */
  private static final int STRIDE = 1024;

  private final QueryIterator input;
  private final List<SortCondition> conditions;
  private final ExecutionContext run;
  private final Deadline deadline;
  private Optional<Iterator<Binding>> sorted = Optional.empty();
  private int compared;

  /** A row with what it is sorted by. */
  private static final class Keyed {
    private final Binding row;
    private final @Nullable NodeValue[] keys;

    Keyed(Binding row, @Nullable NodeValue[] keys) {
      this.row = row;
      this.keys = keys;
    }
  }

  KeyedRows(
      QueryIterator input,
      List<SortCondition> conditions,
      ExecutionContext run,
      Deadline deadline) {
    super(run);
    this.input = input;
    this.conditions = conditions;
    this.run = run;
    this.deadline = deadline;
  }

  @Override
  protected boolean hasNextBinding() {
    if (sorted.isEmpty()) {
      sorted = Optional.of(inOrder());
    }
    return sorted.get().hasNext();
  }

  @Override
  protected Binding moveToNextBinding() {
    return sorted.orElseThrow().next();
  }

  private Iterator<Binding> inOrder() {
    List<Keyed> rows = new ArrayList<>();
    while (input.hasNext()) {
      Binding row = input.next();
      rows.add(new Keyed(row, keys(row)));
    }
    rows.sort(this::compare);
    return Iter.map(rows.iterator(), keyed -> keyed.row);
  }

  /** What a row is sorted by; nothing where that cannot be worked out, as of what is not bound. */
  private @Nullable NodeValue[] keys(Binding row) {
    @Nullable NodeValue[] keys = new NodeValue[conditions.size()];
    for (int i = 0; i < keys.length; i++) {
      try {
        keys[i] = conditions.get(i).getExpression().eval(row, run);
      } catch (ExprEvalException e) {
        keys[i] = null;
      }
    }
    return keys;
  }

  private int compare(Keyed one, Keyed other) {
    if (++compared % STRIDE == 0) {
      deadline.check();
    }
    for (int i = 0; i < conditions.size(); i++) {
      int order = BindingComparator.compareNodesRaw(one.keys[i], other.keys[i]);
      if (order != 0) {
        boolean down = conditions.get(i).getDirection() == Query.ORDER_DESCENDING;
        return down ? -order : order;
      }
    }
    return BindingComparator.compareBindingsSyntactic(one.row, other.row);
  }

  @Override
  public void requestCancel() {
    input.cancel();
  }

  @Override
  protected void closeIterator() {
    input.close();
  }
}
