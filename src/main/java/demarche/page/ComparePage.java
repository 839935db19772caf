package demarche.page;

import demarche.exchange.Addresses;
import demarche.exchange.Handler;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.page.Comparison.Cell;
import demarche.page.Comparison.Column;
import demarche.page.Comparison.Row;
import demarche.page.Comparison.Said;
import demarche.search.Entry;
import demarche.search.Index;
import demarche.search.Library;
import demarche.search.Wanted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Positions of two to six actors by words of the topic, side by side in time. */
public final class ComparePage implements Handler {
  /** Where it stands. */
  public static final String PATH = "/compare";

  /** Where the same stands as CSV. */
  public static final String CSV = "/compare.csv";

  private static final int SUGGESTED = 8;
  private static final List<String> COLUMNS =
      List.of(
          "actor",
          "actor_iri",
          "day",
          "day_of_article",
          "stance",
          "topic",
          "quotation",
          "speaker",
          "change",
          "publisher",
          "title",
          "article",
          "fact");

  private final Library library;
  private final int most;
  private final Templates templates;
  private final Addresses addresses;

  /**
   * @param library where the index comes from
   * @param most how many positions an actor has at most
   * @param templates what pages are filled into
   * @param addresses where things stand
   */
  public ComparePage(Library library, int most, Templates templates, Addresses addresses) {
    this.library = library;
    this.most = Math.min(most, Index.MOST);
    this.templates = templates;
    this.addresses = addresses;
  }

  /** Somebody that a name may mean. */
  public record Suggestion(String label, String kind, int facts, String href) {}

  /** A name that means nobody, or more than one. */
  public record Unclear(String name, List<Suggestion> suggestions) {}

  /** A turn of an actor. */
  public record Turn(Column column, Said said) {}

  /** Who is compared, and which names are unclear. */
  private record Cast(List<Column> columns, List<Unclear> unclear) {}

  @Override
  public Response answer(Request request) {
    CompareState state = CompareState.of(request);
    Optional<Index> ready = library.ready();
    if (ready.isEmpty() && library.isBeingMade()) {
      return templates.page(Response.BUSY, "search-wait.ftlh", Map.of()).with("Retry-After", "2");
    }
    Index index = library.index();
    Comparison comparison = new Comparison(index, addresses, state.word(), most);
    Cast cast = cast(state, index, comparison);
    List<List<Said>> positions = cast.columns().stream().map(comparison::positions).toList();
    List<Column> cut = cast.columns().stream().filter(comparison::isCut).toList();
    List<Row> rows = comparison.rows(cast.columns(), positions, state.byMonth());
    int all = positions.stream().mapToInt(List::size).sum();
    int left = rows.stream().flatMap(r -> r.cells().stream()).mapToInt(Cell::left).sum();
    Map<String, Object> model = form(state, cast.columns().size());
    model.put("columns", cast.columns());
    model.put("unclear", cast.unclear());
    model.put("cut", cut);
    model.put("most", most);
    model.put("totals", positions.stream().map(List::size).toList());
    model.put("rows", rows);
    model.put("left", left);
    model.put("whole", Comparison.WHOLE);
    model.put("folded", Comparison.FOLDED);
    model.put("turns", turns(cast.columns(), positions));
    if (state.actors().isEmpty()) {
      model.put("examples", Examples.comparisons(index, addresses));
    }
    Response page = templates.page("compare.ftlh", model);
    return cut.isEmpty() && left == 0 ? page : page.truncated(all - left);
  }

  /** What was asked, and where other views of the same stand. */
  private static Map<String, Object> form(CompareState state, int compared) {
    Map<String, Object> model = new HashMap<>();
    model.put("blanks", Math.min(2, CompareState.MOST - compared));
    model.put("word", state.word().text());
    model.put("noWord", state.word().hasNoWord());
    model.put("longest", Wanted.LONGEST);
    model.put("byMonth", state.byMonth());
    model.put("years", state.by(false).at(PATH));
    model.put("months", state.by(true).at(PATH));
    model.put("csv", state.at(CSV));
    model.put(
        "question",
        Addresses.with(
            "/queries/changed-positions", List.of(Map.entry("word", state.word().text()))));
    return model;
  }

  private static List<Turn> turns(List<Column> columns, List<List<Said>> positions) {
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      for (Said said : positions.get(i)) {
        if (!said.change().isEmpty()) {
          turns.add(new Turn(columns.get(i), said));
        }
      }
    }
    return turns;
  }

  private Cast cast(CompareState state, Index index, Comparison comparison) {
    List<Column> columns = new ArrayList<>();
    List<Unclear> unclear = new ArrayList<>();
    for (int i = 0; i < state.actors().size(); i++) {
      String name = state.actors().get(i);
      Optional<Column> direct = comparison.column(SearchState.iri(addresses.base(), name));
      List<Entry> meant = direct.isPresent() ? List.of() : meant(index, name);
      Optional<Column> one =
          direct.or(
              () ->
                  meant.size() == 1
                      ? meant.stream().findFirst().map(comparison::column)
                      : Optional.empty());
      if (one.isEmpty()) {
        unclear.add(new Unclear(name, suggestions(state, i, meant)));
      } else if (columns.stream().noneMatch(c -> c.iri().equals(one.get().iri()))) {
        columns.add(one.get());
      }
    }
    return new Cast(columns, unclear);
  }

  /** Whom a name means: exactly this name, or else whose names have all its words. */
  private static List<Entry> meant(Index index, String name) {
    List<Entry> exact = index.named(name);
    if (!exact.isEmpty()) {
      return exact;
    }
    Wanted wanted = Wanted.of(name);
    return wanted.hasNoWord() ? List.of() : index.alike(wanted, SUGGESTED);
  }

  private List<Suggestion> suggestions(CompareState state, int place, List<Entry> meant) {
    return meant.stream()
        .limit(SUGGESTED)
        .map(
            entry ->
                new Suggestion(
                    entry.label(),
                    entry.kind().label(),
                    entry.facts(),
                    state.with(place, SearchState.written(addresses.base(), entry.iri())).at(PATH)))
        .toList();
  }

  /** All positions of the comparison, actor by actor from old to new. */
  public Response csv(Request request) {
    CompareState state = CompareState.of(request);
    Index index = library.index();
    Comparison comparison = new Comparison(index, addresses, state.word(), most);
    List<List<String>> rows = new ArrayList<>();
    boolean cut = false;
    for (Column column : cast(state, index, comparison).columns()) {
      comparison.positions(column).forEach(said -> rows.add(cells(column, said, index)));
      cut |= comparison.isCut(column);
    }
    return CsvText.response(COLUMNS, rows, cut);
  }

  private static List<String> cells(Column column, Said said, Index index) {
    Entry entry = said.hit().entry();
    return List.of(
        column.label(),
        column.iri(),
        entry.day(),
        Boolean.toString(!entry.isTold() && !entry.day().isEmpty()),
        said.stance(),
        entry.topic().orElse(""),
        said.hit().quotation().orElse(""),
        entry.speaker().flatMap(index::label).orElse(""),
        said.change(),
        entry.origin().publisher(),
        entry.origin().title(),
        entry.origin().iri(),
        entry.iri());
  }
}
