package demarche.lexicon;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.language.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Words by how they paint what they stand for (data/lexicon/polarity.tsv): evidence, never proof.
 * Immutable and safe for several threads.
 */
public final class Paints {
  private static final class Bundled {
    static final Paints PAINTS =
        new Paints(Gazetteers.lexicon("lexicon/polarity.tsv", List.of("word", "classes")));
  }

  private final Map<String, Set<Paint>> byWord = new TreeMap<>();

  private Paints(Table table) {
    for (int row = 0; row < table.rows(); row++) {
      Set<Paint> paints = EnumSet.noneOf(Paint.class);
      for (String code : table.values(row, 1)) {
        try {
          paints.add(Paint.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_')));
        } catch (IllegalArgumentException e) {
          throw table.damagedRow(row, "the class is unknown");
        }
      }
      byWord.put(table.cell(row, 0), paints);
    }
  }

  /**
   * The words that come with the program.
   *
   * @throws demarche.problem.Failure naming file and line where their table is damaged
   */
  public static Paints bundled() {
    return Bundled.PAINTS;
  }

  /** How a token paints; empty for a word that does not. */
  public Set<Paint> of(Token token) {
    Set<Paint> byLemma = byWord.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), Set.of());
    return byLemma.isEmpty()
        ? byWord.getOrDefault(token.form().toLowerCase(Locale.ROOT), Set.of())
        : byLemma;
  }
}
