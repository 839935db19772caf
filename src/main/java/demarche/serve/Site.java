package demarche.serve;

import demarche.exchange.Addresses;
import demarche.exchange.Handler;
import demarche.exchange.Refused;
import demarche.exchange.Response;
import demarche.exchange.Routes;
import demarche.exchange.Routes.Route;
import demarche.page.Assets;
import demarche.page.ComparePage;
import demarche.page.Home;
import demarche.page.Refusals;
import demarche.page.SearchData;
import demarche.page.SearchPage;
import demarche.page.Templates;
import demarche.search.Library;
import demarche.store.GraphStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everything that is served of one graph, by its address. */
final class Site {
  private Site() {}

  /**
   * The handler of all addresses.
   *
   * @param library the index of the store
   */
  static Handler of(GraphStore store, Library library, Serving serving) {
    Templates templates = new Templates(Map.of());
    Addresses addresses = new Addresses(store.base());
    List<Route> routes = new ArrayList<>();
    routes.add(Route.get(Assets.PATH, new Assets()));
    routes.add(Route.get("/", new Home(store, templates, addresses)));
    searching(routes, library, templates, addresses);
    return new Refusals(new Routes(routes, Site::nothing), templates);
  }

  private static void searching(
      List<Route> routes, Library library, Templates templates, Addresses addresses) {
    SearchData data = new SearchData(library, addresses);
    ComparePage compare = new ComparePage(library, templates, addresses);
    routes.add(Route.get(SearchPage.PATH, new SearchPage(library, templates, addresses)));
    routes.add(Route.get(SearchData.JSON, data::json));
    routes.add(Route.get(SearchData.CSV, data::csv));
    routes.add(Route.get(ComparePage.PATH, compare));
    routes.add(Route.get(ComparePage.CSV, compare::csv));
  }

  private static Response nothing(demarche.exchange.Request request) {
    throw new Refused(Response.NOT_FOUND, "There is nothing at this address.");
  }
}
