package demarche.communication;

import demarche.cast.Cast;
import demarche.cast.Member;
import demarche.fact.ActorType;
import demarche.gazetteer.CityEntry;
import demarche.gazetteer.CountryEntry;
import demarche.gazetteer.Gazetteers;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The country that a traveller comes to. */
final class Hosts {
  private final Gazetteers gazetteers;

  Hosts(Gazetteers gazetteers) {
    this.gazetteers = gazetteers;
  }

  /**
   * The country of a destination; the place itself where it lies in none that is known.
   *
   * @param destination a country or a place
   */
  Member of(Member destination, Cast cast) {
    if (destination.type() != ActorType.PLACE) {
      return destination;
    }
    List<CityEntry> cities = gazetteers.cities(destination.name());
    Optional<Member> told = cities.stream().flatMap(city -> named(city, cast).stream()).findFirst();
    return told.or(() -> likeliest(cities)).orElse(destination);
  }

  private Optional<Member> named(CityEntry city, Cast cast) {
    return gazetteers
        .countryByCode(city.country())
        .flatMap(
            country ->
                cast.members().stream()
                    .filter(m -> m.type() == ActorType.COUNTRY && m.name().equals(country.name()))
                    .findFirst());
  }

  private Optional<Member> likeliest(List<CityEntry> cities) {
    return cities.stream()
        .max(Comparator.comparing(CityEntry::capital).thenComparing(CityEntry::population))
        .flatMap(city -> gazetteers.countryByCode(city.country()))
        .map(CountryEntry::name)
        .map(name -> new Member(name, ActorType.COUNTRY, Optional.empty()));
  }
}
