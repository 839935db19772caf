package demarche.gazetteer;

import java.util.List;

/**
 * The table of the words that voice a position. It stands here as two packages read it, neither of
 * which is above the other: {@code lexicon} for what the words voice, {@code name} for the words
 * alone, as only somebody says, wants or is sorry.
 */
public final class SpeechTable {
  private static final List<String> COLUMNS =
      List.of(
          "word",
          "context",
          "part",
          "kind",
          "stance",
          "speaker",
          "addressee",
          "target",
          "content",
          "negated",
          "example");

  private SpeechTable() {}

  /**
   * The table that comes with the program.
   *
   * @throws demarche.problem.Failure where it is missing or has other columns
   */
  public static Table read() {
    return Gazetteers.lexicon("lexicon/speech.tsv", COLUMNS);
  }

  /** The place of a column by its name ("part"), from 0. */
  public static int column(String name) {
    return COLUMNS.indexOf(name);
  }
}
