package demarche.serve;

import demarche.document.Operation;
import demarche.document.Questions;
import demarche.document.Things;
import demarche.endpoint.SparqlEndpoint;
import demarche.exchange.Handler;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.exchange.Routes.Route;
import demarche.page.Assets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses parameters that an address does not know: whoever mistyped one would take the answer to
 * another question for that to theirs.
 */
final class KnownParameters {
  private static final int LONGEST = 40;

  private final List<Operation> operations;
  private final List<String> roots;

  /**
   * @param operations tell which parameters pages and their data have
   * @param roots the paths below which things stand
   */
  KnownParameters(List<Operation> operations, List<String> roots) {
    this.operations = operations;
    this.roots = roots;
  }

  /** The same route, for requests with known parameters alone. */
  Route guarded(Route route) {
    // Style and scripts are no pages, SPARQL's own protocol lets others be, and queries tell it.
    boolean free = route.path().equals(SparqlEndpoint.PATH) || route.path().equals(Assets.PATH);
    if (free || route.path().equals(Questions.PATH + "/")) {
      return route;
    }
    boolean things = roots.contains(route.path());
    Set<String> known = things ? Set.of(Things.FORM) : named(route.path());
    Handler inner = route.handler();
    return new Route(
        route.path(),
        route.methods(),
        request -> {
          Optional<String> unknown = unknown(request.parameters().keySet(), known);
          // Where there is no such thing, that is told first.
          if (unknown.isEmpty() || (things && isMissing(inner, request))) {
            return inner.answer(request);
          }
          throw new Refused(Response.BAD_REQUEST, sentence(unknown.get(), known));
        });
  }

  private static boolean isMissing(Handler things, Request request) {
    return things.answer(request).status() == Response.NOT_FOUND;
  }

  /** Those of a page and of all its data, for an address is one but for its ending. */
  private Set<String> named(String path) {
    Set<String> names = new LinkedHashSet<>();
    operations.stream()
        .filter(operation -> stem(operation.path()).equals(stem(path)))
        .flatMap(operation -> operation.parameters().stream())
        .filter(parameter -> parameter.in().equals("query"))
        .forEach(parameter -> names.add(parameter.name()));
    return names;
  }

  private static String stem(String path) {
    return path.replaceFirst("(?<=[^/])\\.[a-z]+$", "");
  }

  private static Optional<String> unknown(Set<String> asked, Set<String> known) {
    return asked.stream().filter(name -> !known.contains(name)).findFirst();
  }

  private static String sentence(String name, Set<String> known) {
    String plain = name.replaceAll("\\p{Cntrl}", " ");
    String shown = plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    return "There is no parameter \""
        + shown
        + "\" here: this address takes "
        + (known.isEmpty() ? "none" : String.join(", ", known))
        + ".";
  }
}
