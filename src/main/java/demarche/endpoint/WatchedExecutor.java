package demarche.endpoint;

import demarche.store.WatchedGraph;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/** TDB2's executor, with property paths and sorting that stop at the deadline. */
final class WatchedExecutor extends OpExecutorTDB2 {
  private final Deadline deadline;

  WatchedExecutor(ExecutionContext context, Deadline deadline) {
    super(context);
    this.deadline = deadline;
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    WatchedGraph watched = new WatchedGraph(execCxt.getActiveGraph(), deadline::check);
    return new QueryIterPath(
        path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(execCxt, watched));
  }

  @Override
  protected QueryIterator execute(OpOrder order, QueryIterator input) {
    return new KeyedRows(exec(order.getSubOp(), input), order.getConditions(), execCxt, deadline);
  }
}
