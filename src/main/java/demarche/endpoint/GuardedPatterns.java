package demarche.endpoint;

import demarche.endpoint.WatchedFunction.Kind;
import demarche.exchange.Refused;
import demarche.exchange.Response;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProcedure;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.util.MappedLoader;

/** Refuses the patterns that reach beyond the graph or have no end in sight. */
final class GuardedPatterns extends TransformCopy {
  private final Deadline deadline;

  GuardedPatterns(Deadline deadline) {
    this.deadline = deadline;
  }

  @Override
  public Op transform(OpService service, Op sub) {
    throw new Refused(Response.BAD_REQUEST, "This server asks no other server: SERVICE is off.");
  }

  @Override
  public Op transform(OpBGP pattern) {
    for (Triple triple : pattern.getPattern()) {
      checkProperty(triple.getPredicate());
    }
    return super.transform(pattern);
  }

  @Override
  public Op transform(OpPath path) {
    if (path.getTriplePath().getPath() != null) {
      PathGuard.check(path.getTriplePath().getPath());
    }
    return super.transform(path);
  }

  @Override
  public Op transform(OpPropFunc call, Op sub) {
    throw property();
  }

  @Override
  public Op transform(OpProcedure call, Op sub) {
    throw property();
  }

  @Override
  public Op transform(OpExt other) {
    throw property();
  }

  @Override
  public Op transform(OpGroup group, Op sub) {
    List<ExprAggregator> counted = group.getAggregators().stream().map(this::counted).toList();
    return OpGroup.create(sub, group.getGroupVars(), counted);
  }

  private ExprAggregator counted(ExprAggregator aggregation) {
    Aggregator how = aggregation.getAggregator();
    boolean strings = how instanceof AggGroupConcat || how instanceof AggGroupConcatDistinct;
    if (!strings) {
      return aggregation;
    }
    Expr passed = new WatchedFunction(Kind.PASS, deadline, how.getExprList());
    return new ExprAggregator(aggregation.getVar(), how.copy(new ExprList(passed)));
  }

  /**
   * A property whose IRI names a class of this program.
   *
   * @throws Refused for it
   */
  static void checkProperty(Node property) {
    if (property.isURI() && MappedLoader.mapDynamicURI(property.getURI()) != null) {
      throw property();
    }
  }

  private static Refused property() {
    return new Refused(
        Response.BAD_REQUEST, "This server calls no program by the IRI of a property.");
  }
}
