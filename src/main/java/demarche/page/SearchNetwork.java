package demarche.page;

import demarche.exchange.Request;
import demarche.exchange.Routes.Route;
import demarche.export.NetworkActor;
import demarche.export.NetworkPart;
import demarche.search.Entry;
import demarche.search.Index;
import demarche.search.Library;
import demarche.search.Search.Found;
import demarche.search.Search.Hit;
import demarche.store.GraphStore;
import java.util.List;

/**
 * What a search finds as files for network tools: the actors and places found, and the steps that
 * the facts found make. Articles, and facts that lead from nobody to nobody, are not in it.
 */
public final class SearchNetwork {
  private final GraphStore store;
  private final Library library;
  private final int most;

  /**
   * @param store the graph
   * @param library where the index comes from
   * @param most how many things an answer has at most
   */
  public SearchNetwork(GraphStore store, Library library, int most) {
    this.store = store;
    this.library = library;
    this.most = Math.min(most, Index.MOST);
  }

  /** A route to each form. */
  public List<Route> routes() {
    return NetworkFiles.routes(SearchPage.PATH, this::selected);
  }

  private NetworkFiles.Selected selected(Request request) {
    SearchState state = SearchState.of(request);
    Found found = library.index().find(state.search(store.base(), 0, most));
    List<Entry> entries = found.entries().stream().map(Hit::entry).toList();
    List<String> facts = entries.stream().filter(e -> e.kind().isFact()).map(Entry::iri).toList();
    List<NetworkActor> actors =
        entries.stream()
            .filter(e -> e.kind().isNamed())
            .map(e -> NetworkActor.of(e.iri(), e.label()))
            .toList();
    boolean isCut = found.total() > most;
    String about = isCut ? "Cut after " + most + " things found: there are more." : "";
    return new NetworkFiles.Selected(
        NetworkPart.of(store, facts, actors, step -> true, about), entries.size(), isCut);
  }
}
