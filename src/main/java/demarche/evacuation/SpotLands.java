package demarche.evacuation;

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

/** In which states the places of one article lie. */
final class SpotLands {
  /** A city of fewer people is only meant where the article names its country. */
  private static final long KNOWN_ANYWHERE = 300_000;

  /** A city of so many people in a country that the article names is meant before any capital. */
  private static final long LARGE = 200_000;

  private final EvacuationWords words;
  private final Gazetteers gazetteers;

  /** The states that the article names. */
  private final Set<String> named;

  SpotLands(Cast cast, EvacuationWords words, Gazetteers gazetteers) {
    this.words = words;
    this.gazetteers = gazetteers;
    this.named =
        cast.members().stream()
            .filter(member -> member.type() == ActorType.COUNTRY)
            .map(Member::name)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The state or territory in which a place lies, where it is known. */
  Optional<String> of(Member place) {
    return words
        .territory(place.name())
        .or(() -> words.territoryOf(place.name()))
        .or(() -> place.of().filter(of -> gazetteers.country(of).isPresent()))
        .or(() -> ofCity(place.name()));
  }

  private Optional<String> ofCity(String name) {
    List<CityEntry> cities = gazetteers.cities(name);
    if (cities.isEmpty()) {
      int blank = name.lastIndexOf(' ');
      return blank > 0 && words.isSite(name.substring(blank + 1).toLowerCase(Locale.ROOT))
          ? ofCity(name.substring(0, blank))
          : Optional.empty();
    }
    return cities.stream()
        .filter(city -> isNamed(city) || city.capital() || city.population() >= KNOWN_ANYWHERE)
        .max(
            Comparator.comparing((CityEntry city) -> isNamed(city) && city.population() >= LARGE)
                .thenComparing(CityEntry::capital)
                .thenComparing(this::isNamed)
                .thenComparingLong(CityEntry::population)
                .thenComparing(CityEntry::country))
        .flatMap(city -> gazetteers.countryByCode(city.country()))
        .map(CountryEntry::name);
  }

  private boolean isNamed(CityEntry city) {
    return gazetteers
        .countryByCode(city.country())
        .filter(c -> named.contains(c.name()))
        .isPresent();
  }
}
