package demarche.serve;

import demarche.exchange.Addresses;
import demarche.exchange.Handler;
import demarche.exchange.Refused;
import demarche.exchange.Response;
import demarche.exchange.Routes;
import demarche.exchange.Routes.Route;
import demarche.page.Assets;
import demarche.page.DrawnPages;
import demarche.page.Home;
import demarche.page.Templates;
import demarche.store.GraphStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everything that is served of one graph, by its address. */
final class Site {
  private Site() {}

  /** The handler of all addresses. */
  static Handler of(GraphStore store, Serving serving) {
    Templates templates = new Templates(Map.of());
    Addresses addresses = new Addresses(store.base());
    List<Route> routes = new ArrayList<>();
    routes.add(Route.get(Assets.PATH, new Assets()));
    routes.add(Route.get("/", new Home(store, templates, addresses)));
    routes.addAll(DrawnPages.routes(store, templates, addresses));
    return new Routes(routes, Site::nothing);
  }

  private static Response nothing(demarche.exchange.Request request) {
    throw new Refused(Response.NOT_FOUND, "There is nothing at this address.");
  }
}
