package demarche.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.fact.Stance;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.language.Engines;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SayingsTest {
  private static Optional<Stance> of(String text) {
    Tree tree = Tree.of(Engines.bundled().analyse(text).sentences().getFirst());
    return new Sayings()
        .of(new StanceQuestion(tree, 0, tree.size(), Optional.empty(), false, false));
  }

  @Test
  void everySayingTellsItsStanceInItsExample() {
    Table table = Gazetteers.lexicon("lexicon/sayings.tsv", List.of("words", "stance", "example"));
    List<String> wrong = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      Stance stance = Stance.valueOf(table.cell(row, 1).toUpperCase(Locale.ROOT));
      if (!of(table.cell(row, 2)).equals(Optional.of(stance))) {
        wrong.add(table.cell(row, 0) + ": " + of(table.cell(row, 2)));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void whatIsDeniedOrOpenTellsNothing() {
    assertEquals(Optional.empty(), of("A fee is not out of the question."));
    assertEquals(Optional.empty(), of("They asked whether time was running out."));
  }
}
