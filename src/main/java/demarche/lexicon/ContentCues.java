package demarche.lexicon;

import demarche.fact.Stance;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.language.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words of contents that push towards a stance (data/lexicon/content-cues.tsv): evidence, never
 * proof. Immutable and safe for several threads.
 */
public final class ContentCues {
  private static final class Bundled {
    static final ContentCues CUES =
        new ContentCues(
            Gazetteers.lexicon("lexicon/content-cues.tsv", List.of("words", "stance", "example")));
    static final ContentCues SAYINGS =
        new ContentCues(
            Gazetteers.lexicon("lexicon/sayings.tsv", List.of("words", "stance", "example")));
  }

  private final Phrases<Stance> phrases;

  private ContentCues(Table table) {
    Map<String, Stance> found = new TreeMap<>();
    for (int row = 0; row < table.rows(); row++) {
      try {
        found.put(table.cell(row, 0), Stance.valueOf(table.cell(row, 1).toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw table.damagedRow(row, "the stance is unknown");
      }
    }
    this.phrases = new Phrases<>(found);
  }

  /**
   * The cues that come with the program.
   *
   * @throws demarche.problem.Failure naming file and line where their table is damaged
   */
  public static ContentCues bundled() {
    return Bundled.CUES;
  }

  /**
   * The set phrases that tell a stance by themselves where they are the clause's own
   * (data/lexicon/sayings.tsv).
   *
   * @throws demarche.problem.Failure naming file and line where their table is damaged
   */
  public static ContentCues sayings() {
    return Bundled.SAYINGS;
  }

  /**
   * The cues within some tokens of a sentence.
   *
   * @param first the first token, from 0
   * @param end the token after the last
   * @return in the order of the text, none within another
   */
  public List<ContentCue> in(Sentence sentence, int first, int end) {
    return phrases.in(sentence, first, end).stream()
        .map(match -> new ContentCue(match.first(), match.end(), match.value()))
        .toList();
  }
}
