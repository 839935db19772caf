package demarche.evacuation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.language.Engines;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each word of the tables stands in its own example. */
final class VerbExamplesTest {
  @Test
  void everyExampleHoldsItsVerb() {
    Table table =
        Gazetteers.lexicon(
            "evacuation/verbs.tsv", List.of("lemma", "particle", "frame", "strength", "example"));
    List<String> missed = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      String example = table.cell(row, 4);
      Tree tree = Tree.of(Engines.bundled().analyse(example + ".").sentences().getFirst());
      String verb = table.cell(row, 0) + " " + table.cell(row, 1);
      if (!MoveFinder.verbsOf(EvacuationWords.bundled(), tree).contains(verb)) {
        missed.add(verb + ": " + example);
      }
    }
    assertEquals(List.of(), missed);
  }

  @ParameterizedTest
  @CsvSource({
    "stays, lemma|strength|example",
    "away, word|example",
    "figures, noun|example",
    "cargo, noun|example"
  })
  void everyExampleHoldsItsWord(String name, String columns) {
    List<String> header = List.of(columns.split("\\|", -1));
    Table table = Gazetteers.lexicon("evacuation/" + name + ".tsv", header);
    List<String> missed = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      String word = table.cell(row, 0);
      String example = table.cell(row, header.size() - 1);
      boolean held =
          Engines.bundled().analyse(example + ".").sentences().getFirst().tokens().stream()
              .anyMatch(token -> token.lemma().equals(word) || token.form().equals(word));
      if (!held) {
        missed.add(word + ": " + example);
      }
    }
    assertEquals(List.of(), missed);
  }
}
