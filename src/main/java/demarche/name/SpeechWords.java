package demarche.name;

import demarche.gazetteer.SpeechTable;
import demarche.gazetteer.Table;
import java.util.HashSet;
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
    Table table = SpeechTable.read();
    int word = SpeechTable.column("word");
    int parts = SpeechTable.column("part");
    for (int row = 0; row < table.rows(); row++) {
      if (table.cell(row, parts).equals(part)) {
        words.add(table.cell(row, word));
      }
    }
    return Set.copyOf(words);
  }
}
