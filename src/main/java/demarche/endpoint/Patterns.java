package demarche.endpoint;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/** Matching by regular expressions under a deadline; keeps the last pattern it made. */
final class Patterns {
  private record Made(String pattern, String flags, Pattern made) {}

  private final Deadline deadline;
  private @Nullable Made last;

  Patterns(Deadline deadline) {
    this.deadline = deadline;
  }

  /** What {@code REGEX} and {@code fn:matches} say of a text, a pattern and perhaps flags. */
  boolean matches(List<NodeValue> arguments) {
    String text = text("regex", arguments.get(0));
    Matcher matcher = matcher(text, arguments, 2);
    try {
      return matcher.find();
    } catch (StackOverflowError e) {
      throw new ExprEvalException("the pattern is too deep for the text", e);
    }
  }

  /** What {@code REPLACE} makes of a text, a pattern, a replacement and perhaps flags. */
  String replaced(List<NodeValue> arguments) {
    String text = text("replace", arguments.get(0));
    String replacement = text("replace", arguments.get(2));
    Matcher matcher = matcher(text, arguments, 3);
    StringBuilder out = new StringBuilder();
    try {
      for (int found = 0; matcher.find(); ) {
        // As Jena does: an empty match counts only where it is the first.
        if (found == 0 || matcher.end() > matcher.start()) {
          int before = out.length();
          matcher.appendReplacement(out, replacement);
          deadline.spend(out.length() - before);
          found++;
        }
      }
    } catch (StackOverflowError | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new ExprEvalException("the pattern cannot be applied", e);
    }
    return matcher.appendTail(out).toString();
  }

  private Matcher matcher(String text, List<NodeValue> arguments, int flagsAt) {
    String pattern = text("regex", arguments.get(1));
    String flags = arguments.size() > flagsAt ? text("regex", arguments.get(flagsAt)) : "";
    Made made = last;
    if (made == null || !made.pattern.equals(pattern) || !made.flags.equals(flags)) {
      made = new Made(pattern, flags, RegexEngine.makePattern("regex", pattern, flags));
      last = made;
    }
    return made.made.matcher(new WatchedText(text, deadline));
  }

  private static String text(String function, NodeValue value) {
    Node literal = NodeValueOps.checkAndGetStringLiteral(function, value);
    return literal.getLiteralLexicalForm();
  }
}
