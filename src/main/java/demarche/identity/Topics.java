package demarche.identity;

import demarche.fact.Actor;
import demarche.gazetteer.CountryEntry;
import demarche.gazetteer.Gazetteers;
import demarche.identity.Words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the actors of one article in the topics of its positions: by name, gazetteer's alias,
 * demonym of a country, and family name where one person alone has it. The longest name counts, and
 * a longer name of any country hides a shorter one ("South Sudan" is not Sudan).
 */
final class Topics {
  private static final int NAME = 0;
  private static final int ALIAS = 1;
  private static final int DEMONYM = 2;
  private static final int FAMILY_NAME = 3;

  private final Phrases<Named> actors = new Phrases<>(true);
  private final Phrases<CountryEntry> countries;

  /**
   * @param identities the actors of the article
   * @param familyFirst family names that stand before the given name ("Xi")
   */
  Topics(
      Map<Actor, Identity> identities,
      Gazetteers gazetteers,
      CountryNames countryNames,
      Set<String> familyFirst) {
    this.countries = countryNames.phrases();
    Map<String, List<Named>> families = new HashMap<>();
    identities.forEach(
        (actor, identity) -> {
          Named named = new Named(actor.name(), identity);
          actors.add(withoutArticle(actor.name()), NAME, named);
          actors.add(withoutArticle(identity.label()), ALIAS, named);
          switch (actor) {
            case Actor.Person person ->
                familyNames(person.name(), familyFirst)
                    .forEach(
                        family ->
                            families.computeIfAbsent(family, f -> new ArrayList<>()).add(named));
            case Actor.Country country -> addCountry(named, gazetteers);
            case Actor.Organization organization -> addOrganization(named, gazetteers);
            case Actor.Place place -> {}
          }
        });
    families.forEach(
        (family, bearers) -> {
          if (bearers.size() == 1) {
            actors.add(family, FAMILY_NAME, bearers.getFirst());
          }
        });
  }

  /** The actors that a topic names, by path. */
  List<Named> about(String topic) {
    List<Word> words = Words.of(topic);
    Map<String, Named> found = new TreeMap<>(Claims.BY_CODE_POINTS);
    for (int i = 0; i < words.size(); ) {
      Phrases.Match<Named> match = actors.longestAt(words, i);
      int hidden = countries.longestAt(words, i).length();
      if (match.length() >= hidden && match.meanings().size() == 1) {
        Named named = match.meanings().getFirst();
        found.put(named.identity().path(), named);
      }
      i += Math.max(1, Math.max(match.length(), hidden));
    }
    return List.copyOf(found.values());
  }

  private void addCountry(Named named, Gazetteers gazetteers) {
    named
        .identity()
        .iso3()
        .flatMap(gazetteers::countryByCode)
        .ifPresent(
            entry -> {
              entry.aliases().forEach(alias -> actors.add(withoutArticle(alias), ALIAS, named));
              entry.demonyms().forEach(demonym -> actors.add(demonym, DEMONYM, named));
            });
  }

  private void addOrganization(Named named, Gazetteers gazetteers) {
    String label = named.identity().label();
    if (named.identity().wikidata().isEmpty() && label.equals(named.name())) {
      return;
    }
    gazetteers.organizations(label).stream()
        .filter(entry -> entry.name().equals(label))
        .flatMap(entry -> entry.aliases().stream())
        .forEach(alias -> actors.add(withoutArticle(alias), ALIAS, named));
  }

  /** The words of a full name that may stand for it: the last, and a first that is a family's. */
  private static Set<String> familyNames(String name, Set<String> familyFirst) {
    String[] parts = name.strip().split("\\s+", -1);
    if (parts.length < 2) {
      return Set.of();
    }
    String first = parts[0];
    String last = parts[parts.length - 1];
    return familyFirst.contains(first) && !first.equals(last) ? Set.of(first, last) : Set.of(last);
  }

  private static String withoutArticle(String name) {
    boolean article = name.startsWith("the ") || name.startsWith("The ");
    return article && name.indexOf(' ', 4) > 0 ? name.substring(4) : name;
  }
}
