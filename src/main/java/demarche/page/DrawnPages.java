package demarche.page;

import demarche.exchange.Addresses;
import demarche.exchange.Routes.Route;
import demarche.search.Library;
import java.util.ArrayList;
import java.util.List;

/** The pages with a picture or an editor that a script makes; each can be read without. */
public final class DrawnPages {
  private DrawnPages() {}

  /**
   * Their addresses, with those of their data.
   *
   * @param answers what named queries answer
   * @param library where the index comes from
   * @param most how many facts an answer has at most
   * @param templates what pages are filled into
   * @param addresses where the things of the graph stand
   */
  public static List<Route> routes(
      Answers answers, Library library, int most, Templates templates, Addresses addresses) {
    List<Route> routes = new ArrayList<>();
    routes.addAll(new Timeline(answers, library, most, templates, addresses).routes());
    routes.addAll(new EvacuationMap(answers, templates, addresses).routes());
    routes.addAll(new Network(answers, most, templates, addresses).routes());
    routes.addAll(new QueryEditor(templates).routes());
    return routes;
  }
}
