import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Cities, territories and diplomatic missions. */
final class Places {

  private static final int SMALLEST = 15_000;

  /** Degrees within which two rows of one name in one country are taken for one city. */
  private static final double NEAR = 0.5;

  private record City(
      String name,
      String country,
      String qid,
      String lat,
      String lon,
      String population,
      boolean capital,
      Set<String> aliases) {

    Set<String> words() {
      var words = new TreeSet<String>(aliases);
      words.add(name);
      return words;
    }

    boolean near(City other) {
      return Math.abs(Double.parseDouble(lat) - Double.parseDouble(other.lat)) < NEAR
          && Math.abs(Double.parseDouble(lon) - Double.parseDouble(other.lon)) < NEAR;
    }
  }

  private final Countries countries;
  private final List<Table.Row> missions;
  private final Map<String, Table.Row> hand = new TreeMap<>();
  private final List<City> cities = new ArrayList<>();
  private final Map<String, String> nameByQid = new HashMap<>();
  private final Map<String, String> nameByCountryAndKey = new HashMap<>();

  Places(Path reference, Path handKept, Countries countries) throws IOException {
    this.countries = countries;
    this.missions = Table.csv(reference.resolve("missions.csv"));
    for (Table.Row row : Table.tsv(handKept.resolve("city-names.tsv"))) {
      hand.put(row.get("qid"), row);
    }
    var seats = new HashSet<String>();
    missions.forEach(m -> seats.add(m.get("city_qid")));
    seats.remove("");
    for (Table.Row row : Table.csv(reference.resolve("cities.csv"))) {
      int population =
          row.get("population").isEmpty() ? 0 : Integer.parseInt(row.get("population"));
      boolean capital = row.get("capital").equals("true");
      if (population >= SMALLEST || capital || seats.contains(row.get("qid"))) {
        cities.add(city(row, capital && !countries.isTerritory(row.get("country"))));
      }
    }
    withoutDoubles();
    addTerritories();
    withoutShared();
    index();
  }

  private City city(Table.Row row, boolean capital) {
    Table.Row kept = hand.getOrDefault(row.get("qid"), new Table.Row(Map.of()));
    String name = kept.get("name").isEmpty() ? Names.plain(row.get("name")) : kept.get("name");
    var aliases = new TreeSet<String>();
    for (String alias : row.list("aliases")) {
      // Codes of states and pieces cut off at a letter with a mark stand among the aliases.
      if (Names.latin(alias)
          && alias.length() > 2
          && !alias.matches(".*[(\\d].*|[a-z].*|.*\\s\\p{Lu}")) {
        aliases.add(alias);
        aliases.add(Names.plain(alias));
      }
    }
    aliases.addAll(kept.list("aliases"));
    aliases.add(row.get("name"));
    aliases.add(Names.plain(row.get("name")));
    kept.list("without").forEach(aliases::remove);
    aliases.remove(name);
    return new City(
        name,
        countries.sovereign(row.get("country")),
        row.get("qid"),
        Names.coordinate(row.get("lat")),
        Names.coordinate(row.get("lon")),
        row.get("population"),
        capital,
        aliases);
  }

  /** A row without an id that repeats one with an id goes. */
  private void withoutDoubles() {
    var byWord = new HashMap<String, List<City>>();
    for (City city : cities) {
      if (!city.qid().isEmpty()) {
        city.words()
            .forEach(
                w -> byWord.computeIfAbsent(placeKey(city, w), k -> new ArrayList<>()).add(city));
      }
    }
    cities.removeIf(
        c ->
            c.qid().isEmpty()
                && byWord.getOrDefault(placeKey(c, c.name()), List.of()).stream()
                    .anyMatch(c::near));
  }

  private static String placeKey(City city, String word) {
    return city.country() + " " + Names.key(word);
  }

  /** Inhabited territories, unless a city of that name stands for them already. */
  private void addTerritories() {
    var known = new HashSet<String>();
    cities.forEach(c -> c.words().forEach(w -> known.add(Names.key(w))));
    for (Table.Row row : countries.territories()) {
      String name = Names.plain(row.get("name"));
      boolean inhabited = !row.get("capital").isEmpty() || hand.containsKey(row.get("qid"));
      if (inhabited && !known.contains(Names.key(name))) {
        var aliases = new TreeSet<String>(List.of(row.get("name")));
        aliases.addAll(hand.getOrDefault(row.get("qid"), new Table.Row(Map.of())).list("aliases"));
        aliases.remove(name);
        cities.add(
            new City(
                name,
                countries.sovereign(row.get("iso3")),
                row.get("qid"),
                Names.coordinate(row.get("lat")),
                Names.coordinate(row.get("lon")),
                "",
                false,
                aliases));
      }
    }
  }

  private void withoutShared() {
    var byCountry = new TreeMap<String, List<City>>();
    cities.forEach(c -> byCountry.computeIfAbsent(c.country(), k -> new ArrayList<>()).add(c));
    for (List<City> inCountry : byCountry.values()) {
      Set<String> shared = Names.shared(inCountry.stream().map(City::words).toList());
      inCountry.forEach(
          c ->
              c.aliases()
                  .removeIf(
                      a ->
                          !Names.key(a).equals(Names.key(c.name()))
                              && shared.contains(Names.key(a))));
    }
  }

  private void index() {
    for (City city : cities) {
      if (!city.qid().isEmpty()) {
        nameByQid.put(city.qid(), city.name());
      }
      city.words().forEach(w -> nameByCountryAndKey.putIfAbsent(placeKey(city, w), city.name()));
    }
  }

  /** The name that the table of cities has for this one, else the name itself without marks. */
  String spelling(String iso3, String name) {
    return Optional.ofNullable(nameByCountryAndKey.get(iso3 + " " + Names.key(name)))
        .orElse(Names.plain(name));
  }

  void writeCities(Path folder, String header) throws IOException {
    var rows = new ArrayList<List<String>>();
    for (City c : cities) {
      rows.add(
          List.of(
              c.name(),
              c.country(),
              c.qid(),
              c.lat(),
              c.lon(),
              c.population(),
              String.valueOf(c.capital()),
              Names.joined(c.aliases(), c.name())));
    }
    Table.write(
        folder.resolve("cities.tsv"), header,
        List.of("name", "country", "qid", "lat", "lon", "population", "capital", "aliases"), rows);
  }

  void writeMissions(Path folder, String header) throws IOException {
    var rows = new ArrayList<List<String>>();
    for (Table.Row row : missions) {
      String operator = countries.iso3(row.get("operator_qid"), row.get("operator"));
      String host = countries.iso3(row.get("country_qid"), row.get("country"));
      String city =
          Optional.ofNullable(nameByQid.get(row.get("city_qid")))
              .orElse(spelling(host, row.get("city")));
      boolean placed = !host.isEmpty() || !city.isEmpty();
      if (!operator.isEmpty() && placed && !row.get("qid").isEmpty()) {
        rows.add(
            List.of(
                operator,
                city,
                row.get("qid"),
                type(row.get("type")),
                host,
                Names.coordinate(row.get("lat")),
                Names.coordinate(row.get("lon"))));
      }
    }
    Table.write(
        folder.resolve("missions.tsv"), header,
        List.of("operator", "city", "qid", "type", "host", "lat", "lon"), rows);
  }

  /** Types of Wikidata that name one state's missions are brought back to the plain one. */
  private static String type(String type) {
    return switch (type) {
      case "British High Commission", "Australian High Commission" -> "high commission";
      case "Consulate General of Sweden", "Consulate General of Belgium" -> "consulate general";
      case "consulates of Sweden", "Consular Agency", "consular office" -> "consulate";
      case "apostolic nunciature", "Apostolic delegation" -> "nunciature";
      case "Embassy of the United States" -> "embassy";
      case "Interests Section" -> "interests section";
      case "Taipei Representative Office" -> "de facto embassy";
      case "diplomatic mission of El Salvador" -> "mission";
      default -> type;
    };
  }
}
