package demarche.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.fact.Stance;
import demarche.language.Engines;
import demarche.language.Tree;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one will not do, what one will not give up, what comes if nobody is stopped. */
final class RefusalsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We will no longer speak to the rebels.|REJECT",
        "She would never talk to the rebels.|REJECT",
        "We will not abandon our commitment to Chile.|COMMIT",
        "We will never walk away from our allies.|COMMIT",
        "We will not abandon our demands.|REJECT",
        "If the rebels are not stopped they will come back for more.|WARN",
        "It is time for a truce in the valley.|URGE",
        "It would ruin the farmers of Chile.|WARN",
        "No country could solve it alone.|ASSERT",
        "Lind was against letting the farmers leave.|REJECT",
      })
  void aContentHasItsStance(String text, Stance stance) {
    Tree tree = Tree.of(Engines.bundled().analyse(text).sentences().getFirst());
    StanceQuestion question =
        new StanceQuestion(tree, 0, tree.size(), Optional.empty(), false, false);
    assertEquals(stance, StanceModel.bundled().stance(question).stance());
  }
}
