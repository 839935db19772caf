package demarche.cast;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words by which a sentence gives someone a post. Lexicon: {@code office-verbs.tsv}. */
final class OfficeVerbs {
  private static final class Bundled {
    static final Set<String> WORDS = words();
  }

  private OfficeVerbs() {}

  private static Set<String> words() {
    Set<String> words = new HashSet<>();
    Table table = Gazetteers.lexicon("office-verbs.tsv", List.of("word", "role", "example"));
    for (int row = 0; row < table.rows(); row++) {
      words.add(table.cell(row, 1) + ' ' + table.cell(row, 0));
    }
    return Set.copyOf(words);
  }

  /** Whether a lemma gives a post in a role of the lexicon ("become", "name", "as"). */
  static boolean has(String role, String lemma) {
    return Bundled.WORDS.contains(role + ' ' + lemma);
  }
}
