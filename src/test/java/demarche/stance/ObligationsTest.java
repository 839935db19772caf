package demarche.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.fact.Stance;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.language.Engines;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ObligationsTest {
  private static Optional<Stance> of(String text) {
    Tree tree = Tree.of(Engines.bundled().analyse(text).sentences().getFirst());
    return new Obligations()
        .of(new StanceQuestion(tree, 0, tree.size(), Optional.empty(), false, false));
  }

  @Test
  void everyModalAsksInItsExampleAndSparesItsOther() {
    Table table = Gazetteers.lexicon("stance/musts.tsv", List.of("lemma", "example", "spares"));
    List<String> wrong = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      if (of(table.cell(row, 1)).isEmpty()) {
        wrong.add(table.cell(row, 1));
      }
      if (of(table.cell(row, 2)).isPresent()) {
        wrong.add(table.cell(row, 2));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void noVerbOfAStateAsks() {
    Table table = Gazetteers.lexicon("stance/states.tsv", List.of("lemma", "example"));
    List<String> wrong = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      if (of(table.cell(row, 1)).isPresent()) {
        wrong.add(table.cell(row, 1));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void whatWeBelieveMustBeDoneIsAskedToo() {
    assertEquals(Optional.of(Stance.URGE), of("We believe that both armies must be withdrawn."));
    assertEquals(Optional.of(Stance.URGE), of("I think Peru should open its pass."));
    assertEquals(Optional.empty(), of("We never said that Peru should open its pass."));
    assertEquals(Optional.empty(), of("They believe that Peru should open its pass."));
    assertEquals(Optional.empty(), of("I wonder how Peru should open its pass."));
  }
}
