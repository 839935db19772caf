package demarche.identity;

import demarche.fact.Actor;
import demarche.gazetteer.CountryEntry;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Memo;
import demarche.identity.Words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private static final int FAMILY_NAME = 2;

  private final Phrases<Named> actors = new Phrases<>(true);
  private final Phrases<CountryEntry> countries;
  private final Map<String, Named> countryByCode = new HashMap<>();

  /**
   * @param identities the actors of the article
   */
  Topics(Map<Actor, Identity> identities, Resolver resolver) {
    this.countries = resolver.countryNames.phrases();
    Map<String, List<Named>> families = new HashMap<>();
    identities.forEach(
        (actor, identity) -> {
          Named named = new Named(actor.name(), identity);
          actors.add(withoutArticle(actor.name()), NAME, named);
          if (!identity.label().equals(actor.name())) {
            actors.add(withoutArticle(identity.label()), ALIAS, named);
          }
          switch (actor) {
            case Actor.Person person ->
                familyNames(person.name(), resolver.familyFirst)
                    .forEach(
                        family ->
                            families.computeIfAbsent(family, f -> new ArrayList<>()).add(named));
            case Actor.Country country ->
                identity.iso3().ifPresent(code -> countryByCode.put(code, named));
            case Actor.Organization organization -> {
              if (identity.wikidata().isPresent() || !identity.label().equals(actor.name())) {
                resolver
                    .aliases
                    .of(identity.label())
                    .forEach(alias -> actors.add(alias, ALIAS, named));
              }
            }
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

  /** The words of each alias of an organization of the gazetteer, by its name. */
  static Memo<List<List<Word>>> aliases(Gazetteers gazetteers) {
    return new Memo<>(
        label ->
            gazetteers.organizations(label).stream()
                .filter(entry -> entry.name().equals(label))
                .flatMap(entry -> entry.aliases().stream())
                .map(alias -> Words.of(withoutArticle(alias)))
                .toList());
  }

  /** The actors that a topic names, by path. */
  List<Named> about(String topic) {
    List<Word> words = Words.of(topic);
    Map<String, Named> found = new TreeMap<>(Claims.BY_CODE_POINTS);
    for (int i = 0; i < words.size(); ) {
      Phrases.Match<Named> actor = actors.longestAt(words, i);
      Phrases.Match<CountryEntry> country = countries.longestAt(words, i);
      List<Named> meant = country.length() >= actor.length() ? listed(country) : List.of();
      if (meant.isEmpty() && actor.length() >= country.length()) {
        meant = actor.meanings();
      }
      if (meant.size() == 1) {
        found.put(meant.getFirst().identity().path(), meant.getFirst());
      }
      i += Math.max(1, Math.max(actor.length(), country.length()));
    }
    return List.copyOf(found.values());
  }

  /** The countries of the article that a name, alias or demonym means. */
  private List<Named> listed(Phrases.Match<CountryEntry> match) {
    return match.meanings().stream()
        .flatMap(entry -> Optional.ofNullable(countryByCode.get(entry.iso3())).stream())
        .toList();
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
