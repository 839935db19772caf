package demarche.name;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of the lexicon of speech and stance: only somebody says, wants or is sorry. */
final class SpeechWords {
  private SpeechWords() {}

  /**
   * Its words of one kind.
   *
   * @param part verb, noun or adjective
   */
  static Set<String> of(String part) {
    Set<String> words = new HashSet<>();
    Table table =
        Gazetteers.lexicon(
            "lexicon/speech.tsv",
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
                "example"));
    for (int row = 0; row < table.rows(); row++) {
      if (table.cell(row, 2).equals(part)) {
        words.add(table.cell(row, 0));
      }
    }
    return Set.copyOf(words);
  }
}
