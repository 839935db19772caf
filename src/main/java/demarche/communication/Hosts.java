package demarche.communication;

import demarche.cast.Cast;
import demarche.cast.Member;
import demarche.fact.ActorType;
import demarche.gazetteer.CityEntry;
import demarche.gazetteer.CountryEntry;
import demarche.gazetteer.Gazetteers;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The country that a traveller comes to. */
final class Hosts {
  private final Gazetteers gazetteers;
  private final Set<String> loose;

  Hosts(Gazetteers gazetteers) {
    this.gazetteers = gazetteers;
    var table = Gazetteers.lexicon("communication/regions.tsv", List.of("name", "example"));
    this.loose =
        IntStream.range(0, table.rows())
            .mapToObj(row -> table.cell(row, 0).toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The country of a destination; the place itself where it lies in none that is known.
   *
   * @param destination a country or a place
   * @return empty where it is too wide to be visited as one
   */
  Optional<Member> of(Member destination, Cast cast) {
    if (destination.type() != ActorType.PLACE) {
      return Optional.of(destination);
    }
    if (loose.contains(destination.name().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    List<CityEntry> cities =
        gazetteers.cities(destination.name()).stream()
            .sorted(
                Comparator.comparing((CityEntry city) -> named(city, cast).isEmpty())
                    .thenComparing(city -> !city.capital())
                    .thenComparing(city -> -city.population())
                    .thenComparing(CityEntry::country))
            .toList();
    if (cities.isEmpty()) {
      return Optional.of(destination.of().flatMap(of -> country(of, cast)).orElse(destination));
    }
    CityEntry city = cities.getFirst();
    return named(city, cast)
        .or(
            () ->
                gazetteers
                    .countryByCode(city.country())
                    .map(c -> new Member(c.name(), ActorType.COUNTRY, Optional.empty())))
        .or(() -> Optional.of(destination));
  }

  private Optional<Member> named(CityEntry city, Cast cast) {
    return gazetteers
        .countryByCode(city.country())
        .map(CountryEntry::name)
        .flatMap(name -> country(name, cast));
  }

  private static Optional<Member> country(String name, Cast cast) {
    return cast.members().stream()
        .filter(member -> member.type() == ActorType.COUNTRY && member.name().equals(name))
        .findFirst();
  }
}
