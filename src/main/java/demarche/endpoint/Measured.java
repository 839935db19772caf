package demarche.endpoint;

import demarche.exchange.Refused;
import demarche.exchange.Response;
import java.util.stream.Stream;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.Duration;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.util.NodeUtils;

/**
 * Gives its argument on where it is of a usual size. One product of two numbers of millions of
 * digits, or one step from a day over millions of years, takes hours, and no deadline stops it: so
 * values are measured where they come into a query and where they grow.
 */
final class Measured extends ExprFunction1 {
  /** What is measured. */
  enum What {
    /** A number or duration. */
    VALUE,
    /** The text of which another value is read. */
    SOURCE,
    /** A duration of those that are summed up. */
    SUMMAND,
    /** A whole number of which powers are made, or so many digits. */
    EXPONENT
  }

  /** Some 1,200 decimal digits. */
  private static final int BITS = 4096;

  /** How long the text of a value may be that is no text. */
  private static final int CHARACTERS = 2048;

  private static final int EXPONENT = 2048;

  /** Some ten thousand years. */
  private static final double DAYS = 4e6;

  private final What what;
  private double summed;

  Measured(What what, Expr argument) {
    super(argument, "measured-" + what);
    this.what = what;
  }

  /**
   * Looks at a term that stands in a query.
   *
   * @throws Refused where it is a number or duration that is too large
   */
  static void check(Node term) {
    if (term.isLiteral() && !NodeUtils.isSimpleString(term) && !NodeUtils.isLangString(term)) {
      if (term.getLiteralLexicalForm().length() > CHARACTERS) {
        throw tooLarge();
      }
      check(NodeValue.makeNode(term));
    }
  }

  private static void check(NodeValue value) {
    boolean large =
        value.isInteger()
            ? value.getInteger().bitLength() > BITS
            : value.isDecimal()
                ? value.getDecimal().unscaledValue().bitLength() > BITS
                    || Math.abs((long) value.getDecimal().scale()) > CHARACTERS
                : value.isDuration() && Math.abs(days(value.getDuration())) > DAYS;
    if (large) {
      throw tooLarge();
    }
  }

  private static double days(Duration duration) {
    return field(duration, DatatypeConstants.YEARS) * 366
        + field(duration, DatatypeConstants.MONTHS) * 31
        + field(duration, DatatypeConstants.DAYS)
        + field(duration, DatatypeConstants.HOURS) / 24
        + field(duration, DatatypeConstants.MINUTES) / 1440
        + field(duration, DatatypeConstants.SECONDS) / 86_400;
  }

  private static double field(Duration duration, DatatypeConstants.Field field) {
    return Stream.ofNullable(duration.getField(field)).mapToDouble(Number::doubleValue).sum();
  }

  @Override
  public NodeValue eval(NodeValue value) {
    switch (what) {
      case VALUE -> check(value);
      case SUMMAND -> {
        summed += value.isDuration() ? Math.abs(days(value.getDuration())) : 0;
        if (summed > DAYS) {
          throw tooLarge();
        }
      }
      case SOURCE -> {
        Node term = value.asNode();
        if (term.isLiteral() && term.getLiteralLexicalForm().length() > CHARACTERS) {
          throw tooLarge();
        }
      }
      case EXPONENT -> {
        check(value);
        boolean exact = value.isInteger() || value.isDecimal();
        if (exact && Math.abs(value.getDecimal().doubleValue()) > EXPONENT) {
          throw tooLarge();
        }
      }
    }
    return value;
  }

  private static Refused tooLarge() {
    return new Refused(
        Response.BAD_REQUEST,
        "The query holds or makes a number or a length of time larger than this server reckons"
            + " with.");
  }

  @Override
  public Expr copy(Expr argument) {
    return new Measured(what, argument);
  }
}
