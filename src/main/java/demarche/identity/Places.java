package demarche.identity;

import demarche.gazetteer.CityEntry;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Names;
import demarche.gazetteer.Table;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Settles places: cities of the gazetteer where the article leaves no doubt. Lexicon: {@code
 * regions.tsv}, names that are no cities. Paths: {@code place/COUNTRY/NAME} where the country is
 * known, else {@code place/NAME}.
 */
final class Places {
  /** A city of another country as large as this may be meant whatever else the article says. */
  private static final long METROPOLIS = 1_000_000;

  /** A lone city of a country that the article does not name must be as large as this. */
  private static final long WELL_KNOWN = 500_000;

  /** So many times larger must a city be than the next of its name. */
  private static final long FAR_LARGER = 8;

  private final Gazetteers gazetteers;
  private final Set<String> regions;

  Places(Gazetteers gazetteers) {
    this.gazetteers = gazetteers;
    Table table = Gazetteers.lexicon("regions.tsv", List.of("name"));
    Set<String> names = new HashSet<>();
    for (int row = 0; row < table.rows(); row++) {
      names.add(Names.normalise(table.cell(row, 0)));
    }
    this.regions = Set.copyOf(names);
  }

  /** The place that a name means. */
  Draft draft(String name, Optional<String> of, KnownCountries countries) {
    Optional<Identity> owner =
        of.map(o -> countries.named(o).orElseGet(() -> CountryNames.unknown(o)));
    String ownPath = path(name, owner);
    Optional<CityEntry> city = city(name, owner, countries);
    if (city.isEmpty()) {
      return Draft.unsettled(
          name, identity(ownPath, name, Optional.empty(), owner, Optional.empty()));
    }
    CityEntry entry = city.get();
    Optional<Identity> country = countries.coded(entry.country());
    return new Draft(
        name,
        entry.name(),
        identity(
            path(entry.name(), country),
            entry.name(),
            entry.qid(),
            country,
            CountryNames.coordinates(entry.point())),
        path(name, country));
  }

  /** The city that a name means, where that is beyond doubt. */
  private Optional<CityEntry> city(
      String name, Optional<Identity> owner, KnownCountries countries) {
    boolean noCity =
        regions.contains(Names.normalise(name)) || gazetteers.country(name).isPresent();
    if (noCity) {
      return Optional.empty();
    }
    List<CityEntry> all = gazetteers.cities(name);
    if (owner.isPresent()) {
      return most(
          all.stream()
              .filter(city -> owner.get().iso3().equals(Optional.of(city.country())))
              .toList());
    }
    List<CityEntry> near = all.stream().filter(city -> countries.names(city.country())).toList();
    if (near.isEmpty()) {
      return most(all).filter(city -> city.capital() || city.population() >= WELL_KNOWN);
    }
    return most(near).filter(city -> city.capital() || !outshone(city, all));
  }

  /**
   * Whether a city elsewhere is what the bare name means to most: Athens is not that of Georgia.
   */
  private static boolean outshone(CityEntry city, List<CityEntry> all) {
    return all.stream()
        .filter(other -> !other.country().equals(city.country()))
        .anyMatch(
            other ->
                other.population() > city.population()
                    && (other.capital() || other.population() > METROPOLIS));
  }

  /** The only one, the only capital without a rival metropolis, or the far larger one. */
  private static Optional<CityEntry> most(List<CityEntry> cities) {
    if (cities.size() <= 1) {
      return cities.stream().findFirst();
    }
    List<CityEntry> capitals = cities.stream().filter(CityEntry::capital).toList();
    if (capitals.size() == 1) {
      boolean rival =
          cities.stream().anyMatch(city -> !city.capital() && city.population() > METROPOLIS);
      return rival ? Optional.empty() : Optional.of(capitals.getFirst());
    }
    List<CityEntry> sorted =
        cities.stream().sorted(Comparator.comparingLong(CityEntry::population).reversed()).toList();
    CityEntry first = sorted.getFirst();
    boolean far =
        first.population() >= WELL_KNOWN
            && first.population() >= FAR_LARGER * sorted.get(1).population();
    return far ? Optional.of(first) : Optional.empty();
  }

  private static String path(String name, Optional<Identity> country) {
    return "place/"
        + country.map(c -> c.path().substring("country/".length()) + '/').orElse("")
        + IriPaths.slug(name);
  }

  private static Identity identity(
      String path,
      String label,
      Optional<String> wikidata,
      Optional<Identity> country,
      Optional<Coordinates> coordinates) {
    return new Identity(
        EntityType.PLACE,
        path,
        label,
        Optional.empty(),
        wikidata,
        Optional.empty(),
        Optional.empty(),
        country,
        coordinates);
  }
}
