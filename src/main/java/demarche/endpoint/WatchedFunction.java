package demarche.endpoint;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/** A function whose cost grows beyond its arguments, in place of Jena's own, under a deadline. */
final class WatchedFunction extends ExprFunctionN {
  /** What it does. */
  enum Kind {
    MATCH,
    REPLACE,
    CONCAT,
    /**
     * Gives its first argument on, all counted: what an aggregate strings together, and by what.
     */
    PASS
  }

  private final Kind kind;
  private final Deadline deadline;
  private final Patterns patterns;

  WatchedFunction(Kind kind, Deadline deadline, ExprList arguments) {
    super("watched-" + kind, arguments);
    this.kind = kind;
    this.deadline = deadline;
    this.patterns = new Patterns(deadline);
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    int least = kind == Kind.MATCH ? 2 : kind == Kind.REPLACE ? 3 : 0;
    if (values.size() < least) {
      throw new ExprEvalException("too few arguments");
    }
    return switch (kind) {
      case MATCH -> NodeValue.booleanReturn(patterns.matches(values));
      case REPLACE -> like(values.get(0), patterns.replaced(values));
      case CONCAT -> {
        values.forEach(this::spend);
        yield XSDFuncOp.strConcat(values);
      }
      case PASS -> {
        values.forEach(this::spend);
        yield values.get(0);
      }
    };
  }

  private void spend(NodeValue value) {
    Node node = value.asNode();
    deadline.spend(node.isLiteral() ? node.getLiteralLexicalForm().length() : 0);
  }

  /** A text with the language of another. */
  private static NodeValue like(NodeValue model, String text) {
    String language = model.asNode().getLiteralLanguage();
    return NodeValue.makeNode(
        language.isEmpty()
            ? NodeFactory.createLiteralString(text)
            : NodeFactory.createLiteralLang(text, language));
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new WatchedFunction(kind, deadline, arguments);
  }
}
