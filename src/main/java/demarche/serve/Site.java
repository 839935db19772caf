package demarche.serve;

import demarche.endpoint.Allowance;
import demarche.endpoint.Asking;
import demarche.endpoint.SparqlEndpoint;
import demarche.exchange.Addresses;
import demarche.exchange.AtOnce;
import demarche.exchange.Handler;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.exchange.Routes;
import demarche.exchange.Routes.Route;
import demarche.page.Assets;
import demarche.page.Home;
import demarche.page.Refusals;
import demarche.page.Templates;
import demarche.page.ThingPages;
import demarche.serve.Serving.Limits;
import demarche.store.GraphStore;
import demarche.store.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;

/** Everything that is served of one graph, by its address. */
final class Site {
  /** How long a query waits for its turn. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private Site() {}

  /** The handler of all addresses. */
  static Handler of(GraphStore store, Serving serving) {
    Templates templates = new Templates(Map.of());
    Addresses addresses = new Addresses(store.base());
    List<Route> routes = new ArrayList<>();
    routes.add(Route.get(Assets.PATH, new Assets()));
    routes.add(Route.get("/", new Home(store, templates, addresses)));
    Asking asking = asking(store, serving);
    Semaphore turns = new Semaphore(serving.limits().atOnce(), true);
    Handler endpoint = new SparqlEndpoint(store, asking);
    routes.add(SparqlEndpoint.route(new AtOnce(endpoint, turns, PATIENCE)));
    ThingPages things =
        new ThingPages(store, templates, addresses, serving.isLocal() || serving.withText());
    things.paths().forEach(path -> routes.add(Route.get(path, things)));
    return new Refusals(new Routes(routes, Site::nothing), templates);
  }

  /** What endpoint and pages ask the store by. */
  private static Asking asking(GraphStore store, Serving serving) {
    Limits limits = serving.limits();
    return new Asking(
        store,
        serving.withText() ? Texts.SHOWN : Texts.HIDDEN,
        new Allowance(limits.deadline(), limits.rows()));
  }

  private static Response nothing(Request request) {
    if (!request.method().equals("GET")) {
      return Response.sentence(Response.METHOD_NOT_ALLOWED, "This server is for reading.")
          .with("Allow", "GET, HEAD");
    }
    throw new Refused(Response.NOT_FOUND, "There is nothing at this address.");
  }
}
