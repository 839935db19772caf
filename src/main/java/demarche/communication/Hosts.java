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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The country that a traveller comes to. */
final class Hosts {
  static final List<String> STATES = List.of("state", "country", "example");

  private static final Optional<String> NONE = Optional.empty();

  private final Gazetteers gazetteers;
  private final Set<String> loose;
  private final Set<String> regions;
  private final Map<String, String> states;

  Hosts(Gazetteers gazetteers) {
    this.gazetteers = gazetteers;
    Table table = Gazetteers.lexicon("communication/regions.tsv", List.of("name", "example"));
    this.loose = names(table);
    this.regions = names(Gazetteers.lexicon("regions.tsv", List.of("name")));
    Table federal = Gazetteers.lexicon("communication/states.tsv", STATES);
    this.states =
        IntStream.range(0, federal.rows())
            .boxed()
            .collect(
                Collectors.toUnmodifiableMap(
                    row -> federal.cell(row, 0).toLowerCase(Locale.ROOT),
                    row -> federal.cell(row, 1)));
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
    if (isState(destination)) {
      return gazetteers
          .country(states.getOrDefault(key, ""))
          .map(c -> country(c.name(), cast).orElse(new Member(c.name(), ActorType.COUNTRY, NONE)));
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
                    .map(c -> new Member(c.name(), ActorType.COUNTRY, NONE)))
        .or(() -> Optional.of(destination));
  }

  /** Whether a place is a state or province of a federation. */
  boolean isState(Member place) {
    return place.type() == ActorType.PLACE
        && states.containsKey(place.name().toLowerCase(Locale.ROOT));
  }

  /**
   * The countries where someone is at home, by name: a country itself, else those for which, or for
   * whose bodies or states, he holds an office; empty where the article tells none.
   */
  Set<String> homes(Member member, Cast cast) {
    if (member.type() == ActorType.COUNTRY) {
      return Set.of(member.name());
    }
    Stream<Member> served =
        cast.offices().stream()
            .filter(office -> office.person().equals(member))
            .flatMap(office -> office.of().stream());
    return Stream.concat(served, Stream.of(member).filter(m -> m.type() != ActorType.PERSON))
        .flatMap(
            of ->
                switch (of.type()) {
                  case COUNTRY -> Stream.of(of.name());
                  case PLACE -> of(of, cast).stream().map(Member::name);
                  default -> country(of);
                })
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The country that a body is of: as the article tells, else as the gazetteer does. */
  private Stream<String> country(Member body) {
    return body.of()
        .map(Stream::of)
        .orElseGet(
            () ->
                gazetteers.organizations(body.name()).stream()
                    .flatMap(entry -> entry.country().stream())
                    .flatMap(code -> gazetteers.countryByCode(code).stream())
                    .map(CountryEntry::name));
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
