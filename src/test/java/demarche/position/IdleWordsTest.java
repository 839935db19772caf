package demarche.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class IdleWordsTest {
  private static final Table TABLE = Gazetteers.lexicon(IdleWords.FILE, IdleWords.COLUMNS);

  /** What is left of a sentence that Ana Soto's own statement holds. */
  private static List<String> told(String sentence) {
    return Told.lines("Statement by Minister Ana Soto on the Port", sentence);
  }

  @Test
  void everyRowStatesNothingInItsExampleAndSparesItsOther() {
    List<String> wrong = new ArrayList<>();
    for (int row = 0; row < TABLE.rows(); row++) {
      List<String> idle = told(TABLE.cell(row, 2));
      if (!idle.isEmpty()) {
        wrong.add(TABLE.cell(row, 2) + " " + idle);
      }
      if (told(TABLE.cell(row, 3)).isEmpty()) {
        wrong.add(TABLE.cell(row, 3));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void theWordsAreSorted() {
    List<String> words = new ArrayList<>();
    for (int row = 0; row < TABLE.rows(); row++) {
      words.add(TABLE.cell(row, 0));
    }
    assertEquals(words.stream().sorted().toList(), words);
  }

  @Test
  void aTurnThatBreaksOffOrAsksStatesNothing() {
    assertEquals(List.of(), told("My sense is -- look."));
    assertEquals(List.of(), told("Yes, we did."));
    assertEquals(List.of(), told("Who would have thought so in May?"));
    assertEquals(List.of("release Ana Soto: We did sign"), told("We did sign."));
  }
}
