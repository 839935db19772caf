package demarche.identity;

import demarche.gazetteer.CountryEntry;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Point;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What countries are called, and what each is in the graph. Immutable. */
final class CountryNames {
  private final Gazetteers gazetteers;
  private final Phrases<CountryEntry> phrases = new Phrases<>(true);
  private final Map<String, Identity> byCode = new HashMap<>();

  CountryNames(Gazetteers gazetteers) {
    this.gazetteers = gazetteers;
    for (CountryEntry country : gazetteers.countries()) {
      byCode.put(country.iso3(), made(country));
      phrases.add(country.name(), 0, country);
      country.aliases().forEach(alias -> phrases.add(alias, 1, country));
      country.demonyms().forEach(demonym -> phrases.add(demonym, 2, country));
    }
  }

  /** All names, aliases and demonyms. */
  Phrases<CountryEntry> phrases() {
    return phrases;
  }

  /**
   * The countries that a name names or describes ("Ministry of Defence of Chad", "Indian Navy").
   */
  Set<CountryEntry> within(String name) {
    Set<CountryEntry> found = new LinkedHashSet<>();
    phrases.in(Words.of(name)).forEach(match -> found.addAll(match.meanings()));
    return found;
  }

  /** A country as an actor of an article. */
  Draft draft(String name) {
    String ownPath = "country/" + IriPaths.slug(name);
    return gazetteers
        .country(name)
        .map(entry -> new Draft(name, entry.name(), identity(entry), ownPath))
        .orElseGet(() -> Draft.unsettled(name, unknown(name)));
  }

  /** A country of the gazetteer. */
  Identity identity(CountryEntry entry) {
    return Optional.ofNullable(byCode.get(entry.iso3())).orElseThrow();
  }

  /** The country with a three-letter code. */
  Optional<Identity> coded(String iso3) {
    return Optional.ofNullable(byCode.get(iso3));
  }

  /** The country that a name means, where the gazetteer knows it. */
  Optional<Identity> named(String name) {
    return gazetteers.country(name).map(this::identity);
  }

  private static Identity made(CountryEntry entry) {
    return new Identity(
        EntityType.COUNTRY,
        "country/" + IriPaths.slug(entry.name()),
        entry.name(),
        Optional.empty(),
        entry.qid(),
        entry.iso2(),
        Optional.of(entry.iso3()),
        Optional.empty(),
        coordinates(entry.point()));
  }

  /** A country that the gazetteer does not know. */
  static Identity unknown(String name) {
    return new Identity(
        EntityType.COUNTRY,
        "country/" + IriPaths.slug(name),
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Optional<Coordinates> coordinates(Optional<Point> point) {
    return point.map(p -> new Coordinates(decimal(p.latitude()), decimal(p.longitude())));
  }

  /** The canonical form of XML Schema's decimal: no zeros that say nothing, but "0.0". */
  static String decimal(String number) {
    BigDecimal value = new BigDecimal(number).stripTrailingZeros();
    String plain = value.signum() == 0 ? "0" : value.toPlainString();
    return plain.contains(".") ? plain : plain + ".0";
  }
}
