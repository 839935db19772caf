package demarche.endpoint;

import demarche.endpoint.Measured.What;
import demarche.endpoint.WatchedFunction.Kind;
import demarche.exchange.Refused;
import demarche.exchange.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.XSD;

/**
 * Puts watched functions in the place of those without a limit, measures what others make, and
 * refuses unknown ones.
 */
final class GuardedExpressions extends ExprTransformCopy {
  private static final String FN = ARQConstants.fnPrefix;
  private static final Set<String> VOCABULARIES = Set.of(XSD.NS, FN, ARQConstants.mathPrefix);

  /** It calls whatever function its first argument names. */
  private static final Set<String> NEVER = Set.of(FN + "apply");

  /** Those whose last argument makes their value large. */
  private static final Set<String> POWERS =
      Set.of(
          FN + "round",
          FN + "round-half-to-even",
          ARQConstants.mathPrefix + "pow",
          ARQConstants.mathPrefix + "exp10");

  private static final Map<String, BiFunction<Expr, Expr, ExprFunction2>> SOUGHT =
      Map.of(
          FN + "contains", E_StrContains::new,
          FN + "substring-before", E_StrBefore::new,
          FN + "substring-after", E_StrAfter::new);

  private final Deadline deadline;

  GuardedExpressions(Deadline deadline) {
    this.deadline = deadline;
  }

  @Override
  public Expr transform(NodeValue constant) {
    Measured.check(constant.asNode());
    return super.transform(constant);
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr one, Expr two) {
    return switch (function) {
      case E_Add add -> measured(super.transform(add, one, two));
      case E_Subtract subtract -> measured(super.transform(subtract, one, two));
      case E_Multiply multiply -> measured(super.transform(multiply, one, two));
      case E_StrDatatype typed ->
          measured(super.transform(typed, new Measured(What.SOURCE, one), two));
      case E_StrContains contains -> new Sought(new E_StrContains(one, two));
      case E_StrBefore before -> new Sought(new E_StrBefore(one, two));
      case E_StrAfter after -> new Sought(new E_StrAfter(one, two));
      default -> super.transform(function, one, two);
    };
  }

  private static Expr measured(Expr made) {
    return new Measured(What.VALUE, made);
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
    if (SOUGHT.containsKey(iri) && arguments.size() == 2) {
      return new Sought(SOUGHT.get(iri).apply(arguments.get(0), arguments.get(1)));
    }
    if (POWERS.contains(iri) && !arguments.isEmpty()) {
      return measured(super.transform(function, with(What.EXPONENT, arguments)));
    }
    return iri.startsWith(XSD.NS) && !iri.equals(XSD.xstring.getURI())
        ? measured(super.transform(function, with(What.SOURCE, arguments)))
        : super.transform(function, arguments);
  }

  /** Arguments whose last is measured. */
  private static ExprList with(What what, ExprList arguments) {
    List<Expr> all = new ArrayList<>(arguments.getList());
    all.addLast(new Measured(what, all.removeLast()));
    return new ExprList(all);
  }

  private static Refused unknown() {
    return new Refused(
        Response.BAD_REQUEST,
        "This server has the functions of SPARQL 1.1 and those named by xsd:, fn: and math: IRIs,"
            + " no others.");
  }
}
