package demarche.cast;

import demarche.gazetteer.WordGroups;
import demarche.name.FirstNames;
import demarche.name.FirstNames.Gender;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  /** Learns from a pronoun that can mean nobody else; what is known stays. */
  void learn(String person, Gender gender) {
    if (of(person).isEmpty()) {
      byPerson.put(person, gender);
    }
  }

  /** Whether a person is a man or a woman; empty where nothing told. */
  Optional<Gender> of(String person) {
    return Optional.ofNullable(byPerson.get(person)).or(() -> FirstNames.gender(person));
  }

  /** Whether nothing speaks against a person being a man or a woman. */
  boolean mayBe(String person, Gender gender) {
    return of(person).map(known -> known == gender).orElse(true);
  }
}
