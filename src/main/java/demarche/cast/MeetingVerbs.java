package demarche.cast;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Verbs of meeting and calling. Lexicon: {@code meeting-verbs.tsv}. */
public final class MeetingVerbs {
  /** What such a verb tells. */
  public enum Role {
    /** Who is its object is with its subject: "Lee hosted Dahl". */
    GUEST,
    /** Those who are its subject are with each other: "Lee and Dahl conferred". */
    TOGETHER,
    /** What its people say next is said on its day: "Lee phoned Dahl on Monday". */
    DAY
  }

  private static final class Bundled {
    static final Map<Role, Set<String>> WORDS = words();
  }

  private MeetingVerbs() {}

  private static Map<Role, Set<String>> words() {
    Map<Role, Set<String>> words = new EnumMap<>(Role.class);
    Table table = Gazetteers.lexicon("meeting-verbs.tsv", List.of("word", "role", "example"));
    for (int row = 0; row < table.rows(); row++) {
      Role role =
          switch (table.cell(row, 1)) {
            case "guest" -> Role.GUEST;
            case "together" -> Role.TOGETHER;
            case "day" -> Role.DAY;
            default -> throw table.damagedRow(row, "no such role");
          };
      words.computeIfAbsent(role, r -> new HashSet<>()).add(table.cell(row, 0));
    }
    return words;
  }

  /**
   * Whether a verb tells of a meeting or a call.
   *
   * @param role what it is to tell
   * @param lemma the verb's lemma, in lower case
   */
  public static boolean has(Role role, String lemma) {
    return Bundled.WORDS.getOrDefault(role, Set.of()).contains(lemma);
  }
}
