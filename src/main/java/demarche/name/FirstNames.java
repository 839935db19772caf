package demarche.name;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Names;
import demarche.gazetteer.Table;
import demarche.gazetteer.WordGroups;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What first names tell of their bearers (data/first-names.tsv). */
public final class FirstNames {
  private static final Set<String> HE = WordGroups.of("name", "he");
  private static final Set<String> SHE = WordGroups.of("name", "she");

  /** What a first name tells. */
  public enum Gender {
    MALE,
    FEMALE
  }

  private static final class Bundled {
    static final Map<String, Gender> ALL = all();
  }

  private FirstNames() {}

  private static Map<String, Gender> all() {
    Map<String, Gender> all = new HashMap<>();
    Table table = Gazetteers.lexicon("first-names.tsv", List.of("name", "gender"));
    for (int row = 0; row < table.rows(); row++) {
      all.put(
          Names.normalise(table.cell(row, 0)),
          Gender.valueOf(table.cell(row, 1).toUpperCase(Locale.ROOT)));
    }
    return Map.copyOf(all);
  }

  /** Whether a person is a man or a woman, by the first name; empty where that does not tell. */
  public static Optional<Gender> gender(String person) {
    String first = person.split("[ -]", 2)[0];
    return Optional.ofNullable(Bundled.ALL.get(Names.normalise(first)));
  }

  /** Whether "he" or "she" may mean a person, so far as the first name tells. */
  public static boolean mayBe(String person, String pronoun) {
    Optional<Gender> known = gender(person);
    String lower = pronoun.toLowerCase(Locale.ROOT);
    boolean against =
        (HE.contains(lower) && known.equals(Optional.of(Gender.FEMALE)))
            || (SHE.contains(lower) && known.equals(Optional.of(Gender.MALE)));
    return !against;
  }
}
