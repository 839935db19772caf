package demarche.page;

import demarche.exchange.Addresses;
import demarche.exchange.Handler;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.exchange.Routes.Route;
import demarche.search.Entry;
import demarche.search.Library;
import demarche.search.Search;
import demarche.search.Wanted;
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
   * @param rows at most as many as were asked for
   * @param total how many there are, or at least are
   * @param isCut whether there are more than the total, which were not read
   * @param query the named query behind it; empty where the facts were found by their words
   */
  private record Found(
      List<FactRow> rows, int total, boolean isCut, List<String> hints, Optional<AskedRows> query) {
    Response told(Response response) {
      return Drawn.cut(response, isCut || total > rows.size(), rows.size());
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
    Asked asked = Asked.of(request);
    Found found = find(asked, Math.min(most, MOST));
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("asked", asked);
    model.put("rows", found.rows());
    model.put("total", found.total());
    model.put("cut", found.isCut());
    model.put("wholeTable", !found.isCut() && found.total() <= most);
    model.put("hints", found.hints());
    model.put("json", asked.at(PATH + ".json"));
    found.query().ifPresent(query -> model.put("open", query.address()));
    model.put("csv", asked.at(PATH + ".csv"));
    model.put("drawn", templates.assets().has("timeline.js"));
    if (asked.isEmpty()) {
      model.put("examples", Examples.actors(answers, PATH));
    }
    return found.told(Drawn.page(templates.page("timeline.ftlh", model)));
  }

  private Response data(Request request) {
    Found found = find(Asked.of(request), Math.min(most, MOST));
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("total", found.total());
    data.put("cut", found.isCut() || found.total() > found.rows().size());
    data.put("items", found.rows());
    return found.told(Drawn.data(data));
  }

  private Response table(Request request) {
    Found found = find(Asked.of(request), most);
    return found.told(
        CsvText.response(
            COLUMNS,
            found.rows().stream()
                .map(
                    row ->
                        List.of(
                            row.day(),
                            row.kind(),
                            row.what(),
                            row.words(),
                            row.article(),
                            row.fact()))
                .toList()));
  }

  /** At most so many of the facts that were asked for, in the order of their days. */
  private Found find(Asked asked, int most) {
    if (asked.isEmpty()) {
      return new Found(List.of(), 0, false, List.of(), Optional.empty());
    }
    return asked.actor().isEmpty() ? byWords(asked, most) : ofActor(asked, most);
  }

  private Found byWords(Asked asked, int most) {
    Wanted wanted = Wanted.of(asked.q());
    Search.Found found = library.index().facts(wanted, asked.since(), asked.until(), most);
    List<FactRow> rows =
        found.entries().stream().map(hit -> row(hit.entry(), hit.quotation())).toList();
    return new Found(rows, found.total(), false, List.of(), Optional.empty());
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

  private Found ofActor(Asked asked, int most) {
    Map<String, String> given = new LinkedHashMap<>();
    given.put("actor", asked.actor());
    given.put("since", asked.since());
    given.put("until", asked.until());
    AskedRows query = answers.of("timeline", given);
    Places places = new Places(answers.store(), addresses);
    List<Map<String, String>> told = new ArrayList<>(query.rows());
    if (!asked.q().isEmpty()) {
      String[] words = FactRow.words(asked.q());
      told.removeIf(row -> !FactRow.holds(row, words));
    }
    List<FactRow> rows = told.stream().limit(most).map(row -> FactRow.of(row, places)).toList();
    // With words as well, the named query alone is not what is on the screen.
    return new Found(
        rows,
        told.size(),
        query.isCut(),
        query.hints(),
        asked.q().isEmpty() ? Optional.of(query) : Optional.empty());
  }
}
