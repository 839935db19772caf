package demarche.cast;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Names;
import demarche.gazetteer.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who of an article's people is a man or a woman, so far as names and titles tell. */
final class Genders {
  enum Gender {
    MALE,
    FEMALE
  }

  private static final class Bundled {
    static final Map<String, Gender> FIRST_NAMES = firstNames();
  }

  private final Map<String, Gender> byPerson = new HashMap<>();

  private static Map<String, Gender> firstNames() {
    Map<String, Gender> all = new HashMap<>();
    Table table = Gazetteers.lexicon("first-names.tsv", List.of("name", "gender"));
    for (int row = 0; row < table.rows(); row++) {
      all.put(
          Names.normalise(table.cell(row, 0)),
          Gender.valueOf(table.cell(row, 1).toUpperCase(Locale.ROOT)));
    }
    return Map.copyOf(all);
  }

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
    String first = person.split("[ -]", 2)[0];
    Gender usual = Bundled.FIRST_NAMES.get(Names.normalise(first));
    return usual == null || usual == gender;
  }
}
