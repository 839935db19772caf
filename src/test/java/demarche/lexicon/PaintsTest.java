package demarche.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.language.Engines;
import demarche.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class PaintsTest {

  @Test
  void aDeedPaintsItsDoer() {
    assertTrue(paints("They invaded the island.", 1).contains(Paint.BAD_ACT));
    assertTrue(paints("They rescued the sailors.", 1).contains(Paint.GOOD_ACT));
    assertEquals(Set.of(), paints("They painted the fence.", 1));
  }

  @Test
  void aJudgementIsFoundByItsForm() {
    assertTrue(paints("The raid was misguided.", 3).contains(Paint.BAD_JUDGEMENT));
  }

  @Test
  void harmIsNeitherGoodNorBad() {
    assertFalse(Paint.HARM.isBad() || Paint.HARM.isGood());
  }

  @Test
  void everyWordStandsOnceAndInOrder() {
    Table table = Gazetteers.lexicon("lexicon/polarity.tsv", List.of("word", "classes"));
    List<String> words = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      words.add(table.cell(row, 0));
    }
    assertEquals(List.copyOf(new TreeSet<>(words)), words);
  }

  private static Set<Paint> paints(String text, int place) {
    Token token = Engines.bundled().analyse(text).sentences().getFirst().tokens().get(place);
    return Paints.bundled().of(token);
  }
}
