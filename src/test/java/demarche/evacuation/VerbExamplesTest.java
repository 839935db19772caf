package demarche.evacuation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.language.Engines;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each verb is found in its own example, with its particle. */
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
}
