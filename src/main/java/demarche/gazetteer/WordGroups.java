package demarche.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The small sets of words that the classes of a package look for, each under the name of a group:
 * the tables {@code groups.tsv}. Immutable.
 */
public final class WordGroups {
  /** The columns of such a table: the words of a group stand one below the other. */
  public static final List<String> COLUMNS = List.of("group", "word", "example");

  private static final Memo<Map<String, Set<String>>> TABLES = new Memo<>(WordGroups::read);

  private WordGroups() {}

  /**
   * The words of a group.
   *
   * @param folder of the table below {@code data} ("evacuation")
   * @param group its name ("arrival verb")
   * @throws demarche.problem.Failure where the table is damaged
   * @throws IllegalArgumentException where it has no such group
   */
  public static Set<String> of(String folder, String group) {
    Set<String> words = TABLES.of(folder).getOrDefault(group, Set.of());
    if (words.isEmpty()) {
      throw new IllegalArgumentException("no group " + group + " in " + folder + "/groups.tsv");
    }
    return words;
  }

  private static Map<String, Set<String>> read(String folder) {
    Table table = Gazetteers.lexicon(folder + "/groups.tsv", COLUMNS);
    Map<String, Set<String>> groups = new HashMap<>();
    for (int row = 0; row < table.rows(); row++) {
      groups.computeIfAbsent(table.cell(row, 0), group -> new HashSet<>()).add(table.cell(row, 1));
    }
    groups.replaceAll((group, words) -> Set.copyOf(words));
    return Map.copyOf(groups);
  }
}
