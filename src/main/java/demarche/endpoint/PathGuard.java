package demarche.endpoint;

import demarche.exchange.Refused;
import demarche.exchange.Response;
import org.apache.jena.sparql.path.P_FixedLength;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Mod;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.Path;

/** Which property paths are taken: those whose closures hold no closure. */
final class PathGuard {
  private PathGuard() {}

  /**
   * Looks at a path.
   *
   * @throws Refused where {@code *} or {@code +} stands within another
   */
  static void check(Path path) {
    check(path, false);
  }

  private static void check(Path path, boolean inClosure) {
    switch (path) {
      case P_Link link -> GuardedPatterns.checkProperty(link.getNode());
      case P_Path0 step -> GuardedPatterns.checkProperty(step.getNode());
      case P_Path1 one -> {
        boolean closure = isClosure(one);
        if (closure && inClosure) {
          throw new Refused(
              Response.BAD_REQUEST,
              "A * or + within another * or + of a property path is not answered here; write the"
                  + " path with one.");
        }
        check(one.getSubPath(), inClosure || closure);
      }
      case P_Path2 two -> {
        check(two.getLeft(), inClosure);
        check(two.getRight(), inClosure);
      }
      case P_NegPropSet properties -> {}
      default ->
          throw new Refused(Response.BAD_REQUEST, "This property path is not of SPARQL 1.1.");
    }
  }

  private static boolean isClosure(P_Path1 path) {
    return path instanceof P_ZeroOrMore1
        || path instanceof P_ZeroOrMoreN
        || path instanceof P_OneOrMore1
        || path instanceof P_OneOrMoreN
        || path instanceof P_Mod
        || path instanceof P_FixedLength;
  }
}
