import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The sovereign states and Taiwan, Kosovo, Palestine and Vatican City: their names and codes, and
 * which of them a Wikidata id or an ISO code of a state or of its territory belongs to.
 */
final class Countries {

  /** Names and demonyms come with the usual one first. */
  record Country(
      String name,
      String qid,
      String iso2,
      String iso3,
      String lat,
      String lon,
      List<String> capitals,
      List<String> demonyms,
      Set<String> aliases) {

    /** The name as it stands after "of": "the United States", "China". */
    String afterOf() {
      return aliases.contains("the " + name) ? "the " + name : name;
    }

    /** Every word that shows that a longer name speaks of this country. */
    Set<String> words() {
      var words = new LinkedHashSet<String>(aliases);
      words.add(name);
      words.addAll(demonyms);
      return words;
    }
  }

  private static final Set<String> ALSO = Set.of("TWN", "PSE", "XKX", "VAT");

  private final Map<String, Country> byIso3 = new TreeMap<>();
  private final Map<String, String> iso3ByQid = new TreeMap<>();
  private final Map<String, String> iso3ByName = new TreeMap<>();
  private final Map<String, String> sovereignByTerritory = new TreeMap<>();
  private final List<Table.Row> territories = new ArrayList<>();

  Countries(Path reference, Path handKept) throws IOException {
    var hand = new TreeMap<String, Table.Row>();
    for (Table.Row row : Table.tsv(handKept.resolve("country-names.tsv"))) {
      hand.put(row.get("iso3"), row);
    }
    for (Table.Row row : Table.csv(reference.resolve("countries.csv"))) {
      String iso3 = code(row.get("iso3"));
      if (row.get("independent").equals("True") || ALSO.contains(iso3)) {
        byIso3.put(iso3, country(iso3, row, hand.getOrDefault(iso3, new Table.Row(Map.of()))));
      } else {
        territories.add(row);
      }
    }
    withoutShared();
    for (Country country : byIso3.values()) {
      iso3ByQid.put(country.qid(), country.iso3());
      country.words().forEach(w -> iso3ByName.put(w, country.iso3()));
    }
    readRegions(reference);
  }

  /** The reference has UNK for Kosovo; XKX is the code that is in use. */
  private static String code(String iso3) {
    return iso3.equals("UNK") ? "XKX" : iso3;
  }

  private static Country country(String iso3, Table.Row row, Table.Row hand) {
    String name = hand.get("name").isEmpty() ? row.get("name") : hand.get("name");
    List<String> without = hand.list("without");
    var aliases = new LinkedHashSet<String>(hand.list("aliases"));
    aliases.add(row.get("name"));
    aliases.add(row.get("official"));
    aliases.remove(name);
    without.forEach(aliases::remove);
    var demonyms = new LinkedHashSet<String>(hand.list("demonyms"));
    demonyms.addAll(List.of(row.get("demonyms").split(", | or ")));
    demonyms.removeIf(d -> d.isBlank() || d.equals(name) || aliases.contains(d));
    without.forEach(demonyms::remove);
    List.copyOf(demonyms).forEach(d -> demonyms.addAll(Names.plural(d)));
    without.forEach(demonyms::remove);
    String qid = hand.get("qid").isEmpty() ? row.get("qid") : hand.get("qid");
    return new Country(
        name,
        qid,
        row.get("iso2"),
        iso3,
        Names.coordinate(row.get("lat")),
        Names.coordinate(row.get("lon")),
        row.list("capital"),
        new ArrayList<>(demonyms),
        aliases);
  }

  private void withoutShared() {
    Set<String> shared = Names.shared(byIso3.values().stream().map(Country::words).toList());
    for (Country country : byIso3.values()) {
      if (shared.contains(Names.key(country.name()))) {
        throw new IllegalStateException("Two countries are called " + country.name());
      }
      country.aliases().removeIf(a -> shared.contains(Names.key(a)));
      country.demonyms().removeIf(d -> shared.contains(Names.key(d)));
    }
    System.err.println("countries.tsv: left out as shared by two countries: " + shared);
  }

  private void readRegions(Path reference) throws IOException {
    var iso3ByIso2 = new TreeMap<String, String>();
    byIso3.values().forEach(c -> iso3ByIso2.put(c.iso2(), c.iso3()));
    for (Table.Row row : Table.csv(reference.resolve("regions.csv"))) {
      String sovereign = iso3ByIso2.get(row.get("country"));
      if (byIso3.containsKey(code(row.get("iso3")))) {
        iso3ByQid.putIfAbsent(row.get("qid"), code(row.get("iso3")));
      } else if (sovereign != null) {
        iso3ByQid.putIfAbsent(row.get("qid"), sovereign);
        if (!row.get("iso3").isEmpty()) {
          sovereignByTerritory.put(row.get("iso3"), sovereign);
        }
      }
    }
  }

  Optional<Country> get(String iso3) {
    return Optional.ofNullable(byIso3.get(code(iso3)));
  }

  Set<String> allWords() {
    var words = new LinkedHashSet<String>();
    byIso3.values().forEach(c -> words.addAll(c.words()));
    return words;
  }

  /** The code of the state, or of the state that a territory belongs to; empty where none does. */
  String sovereign(String iso3) {
    return byIso3.containsKey(code(iso3))
        ? code(iso3)
        : sovereignByTerritory.getOrDefault(iso3, "");
  }

  boolean isTerritory(String iso3) {
    return !byIso3.containsKey(code(iso3));
  }

  /** By Wikidata id, else by name, since some tables name the government instead of the state. */
  String iso3(String qid, String name) {
    return Optional.ofNullable(iso3ByQid.get(qid)).orElse(iso3ByName.getOrDefault(name, ""));
  }

  List<Table.Row> territories() {
    return territories;
  }

  /** Writes the table; capitals take the spelling that the table of cities has. */
  void write(Path folder, String header, Places places) throws IOException {
    var rows = new ArrayList<List<String>>();
    for (Country c : byIso3.values()) {
      List<String> capitals =
          c.capitals().stream().map(name -> places.spelling(c.iso3(), name)).toList();
      rows.add(
          List.of(
              c.name(),
              c.qid(),
              c.iso2(),
              c.iso3(),
              String.join("|", capitals),
              c.lat(),
              c.lon(),
              String.join("|", c.demonyms()),
              Names.joined(c.aliases(), c.name())));
    }
    Table.write(
        folder.resolve("countries.tsv"), header,
        List.of("name", "qid", "iso2", "iso3", "capital", "lat", "lon", "demonyms", "aliases"),
            rows);
  }
}
