package demarche.endpoint;

import demarche.exchange.Refused;
import demarche.exchange.Response;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Seeks a text in another: as Jena does, but where both are long, for the time grows with the
 * product of their lengths and no deadline stops it.
 */
final class Sought extends ExprFunction2 {
  private static final long MOST = 1L << 32;

  private final ExprFunction2 how;

  /**
   * @param how Jena's own, whose arguments are the text and what is sought in it
   */
  Sought(ExprFunction2 how) {
    super(how.getArg1(), how.getArg2(), "sought");
    this.how = how;
  }

  @Override
  public NodeValue eval(NodeValue text, NodeValue sought) {
    if (length(text) * length(sought) > MOST) {
      throw new Refused(
          Response.BAD_REQUEST, "The query seeks a text in another that are both too long.");
    }
    return how.eval(text, sought);
  }

  private static long length(NodeValue value) {
    Node node = value.asNode();
    return node.isLiteral() ? node.getLiteralLexicalForm().length() : 0;
  }

  @Override
  public Expr copy(Expr text, Expr sought) {
    return new Sought((ExprFunction2) how.copy(text, sought));
  }
}
