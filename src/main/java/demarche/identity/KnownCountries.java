package demarche.identity;

import demarche.gazetteer.CountryEntry;
import demarche.gazetteer.Gazetteers;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The countries of one article.
 *
 * @param actors the identity of each country that the article lists, by its name there
 * @param codes the three-letter codes of those that the gazetteer knows
 */
record KnownCountries(Gazetteers gazetteers, Map<String, Identity> actors, Set<String> codes) {

  static KnownCountries of(Gazetteers gazetteers, Map<String, Identity> actors) {
    Set<String> codes =
        actors.values().stream()
            .flatMap(identity -> identity.iso3().stream())
            .collect(Collectors.toUnmodifiableSet());
    return new KnownCountries(gazetteers, Map.copyOf(actors), codes);
  }

  /** The country that a name means, listed by the article or known to the gazetteer. */
  Optional<Identity> named(String name) {
    Identity actor = actors.get(name);
    return actor != null
        ? Optional.of(actor)
        : gazetteers.country(name).map(CountryNames::identity);
  }

  /** The country with a three-letter code. */
  Optional<Identity> coded(String iso3) {
    return gazetteers.countryByCode(iso3).map(CountryNames::identity);
  }

  /** The gazetteer's entry of a country. */
  Optional<CountryEntry> entry(Identity country) {
    return country.iso3().flatMap(gazetteers::countryByCode);
  }

  boolean names(String iso3) {
    return codes.contains(iso3);
  }
}
