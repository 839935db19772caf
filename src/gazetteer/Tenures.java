import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Who held which office from when to when. A day that the source gives only by year or month is
 * narrowed to what is certain, and an open end is bounded by the day up to which the source speaks.
 */
final class Tenures {

  private record Tenure(
      String person,
      String qid,
      String office,
      String country,
      String start,
      String end,
      String until) {

    /** The last day on which the person is known to have been in office. */
    String last() {
      return end.isEmpty() ? until : end;
    }
  }

  private static final List<String> COLUMNS =
      List.of("person", "qid", "office", "country", "start", "end", "until", "aliases");

  private static final String OLDEST_END = "1945";

  private final Countries countries;
  private final Path reference;
  private final List<Tenure> open = new ArrayList<>();
  private final List<Tenure> leaders = new ArrayList<>();
  private final Map<String, TreeSet<String>> namesByQid = new TreeMap<>();
  private final Map<String, TreeSet<String>> leaderNamesByQid = new TreeMap<>();

  Tenures(Path reference, Path handKept, Countries countries) throws IOException {
    this.countries = countries;
    this.reference = reference;
    for (Table.Row row : Table.tsv(handKept.resolve("person-names.tsv"))) {
      names(namesByQid, row.get("qid"), row.list("aliases"));
      names(leaderNamesByQid, row.get("qid"), row.list("aliases"));
    }
    cabinets();
    foreignMinisters();
    heads();
    congress();
    currentLeaders();
  }

  /** The latest start that a source tells is a day on which it was still being written. */
  private void cabinets() throws IOException {
    List<Table.Row> rows = Table.csv(reference.resolve("cabinets.csv"));
    var until = new HashMap<String, String>();
    rows.forEach(r -> until.merge(r.get("source"), Names.earliest(r.get("start")), Tenures::later));
    for (Table.Row row : rows) {
      boolean world = row.get("source").equals("world") && row.get("position").contains(" of ");
      if (world || !countries.isTerritory(row.get("country"))) {
        String day = later("2022-06-01", until.get(row.get("source")));
        add(
            open,
            namesByQid,
            row.get("person"),
            row.get("person_qid"),
            row.get("position"),
            world ? "" : countries.sovereign(row.get("country")),
            row.get("start"),
            row.get("end"),
            day);
      }
    }
  }

  private void foreignMinisters() throws IOException {
    for (Table.Row row : Table.csv(reference.resolve("foreign_ministers.csv"))) {
      String country = countries.iso3(row.get("country_qid"), row.get("country"));
      boolean state =
          countries.get(country).map(c -> c.words().contains(row.get("country"))).orElse(false);
      if (state) {
        add(
            open,
            namesByQid,
            row.get("person"),
            row.get("person_qid"),
            row.get("position"),
            country,
            row.get("start"),
            "",
            "2022-11-01");
      }
    }
  }

  private void heads() throws IOException {
    for (Table.Row row : Table.csv(reference.resolve("heads.csv"))) {
      String country = countries.iso3(row.get("country_qid"), row.get("country"));
      boolean state =
          countries.get(country).map(c -> c.words().contains(row.get("country"))).orElse(false);
      if (state) {
        add(
            open,
            namesByQid,
            row.get("person"),
            row.get("person_qid"),
            row.get("position"),
            country,
            row.get("start_year"),
            row.get("end_year"),
            "2022-01-01");
      }
    }
  }

  private void congress() throws IOException {
    for (Table.Row row : Table.csv(reference.resolve("us_congress.csv"))) {
      String asOf = row.get("as_of");
      String office = row.get("office").replace("United States ", "");
      // The end of a term that lies ahead is no knowledge of how long the member stays.
      String end = row.get("end").compareTo(asOf) > 0 ? "" : row.get("end");
      names(namesByQid, row.get("person_qid"), row.list("aliases"));
      add(
          open,
          namesByQid,
          row.get("person"),
          row.get("person_qid"),
          office.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + office.substring(1),
          "USA",
          row.get("start"),
          end,
          asOf);
    }
  }

  private void currentLeaders() throws IOException {
    for (Table.Row row : Table.csv(reference.resolve("leaders_current.csv"))) {
      String country = countries.sovereign(row.get("country"));
      boolean ofBody = row.get("role").equals("head of organisation");
      if (ofBody || !countries.isTerritory(row.get("country"))) {
        String asOf = Names.earliest(row.get("as_of"));
        // ended_by is the first day on which somebody else was seen in office.
        String until =
            row.get("ended_by").isEmpty() || row.get("ended_by").compareTo(asOf) > 0
                ? asOf
                : row.get("ended_by");
        names(leaderNamesByQid, row.get("person_qid"), row.list("aliases"));
        add(
            leaders,
            leaderNamesByQid,
            row.get("person"),
            row.get("person_qid"),
            row.get("office"),
            ofBody ? "" : country,
            row.get("start"),
            "",
            until);
      }
    }
  }

  private static String later(String one, String other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private void add(
      List<Tenure> to,
      Map<String, TreeSet<String>> names,
      String person,
      String qid,
      String position,
      String country,
      String from,
      String upTo,
      String until) {
    String name = person.replaceAll("\\s*\\([^)]*\\)", "").strip();
    String start = Names.latest(from);
    String end = Names.earliest(upTo);
    boolean told = !qid.isEmpty() && !from.isEmpty() && !position.isBlank() && Names.latin(name);
    boolean certain = end.isEmpty() ? start.compareTo(until) <= 0 : start.compareTo(end) <= 0;
    boolean recent = end.isEmpty() || end.compareTo(OLDEST_END) >= 0;
    if (told && certain && recent) {
      names(names, qid, List.of(name));
      to.add(
          new Tenure(
              name,
              qid,
              office(position, country),
              country,
              start,
              end,
              end.isEmpty() ? until : ""));
    }
  }

  private static void names(
      Map<String, TreeSet<String>> names, String qid, Collection<String> more) {
    if (!qid.isEmpty()) {
      more.stream()
          .filter(Names::latin)
          .forEach(n -> names.computeIfAbsent(qid, k -> new TreeSet<>()).add(n));
    }
  }

  /** The title without the country: not "President of Albania" or "Italian Minister" of Italy. */
  private String office(String position, String iso3) {
    String title = position.replaceAll("\\s*\\([^)]*\\)$", "").strip();
    if (countries.get(iso3).isPresent()) {
      Countries.Country country = countries.get(iso3).get();
      for (String word : longestFirst(country.words())) {
        String quoted = Pattern.quote(word);
        title = title.replaceAll("(?<=\\S) of (the )?(State of )?" + quoted + "(?=$| to )", "");
        title = title.replaceAll("^(the )?" + quoted + "('s)? (?=\\p{Lu}|minister|ambassador)", "");
        title = title.replaceAll(", " + quoted + "$", "");
      }
    }
    return title;
  }

  private static List<String> longestFirst(Collection<String> words) {
    return words.stream()
        .sorted(java.util.Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
        .toList();
  }

  /** True where another row of the same office covers all the days of this one. */
  private static boolean toldByAnother(List<Tenure> same, int at) {
    Tenure t = same.get(at);
    for (int i = 0; i < same.size(); i++) {
      Tenure o = same.get(i);
      boolean covers = o.start().compareTo(t.start()) <= 0 && o.last().compareTo(t.last()) >= 0;
      boolean wider = !o.start().equals(t.start()) || !o.last().equals(t.last());
      if (i != at && covers && (wider || i < at)) {
        return true;
      }
    }
    return false;
  }

  void write(Path folder, String header) throws IOException {
    write(folder.resolve("tenures.tsv"), header, open, namesByQid);
  }

  void writeLeaders(Path folder, String header) throws IOException {
    write(folder.resolve("leaders.tsv"), header, leaders, leaderNamesByQid);
  }

  private static void write(
      Path file, String header, List<Tenure> tenures, Map<String, TreeSet<String>> names)
      throws IOException {
    var byOffice = new TreeMap<String, List<Tenure>>();
    for (Tenure t : tenures) {
      String key = String.join("\t", t.qid(), Names.key(t.office()), t.country());
      byOffice.computeIfAbsent(key, k -> new ArrayList<>()).add(t);
    }
    var rows = new ArrayList<List<String>>();
    for (List<Tenure> same : byOffice.values()) {
      for (int i = 0; i < same.size(); i++) {
        Tenure t = same.get(i);
        if (!toldByAnother(same, i)) {
          rows.add(
              List.of(
                  t.person(),
                  t.qid(),
                  t.office(),
                  t.country(),
                  t.start(),
                  t.end(),
                  t.until(),
                  Names.joined(names.getOrDefault(t.qid(), new TreeSet<>()), t.person())));
        }
      }
    }
    Table.write(file, header, COLUMNS, rows);
  }
}
