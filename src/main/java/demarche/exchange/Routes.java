package demarche.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which handler answers which path. A path that ends with a slash answers for all below it; the
 * longest that fits is taken.
 */
public final class Routes implements Handler {
  /**
   * A path and who answers it.
   *
   * @param methods the methods it takes, for the header Allow
   */
  public record Route(String path, List<String> methods, Handler handler) {
    public Route {
      methods = List.copyOf(methods);
    }

    /** Answers GET, and HEAD with it. */
    public static Route get(String path, Handler handler) {
      return new Route(path, List.of("GET"), handler);
    }

    private boolean fits(String asked) {
      boolean folder = path.length() > 1 && path.endsWith("/");
      return folder ? asked.startsWith(path) : asked.equals(path);
    }
  }

  private final List<Route> routes;
  private final Handler otherwise;

  /**
   * @param routes in any order
   * @param otherwise answers what none of them does
   */
  public Routes(List<Route> routes, Handler otherwise) {
    this.routes =
        routes.stream()
            .sorted(Comparator.comparingInt((Route r) -> r.path().length()).reversed())
            .toList();
    this.otherwise = otherwise;
  }

  @Override
  public Response answer(Request request) {
    Optional<Route> route = routes.stream().filter(r -> r.fits(request.path())).findFirst();
    if (route.isEmpty()) {
      return otherwise.answer(request);
    }
    Route of = route.get();
    if (!of.methods().contains(request.method())) {
      return Response.sentence(
              Response.METHOD_NOT_ALLOWED,
              "This address takes " + String.join(", ", of.methods()) + " and HEAD.")
          .with("Allow", String.join(", ", of.methods()) + ", HEAD");
    }
    return of.handler().answer(request);
  }
}
