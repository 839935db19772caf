package demarche.gazetteer;

import demarche.problem.ExitCode;
import demarche.problem.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All tables. Each is read when first asked for; lookups by name compare {@link Names#normalise
 * normalised} names and aliases. Safe for several threads.
 *
 * <p>Every lookup may throw a {@link Failure} that names file and line of a damaged table.
 */
public final class Gazetteers {
  private static final class Bundled {
    static final Gazetteers TABLES = new Gazetteers(Gazetteers::resource);
  }

  private final Lazy<Countries> countries;
  private final Lazy<Bodies> organizations;
  private final Lazy<Bodies> parties;
  private final Lazy<Missions> missions;
  private final Lazy<Cities> cities;
  private final Lazy<Tenures> tenures;
  private final Lazy<Tenures> leaders;

  private final Memo<List<OrganizationEntry>> organizationsByName;
  private final Memo<List<OrganizationEntry>> partiesByName;
  private final Memo<List<CityEntry>> citiesByName;
  private final Memo<List<TenureEntry>> tenuresByPerson;
  private final Memo<List<TenureEntry>> tenuresByFamilyName;

  private Gazetteers(Function<String, byte[]> files) {
    this.countries = new Lazy<>(() -> new Countries(files.apply("countries.tsv")));
    this.organizations = new Lazy<>(() -> Bodies.organizations(files.apply("organizations.tsv")));
    this.parties = new Lazy<>(() -> Bodies.parties(files.apply("parties.tsv")));
    this.missions = new Lazy<>(() -> new Missions(files.apply("missions.tsv")));
    this.cities = new Lazy<>(() -> new Cities(files.apply("cities.tsv")));
    this.tenures = new Lazy<>(() -> new Tenures("tenures.tsv", files.apply("tenures.tsv")));
    this.leaders = new Lazy<>(() -> new Tenures("leaders.tsv", files.apply("leaders.tsv")));
    this.organizationsByName = new Memo<>(name -> organizations.get().named(name));
    this.partiesByName = new Memo<>(name -> parties.get().named(name));
    this.citiesByName = new Memo<>(name -> cities.get().named(name));
    this.tenuresByPerson =
        new Memo<>(
            person ->
                Stream.of(tenures, leaders)
                    .flatMap(table -> table.get().of(person).stream())
                    .toList());
    this.tenuresByFamilyName =
        new Memo<>(
            name ->
                Stream.of(tenures, leaders)
                    .flatMap(table -> table.get().ofFamily(name).stream())
                    .toList());
  }

  /** The tables that come with the program. */
  public static Gazetteers bundled() {
    return Bundled.TABLES;
  }

  /**
   * Tables from elsewhere.
   *
   * @param files gives the bytes of a table by its file name ("countries.tsv")
   */
  public static Gazetteers read(Function<String, byte[]> files) {
    return new Gazetteers(files);
  }

  /**
   * Reads now all tables that name people, bodies and places. Without it each is read when first
   * asked for: who has a core to spare may call this meanwhile.
   *
   * @throws demarche.problem.Failure where one of them is damaged
   */
  public void load() {
    for (Lazy<?> table : List.of(countries, organizations, parties, cities, tenures, leaders)) {
      table.get();
    }
  }

  /** Every country, in the order of the table. */
  public List<CountryEntry> countries() {
    return countries.get().all();
  }

  /** The one country with a name or alias. */
  public Optional<CountryEntry> country(String name) {
    return countries.get().named(name);
  }

  /** The country with a three-letter code. */
  public Optional<CountryEntry> countryByCode(String iso3) {
    return countries.get().coded(iso3);
  }

  /** The one country whose people or things a word names ("French"). */
  public Optional<CountryEntry> countryByDemonym(String word) {
    return countries.get().demonym(word);
  }

  /** The organizations with a name or alias, parties not among them. */
  public List<OrganizationEntry> organizations(String name) {
    return organizationsByName.of(name);
  }

  /** The parties with a name or alias. */
  public List<OrganizationEntry> parties(String name) {
    return partiesByName.of(name);
  }

  /**
   * The missions of a state in a city.
   *
   * @param operator the sending state's three-letter code
   * @param city as the table spells it, or another form of that name
   */
  public List<MissionEntry> missionsInCity(String operator, String city) {
    return missions.get().inCity(operator, city);
  }

  /**
   * The missions of a state in a state.
   *
   * @param operator the sending state's three-letter code
   * @param host the receiving state's three-letter code
   */
  public List<MissionEntry> missionsInCountry(String operator, String host) {
    return missions.get().inCountry(operator, host);
  }

  /** The cities with a name or alias. */
  public List<CityEntry> cities(String name) {
    return citiesByName.of(name);
  }

  /** The tenures of all persons whose family name may be a word. */
  public List<TenureEntry> tenuresByFamilyName(String name) {
    return tenuresByFamilyName.of(name);
  }

  /** The tenures of all persons with a full name or alias. */
  public List<TenureEntry> tenures(String person) {
    return tenuresByPerson.of(person);
  }

  /**
   * Whether a country has an office, as far as is known of those who held it.
   *
   * @param iso3 the country's three-letter code
   * @param office its title without the country
   */
  public boolean hasPost(String iso3, String office) {
    return Stream.of(tenures, leaders).anyMatch(table -> table.get().hasPost(iso3, office));
  }

  /**
   * A table of another kind that comes with the program.
   *
   * @param path below the folder {@code data} ("titles.tsv")
   * @param columns the names of its columns
   */
  public static Table lexicon(String path, List<String> columns) {
    return new Table("data/" + path, read("/demarche/data/" + path), columns);
  }

  /**
   * The words of a table that lists them, each in the first cell of its row.
   *
   * @param path below the folder {@code data} ("place-nouns.tsv")
   * @param columns the names of its columns
   */
  public static Set<String> words(String path, String... columns) {
    Table table = lexicon(path, List.of(columns));
    Set<String> words = new HashSet<>();
    for (int row = 0; row < table.rows(); row++) {
      words.add(table.cell(row, 0));
    }
    return Set.copyOf(words);
  }

  private static byte[] resource(String file) {
    return read("/demarche/data/gazetteer/" + file);
  }

  private static byte[] read(String path) {
    try (InputStream in = Gazetteers.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new Failure(ExitCode.DAMAGED, "The program's own table " + path + " is missing.");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new Failure(
          ExitCode.DAMAGED, "The program's own table " + path + " cannot be read.", e);
    }
  }
}
