package demarche.cast;

import demarche.gazetteer.WordGroups;
import demarche.name.FirstNames;
import demarche.name.FirstNames.Gender;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Who of an article's people is a man or a woman, so far as names and titles tell. */
final class Genders {
  private static final Set<String> OF_WOMEN = WordGroups.of("cast", "end of a woman's title");
  private static final Set<String> OF_MEN = WordGroups.of("cast", "end of a man's title");

  private final Map<String, Gender> byPerson = new HashMap<>();

  /** Learns from a title that a person has. */
  void learn(String person, String title) {
    String word = title.toLowerCase(Locale.ROOT);
    if (OF_WOMEN.stream().anyMatch(word::endsWith)) {
      byPerson.put(person, Gender.FEMALE);
    } else if (OF_MEN.stream().anyMatch(word::endsWith)) {
      byPerson.put(person, Gender.MALE);
    }
  }

  /** Whether nothing speaks against a person being a man or a woman. */
  boolean mayBe(String person, Gender gender) {
    Gender told = byPerson.get(person);
    if (told != null) {
      return told == gender;
    }
    return FirstNames.gender(person).map(usual -> usual == gender).orElse(true);
  }
}
