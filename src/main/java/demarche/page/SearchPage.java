package demarche.page;

import demarche.exchange.Addresses;
import demarche.exchange.Handler;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.search.Facet;
import demarche.search.Index;
import demarche.search.Library;
import demarche.search.Search.Count;
import demarche.search.Search.Found;
import demarche.search.Search.Order;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One box over actors, topics, words and articles; what was found, narrowed by facets. */
public final class SearchPage implements Handler {
  /** Where it stands. */
  public static final String PATH = "/search";

  private static final int FEW = 8;
  private static final int MANY = 200;
  private static final Map<Order, String> ORDERS =
      Map.of(
          Order.RELEVANCE, "best match", Order.DAY, "newest first", Order.OLDEST, "oldest first");

  private final Library library;
  private final int most;
  private final Templates templates;
  private final Addresses addresses;

  /**
   * @param library where the index comes from
   * @param most how many things a download has at most
   * @param templates what pages are filled into
   * @param addresses where things stand
   */
  public SearchPage(Library library, int most, Templates templates, Addresses addresses) {
    this.library = library;
    this.most = Math.min(most, Index.MOST);
    this.templates = templates;
    this.addresses = addresses;
  }

  /** A value by which the search can be narrowed, or is. */
  public record Choice(String label, int count, String href, boolean chosen) {}

  /** A facet with its values. */
  public record Group(
      String label, List<Choice> choices, int more, String switched, boolean open) {}

  /** An order, and the address of the same search in it. */
  public record Sorting(String code, String label, boolean chosen) {}

  @Override
  public Response answer(Request request) {
    SearchState state = SearchState.of(request);
    Optional<Index> ready = library.ready();
    if (ready.isEmpty() && library.isBeingMade()) {
      return templates
          .page(Response.BUSY, "search-wait.ftlh", Map.of("searched", state.wanted().text()))
          .with("Retry-After", "2");
    }
    Index index = library.index();
    int from = (state.page() - 1) * SearchState.PER_PAGE;
    Found found = index.find(state.search(addresses.base(), from, SearchState.PER_PAGE));
    Response page = templates.page("search.ftlh", model(state, index, found));
    return found.total() > Index.MOST ? page.truncated(found.entries().size()) : page;
  }

  private Map<String, Object> model(SearchState state, Index index, Found found) {
    int pages =
        Math.min(
            Index.MOST / SearchState.PER_PAGE,
            (found.total() + SearchState.PER_PAGE - 1) / SearchState.PER_PAGE);
    Map<String, Object> model = new HashMap<>();
    model.put("searched", state.wanted().text());
    model.put("longest", demarche.search.Wanted.LONGEST);
    model.put("hasNoWord", state.wanted().hasNoWord());
    model.put("blank", state.isBlank());
    model.put("total", String.format(Locale.ROOT, "%,d", found.total()));
    model.put("none", found.total() == 0);
    model.put("cut", found.total() > Index.MOST);
    model.put("most", Index.MOST);
    model.put("page", state.page());
    model.put("pages", pages);
    model.put("before", state.page() > 1 ? state.on(state.page() - 1).at(PATH) : "");
    model.put("after", state.page() < pages ? state.on(state.page() + 1).at(PATH) : "");
    model.put("hidden", state.hidden());
    model.put("sortings", sortings(state));
    model.put("groups", groups(state, index, found));
    model.put("chosen", chosen(state, index));
    model.put(
        "found",
        found.entries().stream()
            .map(hit -> FoundThing.of(hit, state.wanted(), addresses))
            .toList());
    model.put("json", state.at(SearchData.JSON));
    model.put("csv", state.on(1).at(SearchData.CSV));
    model.put("whole", found.total() <= most);
    model.put("downloaded", String.format(Locale.ROOT, "%,d", most));
    model.put("files", NetworkFiles.links(ending -> state.on(1).at(PATH + ending)));
    model.put("timeline", state.isBlank() ? "" : TimelineState.of(state).at(TimelineState.PATH));
    return model;
  }

  private static List<Sorting> sortings(SearchState state) {
    return List.of(Order.values()).stream()
        .map(o -> new Sorting(SearchState.code(o), ORDERS.getOrDefault(o, ""), o == state.order()))
        .toList();
  }

  /** What the search is narrowed by, each leading to the same without it. */
  private List<Choice> chosen(SearchState state, Index index) {
    List<Choice> chosen = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      for (String value : state.filters().getOrDefault(facet, List.of())) {
        String label = facet.label() + ": " + label(index, facet, value);
        chosen.add(new Choice(label, 0, state.toggled(facet, value).at(PATH), true));
      }
    }
    return chosen;
  }

  private List<Group> groups(SearchState state, Index index, Found found) {
    List<Group> groups = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      List<Count> counts = found.counts().getOrDefault(facet, List.of());
      if (facet == Facet.YEAR) {
        counts =
            counts.stream()
                .sorted(java.util.Comparator.comparing(Count::value).reversed())
                .toList();
      }
      boolean open = state.opened().contains(facet);
      List<Choice> choices =
          counts.stream()
              .limit(open ? MANY : FEW)
              .map(count -> choice(state, index, facet, count))
              .toList();
      if (!choices.isEmpty()) {
        int more = Math.min(MANY, counts.size()) - choices.size();
        groups.add(
            new Group(
                facet.label(),
                choices,
                more,
                state.switched(facet).at(PATH),
                open && counts.size() > FEW));
      }
    }
    return groups;
  }

  private Choice choice(SearchState state, Index index, Facet facet, Count count) {
    String written =
        facet.isThing() ? SearchState.written(addresses.base(), count.value()) : count.value();
    return new Choice(
        label(index, facet, written),
        count.count(),
        state.toggled(facet, written).at(PATH),
        state.has(facet, written));
  }

  private String label(Index index, Facet facet, String written) {
    return SearchState.label(
        facet, written, value -> index.label(SearchState.iri(addresses.base(), value)));
  }
}
