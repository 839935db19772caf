package demarche.page;

import demarche.exchange.Addresses;
import demarche.search.Entry;
import demarche.search.Index;
import demarche.search.Search.Hit;
import demarche.search.Wanted;
import demarche.search.Wanted.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The positions of several actors side by side. */
final class Comparison {
  /** In the order in which cells list them. */
  static final List<String> STANCES =
      List.of("support", "commit", "urge", "assert", "warn", "criticize", "reject");

  private static final Set<String> AGAINST = Set.of("reject", "criticize");
  private static final int SHOWN = 3;

  /** So many positions together are all in the page, so that all can be printed. */
  static final int WHOLE = 2000;

  /** Of more than that, how many are folded away in a cell. */
  static final int FOLDED = 40;

  private final Index index;
  private final Addresses addresses;
  private final Wanted topic;
  private final int most;
  private final Set<String> cut = new TreeSet<>();

  /**
   * @param most how many positions of an actor are compared at most, the first ones
   */
  Comparison(Index index, Addresses addresses, Wanted topic, int most) {
    this.most = most;
    this.index = index;
    this.addresses = addresses;
    this.topic = topic;
  }

  /** An actor of the comparison. */
  public record Column(String iri, String written, String label, String kind, String href) {}

  /**
   * One position.
   *
   * @param day when it was voiced
   * @param speaker who voiced it, where that is somebody else than the actor of the column
   * @param change what the actor's stance was before, where it turned; empty where it did not
   */
  public record Said(
      Hit hit,
      String day,
      boolean told,
      String stance,
      List<Piece> words,
      String href,
      String speaker,
      String change) {}

  /** How often a stance was taken. */
  public record Tally(String stance, int count) {}

  /**
   * What an actor said in a stretch of time.
   *
   * @param first what is shown at once: the first ones and all that turned
   * @param rest what is folded away
   * @param left how many more there are than are shown and folded away
   * @param all the address of them all
   */
  public record Cell(
      List<Tally> tallies, List<Said> first, List<Said> rest, int left, String all) {}

  /** A year or a month. */
  public record Row(String time, List<Cell> cells) {}

  /** The positions of an actor from old to new, its turns marked. */
  List<Said> positions(Column column) {
    List<Said> all = new ArrayList<>();
    Map<String, Set<String>> sidesByDay = new HashMap<>();
    String lastDay = "";
    String before = "";
    List<Hit> found = index.positions(column.iri(), topic, most + 1);
    if (found.size() > most) {
      cut.add(column.iri());
    }
    for (Hit hit : found.subList(0, Math.min(most, found.size()))) {
      Entry entry = hit.entry();
      String side = side(entry.stance().orElse(""));
      String change = "";
      if (!side.isEmpty() && !entry.day().isEmpty()) {
        if (!entry.day().equals(lastDay)) {
          before = lastDay;
          lastDay = entry.day();
        }
        sidesByDay.computeIfAbsent(lastDay, d -> new TreeSet<>()).add(side);
        Set<String> earlier = sidesByDay.getOrDefault(before, Set.of());
        // A day on which it said both is no side to turn from.
        if (earlier.size() == 1 && !earlier.contains(side)) {
          change =
              (side.equals("for") ? "from against to for" : "from for to against")
                  + " since "
                  + before;
        }
      }
      all.add(said(hit, column, change));
    }
    return all;
  }

  /** Whether an actor has more positions than were given of it. */
  boolean isCut(Column column) {
    return cut.contains(column.iri());
  }

  private static String side(String stance) {
    return stance.equals("support") ? "for" : AGAINST.contains(stance) ? "against" : "";
  }

  private Said said(Hit hit, Column column, String change) {
    Entry entry = hit.entry();
    String speaker =
        entry.speaker().filter(s -> !s.equals(column.iri())).flatMap(index::label).orElse("");
    return new Said(
        hit,
        entry.day(),
        entry.isTold(),
        entry.stance().orElse(""),
        topic.marked(hit.quotation().orElse(entry.label())),
        addresses.page(entry.iri()).orElse(""),
        speaker,
        change);
  }

  /**
   * The rows of the table, from old to new; what has no day comes last.
   *
   * @param positions of each column
   * @param byMonth whether a row is a month
   */
  List<Row> rows(List<Column> columns, List<List<Said>> positions, boolean byMonth) {
    int length = byMonth ? 7 : 4;
    Set<String> times = new TreeSet<>();
    positions.forEach(all -> all.forEach(said -> times.add(time(said, length))));
    List<String> ordered = new ArrayList<>(times);
    if (ordered.remove("")) {
      ordered.add("");
    }
    int all = positions.stream().mapToInt(List::size).sum();
    int folded = all > WHOLE ? FOLDED : WHOLE;
    List<Row> rows = new ArrayList<>();
    for (String time : ordered) {
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        List<Said> of =
            positions.get(i).stream().filter(said -> time(said, length).equals(time)).toList();
        cells.add(cell(columns.get(i), of, time, folded));
      }
      rows.add(new Row(time.isEmpty() ? "No day told" : time, cells));
    }
    return rows;
  }

  private static String time(Said said, int length) {
    return said.day().length() < length ? "" : said.day().substring(0, length);
  }

  private Cell cell(Column column, List<Said> of, String time, int folded) {
    List<Tally> tallies = new ArrayList<>();
    for (String stance : STANCES) {
      int count = (int) of.stream().filter(said -> said.stance().equals(stance)).count();
      if (count > 0) {
        tallies.add(new Tally(stance, count));
      }
    }
    List<Said> first = new ArrayList<>();
    List<Said> rest = new ArrayList<>();
    for (Said said : of) {
      boolean shown = first.size() < SHOWN || !said.change().isEmpty();
      (shown ? first : rest).add(said);
    }
    List<Said> kept = rest.subList(0, Math.min(folded, rest.size()));
    String all =
        Addresses.with(
            SearchPage.PATH,
            List.of(
                Map.entry("q", topic.text()),
                Map.entry("kind", "position"),
                Map.entry("actor", column.written()),
                Map.entry("year", time.length() < 4 ? "" : time.substring(0, 4)),
                Map.entry("sort", "oldest")));
    return new Cell(tallies, first, kept, rest.size() - kept.size(), all);
  }

  /** An actor by its IRI, or empty where the graph has none of it. */
  Optional<Column> column(String iri) {
    return index.label(iri).flatMap(label -> index.thing(iri)).map(this::column);
  }

  /** An actor that was found. */
  Column column(Entry entry) {
    return new Column(
        entry.iri(),
        SearchState.written(addresses.base(), entry.iri()),
        entry.label(),
        entry.kind().label(),
        addresses.page(entry.iri()).orElse(""));
  }
}
