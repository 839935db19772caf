package demarche.page;

import demarche.exchange.Addresses;
import demarche.exchange.Handler;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.exchange.Routes.Route;
import demarche.search.Entry;
import demarche.search.Facet;
import demarche.search.Index;
import demarche.search.Library;
import demarche.search.Search;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was said and done, day by day: the facts of an actor, or of any search. */
public final class Timeline {
  private static final String PATH = TimelineState.PATH;

  /** How many facts a page has at most. */
  private static final int MOST = 1000;

  private static final List<String> COLUMNS =
      List.of("day", "kind", "what", "words", "article", "fact");

  private final Answers answers;
  private final Library library;
  private final int most;
  private final Templates templates;
  private final Addresses addresses;

  /**
   * @param most how many facts an answer has at most; a page has no more than {@link #MOST}
   */
  Timeline(Answers answers, Library library, int most, Templates templates, Addresses addresses) {
    this.answers = answers;
    this.library = library;
    this.most = most;
    this.templates = templates;
    this.addresses = addresses;
  }

  /**
   * What was found.
   *
   * @param rows at most as many as were asked for
   * @param total how many there are, or at least are
   * @param isCut whether there are more than the total, which were not read
   * @param query the named query behind it; empty where the index was asked
   */
  private record Found(
      List<FactRow> rows, int total, boolean isCut, List<String> hints, Optional<AskedRows> query) {
    boolean isPart() {
      return isCut || total > rows.size();
    }

    Response told(Response response) {
      return Drawn.cut(response, isPart(), rows.size());
    }
  }

  /** The page, its data, and all its rows as a table. */
  List<Route> routes() {
    Handler page = this::page;
    Handler data = this::data;
    Handler table = this::table;
    return List.of(
        Route.get(PATH, page), Route.get(PATH + ".json", data), Route.get(PATH + ".csv", table));
  }

  private Response page(Request request) {
    TimelineState state = TimelineState.of(request);
    Found found = find(state, Math.min(most, MOST));
    TimelineForm form = TimelineForm.of(state, library.ready(), addresses.base());
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("form", form);
    model.put("empty", state.isEmpty());
    model.put("rows", found.rows());
    model.put("total", found.total());
    model.put("cut", found.isCut());
    model.put("wholeTable", !found.isCut() && found.total() <= most);
    model.put("hints", found.hints());
    model.put("json", state.at(PATH + ".json"));
    found.query().ifPresent(query -> model.put("open", query.address()));
    model.put("csv", state.at(PATH + ".csv"));
    model.put("drawn", templates.assets().has("timeline.js"));
    if (state.isEmpty()) {
      model.put("examples", Examples.actors(answers, PATH));
    }
    return found.told(Drawn.page(templates.page("timeline.ftlh", model)));
  }

  private Response data(Request request) {
    Found found = find(TimelineState.of(request), Math.min(most, MOST));
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("total", found.total());
    data.put("cut", found.isPart());
    data.put("items", found.rows());
    return found.told(Drawn.data(data));
  }

  private Response table(Request request) {
    Found found = find(TimelineState.of(request), most);
    return CsvText.response(
        COLUMNS, found.rows().stream().map(Timeline::cells).toList(), found.isPart());
  }

  private static List<String> cells(FactRow row) {
    return List.of(row.day(), row.kind(), row.what(), row.words(), row.article(), row.fact());
  }

  /** At most so many of the facts that were asked for, in the order of their days. */
  private Found find(TimelineState state, int most) {
    if (state.isEmpty()) {
      return new Found(List.of(), 0, false, List.of(), Optional.empty());
    }
    return state
        .onlyActor()
        .map(actor -> ofActor(actor, state, most))
        .orElseGet(() -> ofSearch(state, most));
  }

  private Found ofSearch(TimelineState state, int most) {
    Index index = library.index();
    Search.Found found = index.facts(state.facts(index, addresses.base(), most));
    List<FactRow> rows =
        found.entries().stream().map(hit -> row(hit.entry(), hit.quotation())).toList();
    List<String> hints =
        state.actors().stream()
            .filter(a -> TimelineState.meant(index, addresses.base(), Facet.ACTOR, a).isEmpty())
            .flatMap(nobody -> answers.of("timeline", Map.of("actor", nobody)).hints().stream())
            .toList();
    return new Found(rows, found.total(), false, hints, Optional.empty());
  }

  private FactRow row(Entry fact, Optional<String> words) {
    String article = fact.origin().iri();
    return new FactRow(
        fact.day(),
        fact.kind().code(),
        fact.label(),
        words.orElse(""),
        Addresses.decoded(article.replaceFirst("^.*/", "")),
        fact.origin().title(),
        addresses.page(article).orElse(""),
        addresses.page(fact.iri()).orElse(""),
        fact.iri());
  }

  /** The same by a named query, which can be opened and asked elsewhere. */
  private Found ofActor(String actor, TimelineState state, int most) {
    Map<String, String> given = new LinkedHashMap<>();
    given.put("actor", actor);
    given.put("since", state.since());
    given.put("until", state.until());
    AskedRows query = answers.of("timeline", given);
    Places places = new Places(answers.store(), addresses);
    List<FactRow> rows =
        query.rows().stream().limit(most).map(row -> FactRow.of(row, places)).toList();
    return new Found(rows, query.rows().size(), query.isCut(), query.hints(), Optional.of(query));
  }
}
