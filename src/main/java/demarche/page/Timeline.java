package demarche.page;

import demarche.exchange.Addresses;
import demarche.exchange.Handler;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.exchange.Routes.Route;
import demarche.store.GraphStore;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was said and done, day by day: of an actor, or of facts with some words, or of both. */
public final class Timeline {
  private static final String PATH = "/timeline";
  private static final int MOST = 1000;
  private static final List<String> COLUMNS =
      List.of("day", "kind", "what", "words", "article", "fact");

  private final GraphStore store;
  private final Templates templates;
  private final Addresses addresses;

  Timeline(GraphStore store, Templates templates, Addresses addresses) {
    this.store = store;
    this.templates = templates;
    this.addresses = addresses;
  }

  /**
   * What was asked for.
   *
   * @param actor a name or an IRI
   * @param q words of the facts
   * @param since the first day
   * @param until the last day; each is empty text where it was not given
   */
  public record Asked(String actor, String q, String since, String until) {
    static Asked of(Request request) {
      return new Asked(
          text(request, "actor"), text(request, "q"), day(request, "since"), day(request, "until"));
    }

    private static String text(Request request, String name) {
      return request.parameter(name).orElse("").strip();
    }

    private static String day(Request request, String name) {
      String day = text(request, name);
      try {
        return day.isEmpty() ? "" : LocalDate.parse(day).toString();
      } catch (DateTimeParseException e) {
        throw new Refused(Response.BAD_REQUEST, name + " must be a day such as 2022-02-25.");
      }
    }

    /** Whether nothing was asked for yet. */
    public boolean isEmpty() {
      return actor.isEmpty() && q.isEmpty();
    }

    private boolean holds(FactRow row) {
      return (since.isEmpty() || row.day().compareTo(since) >= 0)
          && (until.isEmpty() || row.day().compareTo(until) <= 0);
    }

    private String at(String path) {
      return Addresses.with(
          path,
          List.of(
              Map.entry("actor", actor),
              Map.entry("q", q),
              Map.entry("since", since),
              Map.entry("until", until)));
    }
  }

  /**
   * What was found.
   *
   * @param all the rows, of which a page holds the first
   * @param query the named query behind it; empty where the facts were found by their words
   */
  private record Found(List<FactRow> all, List<String> hints, Optional<AskedRows> query) {
    List<FactRow> rows() {
      return all.subList(0, Math.min(all.size(), MOST));
    }
  }

  /** The page and its data. */
  List<Route> routes() {
    Handler page = this::page;
    Handler data = this::data;
    Handler table = this::table;
    return List.of(
        Route.get(PATH, page), Route.get(PATH + ".json", data), Route.get(PATH + ".csv", table));
  }

  private Response page(Request request) {
    Asked asked = Asked.of(request);
    Found found = find(asked);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("asked", asked);
    model.put("rows", found.rows());
    model.put("total", found.all().size());
    model.put("hints", found.hints());
    model.put("json", asked.at(PATH + ".json"));
    found.query().ifPresent(query -> model.put("open", query.address()));
    model.put("csv", asked.at(PATH + ".csv"));
    model.put("drawn", Assets.has("timeline.js"));
    if (asked.isEmpty()) {
      model.put("examples", Examples.actors(store, PATH));
    }
    return Drawn.page(templates.page("timeline.ftlh", model));
  }

  private Response data(Request request) {
    Found found = find(Asked.of(request));
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("total", found.all().size());
    data.put("items", found.rows());
    return Drawn.data(data);
  }

  private Response table(Request request) {
    return CsvText.response(
        COLUMNS,
        find(Asked.of(request)).all().stream()
            .map(
                row ->
                    List.of(
                        row.day(), row.kind(), row.what(), row.words(), row.article(), row.fact()))
            .toList());
  }

  private Found find(Asked asked) {
    if (asked.isEmpty()) {
      return new Found(List.of(), List.of(), Optional.empty());
    }
    Places places = new Places(store, addresses);
    if (asked.actor().isEmpty()) {
      return new Found(
          FactScan.holding(store, FactScan.words(asked.q()), places).stream()
              .filter(asked::holds)
              .toList(),
          List.of(),
          Optional.empty());
    }
    Map<String, String> given = new LinkedHashMap<>();
    given.put("actor", asked.actor());
    given.put("since", asked.since());
    given.put("until", asked.until());
    AskedRows query = AskedRows.of(store, "timeline", given);
    List<FactRow> rows = new ArrayList<>();
    query.rows().forEach(row -> rows.add(FactRow.of(row, places)));
    if (!asked.q().isEmpty()) {
      String[] words = FactScan.words(asked.q());
      rows.removeIf(row -> !row.holds(words));
    }
    // With words as well, the named query alone is not what is on the screen.
    return new Found(
        rows, query.hints(), asked.q().isEmpty() ? Optional.of(query) : Optional.empty());
  }
}
