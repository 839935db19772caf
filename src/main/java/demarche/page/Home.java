package demarche.page;

import demarche.exchange.Addresses;
import demarche.exchange.Handler;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.store.GraphStore;
import java.util.Map;

/** The first page: what is in the graph, its newest events, questions to begin with. */
public final class Home implements Handler {
  private final GraphStore store;
  private final Templates templates;
  private final Addresses addresses;

  /**
   * @param store the graph
   * @param templates what pages are filled into
   * @param addresses where its things stand
   */
  public Home(GraphStore store, Templates templates, Addresses addresses) {
    this.store = store;
    this.templates = templates;
    this.addresses = addresses;
  }

  @Override
  public Response answer(Request request) {
    return templates.page("home.ftlh", Map.of("articles", store.articleGraphs().size(), "base", addresses.base()));
  }
}
