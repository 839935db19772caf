package demarche.endpoint;

import demarche.endpoint.Measured.What;
import demarche.endpoint.WatchedFunction.Kind;
import demarche.exchange.Refused;
import demarche.exchange.Response;
import java.util.List;
import java.util.Objects;
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
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggAvg;
import org.apache.jena.sparql.expr.aggregate.AggAvgDistinct;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.AggSum;
import org.apache.jena.sparql.expr.aggregate.AggSumDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.util.MappedLoader;
import org.jspecify.annotations.Nullable;

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
  public Op transform(OpTable values) {
    values
        .getTable()
        .rows()
        .forEachRemaining(row -> row.forEach((name, term) -> Measured.check(term)));
    return super.transform(values);
  }

  @Override
  public Op transform(OpGroup group, Op sub) {
    List<ExprAggregator> counted = group.getAggregators().stream().map(this::counted).toList();
    return OpGroup.create(sub, group.getGroupVars(), counted);
  }

  private ExprAggregator counted(ExprAggregator aggregation) {
    Aggregator how = aggregation.getAggregator();
    if (how.getExprList() == null || how.getExprList().size() != 1) {
      return aggregation;
    }
    Expr argument = how.getExprList().get(0);
    Expr passed =
        switch (how) {
          case AggGroupConcat joined -> passed(argument, joined.getSeparator());
          case AggGroupConcatDistinct joined -> passed(argument, joined.getSeparator());
          case AggSum sum -> new Measured(What.SUMMAND, argument);
          case AggSumDistinct sum -> new Measured(What.SUMMAND, argument);
          case AggAvg mean -> new Measured(What.SUMMAND, argument);
          case AggAvgDistinct mean -> new Measured(What.SUMMAND, argument);
          default -> argument;
        };
    return new ExprAggregator(aggregation.getVar(), how.copy(new ExprList(passed)));
  }

  private Expr passed(Expr argument, @Nullable String separator) {
    ExprList counted = new ExprList(argument);
    counted.add(NodeValue.makeString(Objects.requireNonNullElse(separator, " ")));
    return new WatchedFunction(Kind.PASS, deadline, counted);
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
