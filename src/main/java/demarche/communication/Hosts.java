package demarche.communication;

import demarche.cast.Cast;
import demarche.cast.Member;
import demarche.fact.ActorType;
import demarche.gazetteer.CityEntry;
import demarche.gazetteer.CountryEntry;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
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
  private final Set<String> regions;

  Hosts(Gazetteers gazetteers) {
    this.gazetteers = gazetteers;
    Table table = Gazetteers.lexicon("communication/regions.tsv", List.of("name", "example"));
    this.loose = names(table);
    this.regions = names(Gazetteers.lexicon("regions.tsv", List.of("name")));
  }

  private static Set<String> names(Table table) {
    return IntStream.range(0, table.rows())
        .mapToObj(row -> table.cell(row, 0).toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The country of a destination; the region itself where it is one.
   *
   * @param destination a country or a place
   * @return empty where it is too wide to be visited as one, or lies nobody knows where
   */
  Optional<Member> of(Member destination, Cast cast) {
    if (destination.type() != ActorType.PLACE) {
      return Optional.of(destination);
    }
    String key = destination.name().toLowerCase(Locale.ROOT);
    if (loose.contains(key)) {
      return Optional.empty();
    }
    List<CityEntry> cities =
        gazetteers.cities(destination.name()).stream()
            .sorted(
                Comparator.comparing((CityEntry city) -> named(city, cast).isEmpty())
                    .thenComparing(city -> !city.capital())
                    .thenComparingLong(city -> -city.population())
                    .thenComparing(CityEntry::country))
            .toList();
    if (cities.isEmpty()) {
      return destination
          .of()
          .flatMap(of -> country(of, cast))
          .or(() -> Optional.of(destination).filter(region -> regions.contains(key)));
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
