package demarche.page;

import demarche.exchange.Addresses;
import demarche.exchange.Routes.Route;
import demarche.store.GraphStore;
import java.util.ArrayList;
import java.util.List;

/** The pages with a picture or an editor that a script makes; each can be read without. */
public final class DrawnPages {
  private DrawnPages() {}

  /** Their addresses, with those of their data. */
  public static List<Route> routes(GraphStore store, Templates templates, Addresses addresses) {
    List<Route> routes = new ArrayList<>();
    routes.addAll(new Timeline(store, templates, addresses).routes());
    routes.addAll(new EvacuationMap(store, templates, addresses).routes());
    routes.addAll(new Network(store, templates, addresses).routes());
    routes.addAll(new QueryEditor(templates).routes());
    return routes;
  }
}
