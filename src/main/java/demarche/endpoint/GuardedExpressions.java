package demarche.endpoint;

import demarche.endpoint.WatchedFunction.Kind;
import demarche.exchange.Refused;
import demarche.exchange.Response;
import java.util.Set;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.vocabulary.XSD;

/** Puts watched functions in the place of those without a limit, and refuses unknown ones. */
final class GuardedExpressions extends ExprTransformCopy {
  private static final String FN = ARQConstants.fnPrefix;
  private static final Set<String> VOCABULARIES = Set.of(XSD.NS, FN, ARQConstants.mathPrefix);

  /** It calls whatever function its first argument names. */
  private static final Set<String> NEVER = Set.of(FN + "apply");

  private final Deadline deadline;

  GuardedExpressions(Deadline deadline) {
    this.deadline = deadline;
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    return switch (function) {
      case E_Regex regex -> new WatchedFunction(Kind.MATCH, deadline, arguments);
      case E_StrReplace replace -> new WatchedFunction(Kind.REPLACE, deadline, arguments);
      case E_StrConcat concat -> new WatchedFunction(Kind.CONCAT, deadline, arguments);
      case E_Function named -> named(named, arguments);
      case E_Call call -> throw unknown();
      default -> super.transform(function, arguments);
    };
  }

  private Expr named(E_Function function, ExprList arguments) {
    String iri = function.getFunctionIRI();
    if (iri.equals(FN + "matches")) {
      return new WatchedFunction(Kind.MATCH, deadline, arguments);
    }
    if (iri.equals(FN + "replace")) {
      return new WatchedFunction(Kind.REPLACE, deadline, arguments);
    }
    if (iri.equals(FN + "concat")) {
      return new WatchedFunction(Kind.CONCAT, deadline, arguments);
    }
    if (NEVER.contains(iri) || VOCABULARIES.stream().noneMatch(iri::startsWith)) {
      throw unknown();
    }
    return super.transform(function, arguments);
  }

  private static Refused unknown() {
    return new Refused(
        Response.BAD_REQUEST,
        "This server has the functions of SPARQL 1.1 and those named by xsd:, fn: and math: IRIs,"
            + " no others.");
  }
}
