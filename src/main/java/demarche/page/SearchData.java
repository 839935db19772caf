package demarche.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import demarche.exchange.Addresses;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.search.Entry;
import demarche.search.Facet;
import demarche.search.Index;
import demarche.search.Library;
import demarche.search.Search.Count;
import demarche.search.Search.Found;
import demarche.search.Search.Hit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A search as data: what its page shows as JSON, and all that it finds as CSV. */
public final class SearchData {
  /** Where the JSON stands. */
  public static final String JSON = "/search.json";

  /** Where the CSV stands. */
  public static final String CSV = "/search.csv";

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> COLUMNS =
      List.of(
          "kind",
          "label",
          "day",
          "day_of_article",
          "stance",
          "topic",
          "quotation",
          "publisher",
          "title",
          "article",
          "iri");

  private final Library library;
  private final int most;
  private final Addresses addresses;

  /**
   * @param library where the index comes from
   * @param most how many things an answer has at most
   * @param addresses where things stand
   */
  public SearchData(Library library, int most, Addresses addresses) {
    this.library = library;
    this.most = Math.min(most, Index.MOST);
    this.addresses = addresses;
  }

  /** The page of a search that is asked for. */
  public Response json(Request request) {
    SearchState state = SearchState.of(request);
    Index index = library.index();
    int from = (state.page() - 1) * SearchState.PER_PAGE;
    Found found = index.find(state.search(addresses.base(), from, SearchState.PER_PAGE));
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("q", state.wanted().text());
    all.put("sort", SearchState.code(state.order()));
    all.put("page", state.page());
    all.put("perPage", SearchState.PER_PAGE);
    all.put("total", found.total());
    all.put("facets", facets(index, found));
    all.put("results", found.entries().stream().map(SearchData::result).toList());
    if (from + SearchState.PER_PAGE < Math.min(found.total(), Index.MOST)) {
      all.put("next", state.on(state.page() + 1).at(JSON));
    }
    try {
      return Response.text(Response.OK, "application/json", MAPPER.writeValueAsString(all) + "\n");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps and texts are JSON", e);
    }
  }

  private static Map<String, Object> facets(Index index, Found found) {
    Map<String, Object> facets = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      List<Map<String, Object>> values = new ArrayList<>();
      for (Count count : found.counts().getOrDefault(facet, List.of())) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("value", count.value());
        value.put("label", SearchState.label(facet, count.value(), index::label));
        value.put("count", count.count());
        values.add(value);
      }
      facets.put(facet.code(), values);
    }
    return facets;
  }

  private static Map<String, Object> result(Hit hit) {
    Map<String, Object> result = new LinkedHashMap<>();
    List<String> cells = cells(hit);
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        result.put(COLUMNS.get(i), cells.get(i));
      }
    }
    result.put("day_of_article", isDayOfArticle(hit.entry()));
    return result;
  }

  /** All that a search finds, up to the cap; a header tells where it was cut. */
  public Response csv(Request request) {
    SearchState state = SearchState.of(request);
    Found found = library.index().find(state.search(addresses.base(), 0, most));
    return CsvText.response(
        COLUMNS, found.entries().stream().map(SearchData::cells).toList(), found.total() > most);
  }

  private static List<String> cells(Hit hit) {
    Entry entry = hit.entry();
    return List.of(
        entry.kind().code(),
        entry.label(),
        entry.day(),
        Boolean.toString(isDayOfArticle(entry)),
        entry.stance().orElse(""),
        entry.topic().orElse(""),
        hit.quotation().orElse(""),
        entry.origin().publisher(),
        entry.origin().title(),
        entry.origin().iri(),
        entry.iri());
  }

  private static boolean isDayOfArticle(Entry entry) {
    return !entry.isTold() && !entry.day().isEmpty();
  }
}
