package demarche.endpoint;

import demarche.exchange.Refused;
import demarche.exchange.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.syntax.ElementGroup;

/** What a query must be to be carried out. */
final class Guards {
  /** How Jena begins what it says of a query that is well-formed and yet none. */
  private static final List<String> TOLD =
      List.of(
          "Unresolved prefixed name: ", "Non-group key variable ", "Variable used when already");

  private static final Pattern DIGITS = Pattern.compile("[0-9]++");
  private static final int MOST_DIGITS = 2048;

  private Guards() {}

  /**
   * Reads a query of SPARQL 1.1.
   *
   * @param base what relative IRIs are of
   * @throws Refused where it is none, with line and column
   */
  static Query parsed(String text, String base) {
    // The parser reads numbers as it goes, in time with the square of their digits.
    if (DIGITS.matcher(text).results().anyMatch(run -> run.end() - run.start() > MOST_DIGITS)) {
      throw new Refused(
          Response.BAD_REQUEST,
          "The query holds a number of more than " + MOST_DIGITS + " digits.");
    }
    try {
      Query query = QueryFactory.create(text, base, Syntax.syntaxSPARQL_11);
      query.ensureResultVars();
      return query;
    } catch (QueryParseException e) {
      throw new Refused(Response.BAD_REQUEST, "The query cannot be read" + where(e));
    } catch (StackOverflowError e) {
      throw tooDeep();
    } catch (QueryException e) {
      throw new Refused(Response.BAD_REQUEST, "The query cannot be read.");
    }
  }

  private static String where(QueryParseException e) {
    String message = String.valueOf(e.getMessage()).replaceFirst("^Line \\d+, column \\d+: ", "");
    String what = "";
    if (TOLD.stream().anyMatch(message::startsWith)) {
      String line = message.lines().findFirst().orElse("");
      what = ": " + line.replaceFirst("\\.$", "");
    }
    return e.getLine() < 1
        ? what + "."
        : " at line " + e.getLine() + ", column " + e.getColumn() + what + ".";
  }

  /**
   * The algebra of a query, with watched functions in place of those that know no deadline.
   *
   * @throws Refused where it asks for what is not given: other servers, programs, nested closures
   */
  static Op guarded(Query query, Deadline deadline) {
    if (query.getQueryPattern() == null) {
      query.setQueryPattern(new ElementGroup());
    }
    try {
      return Transformer.transform(
          new GuardedPatterns(deadline), new GuardedExpressions(deadline), Algebra.compile(query));
    } catch (StackOverflowError e) {
      throw tooDeep();
    }
  }

  /** What is said where the stack ends. */
  static Refused tooDeep() {
    return new Refused(Response.BAD_REQUEST, "The query is nested too deeply.");
  }
}
