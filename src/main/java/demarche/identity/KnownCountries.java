package demarche.identity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The countries of one article.
 *
 * @param all the countries of the gazetteer
 * @param actors the identity of each country that the article lists, by its name there
 * @param codes the three-letter codes of those that the gazetteer knows
 */
record KnownCountries(CountryNames all, Map<String, Identity> actors, Set<String> codes) {

  static KnownCountries of(CountryNames all, Map<String, Identity> actors) {
    Set<String> codes =
        actors.values().stream()
            .flatMap(identity -> identity.iso3().stream())
            .collect(Collectors.toUnmodifiableSet());
    return new KnownCountries(all, Map.copyOf(actors), codes);
  }

  /** The country that a name means, listed by the article or known to the gazetteer. */
  Optional<Identity> named(String name) {
    Identity actor = actors.get(name);
    return actor != null ? Optional.of(actor) : all.named(name);
  }

  /** The country with a three-letter code. */
  Optional<Identity> coded(String iso3) {
    return all.coded(iso3);
  }

  /** Whether the article lists the country with a three-letter code. */
  boolean names(String iso3) {
    return codes.contains(iso3);
  }
}
