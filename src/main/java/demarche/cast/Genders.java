package demarche.cast;

import demarche.name.FirstNames;
import demarche.name.FirstNames.Gender;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Who of an article's people is a man or a woman, so far as names and titles tell. */
final class Genders {
  private final Map<String, Gender> byPerson = new HashMap<>();

  /** Learns from a title that a person has. */
  void learn(String person, String title) {
    String word = title.toLowerCase(Locale.ROOT);
    if (word.endsWith("woman") || word.endsWith("queen") || word.endsWith("princess")) {
      byPerson.put(person, Gender.FEMALE);
    } else if (word.endsWith("man") || word.endsWith("king") || word.endsWith("prince")) {
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
