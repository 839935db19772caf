package demarche.name;

import demarche.gazetteer.CityEntry;
import demarche.gazetteer.CountryEntry;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Names;
import demarche.gazetteer.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Cities by which news means a government: the capitals of the list of countries, {@code
 * more-capitals.tsv}, and in older articles {@code former-capitals.tsv}. Immutable.
 */
final class Seats {
  /** By name; of several states that a city stood for, the first to end comes first. */
  private static final Comparator<Former> IN_ORDER =
      Comparator.comparing(Former::until).thenComparing(Former::country);

  private final Map<String, String> countries;
  private final List<Former> former;

  /**
   * A government that a city no longer stands for.
   *
   * @param until the last day on which it did
   */
  private record Former(String city, String country, LocalDate until) {}

  private Seats(Map<String, String> countries, List<Former> former) {
    this.countries = countries;
    this.former = former;
  }

  Seats(Gazetteers gazetteers) {
    this.countries = new HashMap<>();
    for (CountryEntry country : gazetteers.countries()) {
      country.capital().ifPresent(city -> capital(gazetteers, city, country));
    }
    Table more = Gazetteers.lexicon("more-capitals.tsv", List.of("city", "country", "example"));
    for (int row = 0; row < more.rows(); row++) {
      countries.putIfAbsent(Names.normalise(more.cell(row, 0)), more.cell(row, 1));
    }
    this.former = former();
  }

  private static List<Former> former() {
    Table old =
        Gazetteers.lexicon("former-capitals.tsv", List.of("city", "country", "until", "example"));
    return IntStream.range(0, old.rows())
        .mapToObj(
            row ->
                new Former(
                    Names.normalise(old.cell(row, 0)),
                    old.cell(row, 1),
                    LocalDate.parse(old.cell(row, 2))))
        .sorted(IN_ORDER)
        .toList();
  }

  private void capital(Gazetteers gazetteers, String city, CountryEntry country) {
    for (String name : List.of(city, city.replace(", D.C.", ""))) {
      countries.put(Names.normalise(name), country.name());
    }
    for (CityEntry entry : gazetteers.cities(city)) {
      if (entry.capital() && entry.country().equals(country.iso3())) {
        entry.aliases().forEach(a -> countries.putIfAbsent(Names.normalise(a), country.name()));
      }
    }
  }

  /** The same on a day: these where every city stood for whom it stands for today. */
  Seats on(LocalDate day) {
    Map<String, String> then = new HashMap<>();
    former.stream()
        .filter(state -> !day.isAfter(state.until()))
        .forEach(state -> then.putIfAbsent(state.city(), state.country()));
    if (then.isEmpty()) {
      return this;
    }
    countries.forEach(then::putIfAbsent);
    return new Seats(then, former);
  }

  /** The country whose government a city stands for. */
  Optional<String> country(String city) {
    return Optional.ofNullable(countries.get(Names.normalise(city)));
  }
}
