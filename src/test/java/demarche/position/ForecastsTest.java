package demarche.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.fact.Position;
import demarche.fact.Stance;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who tells what will come promises nothing. */
final class ForecastsTest {
  private static final Table TABLE =
      Gazetteers.lexicon("stance/forecasts.tsv", List.of("lemma", "example"));

  @Test
  void noForecastIsAPromise() {
    List<String> wrong = new ArrayList<>();
    for (int row = 0; row < TABLE.rows(); row++) {
      String text = TABLE.cell(row, 1).replace("The ministry", "The Foreign Ministry of Peru");
      for (Position position : Told.positions("", text)) {
        if (position.stance() == Stance.COMMIT) {
          wrong.add(text);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void aVowIsOne() {
    List<Position> found = Told.positions("", "Peru vowed that it will rebuild the dam.");
    assertEquals(1, found.size());
    assertTrue(found.stream().allMatch(p -> p.stance() == Stance.COMMIT));
  }

  private static List<Stance> stances(String text) {
    return Told.positions("", text).stream().map(Position::stance).toList();
  }

  @Test
  void nobodyPromisesWhatAnotherBodyDoes() {
    assertEquals(
        List.of(Stance.ASSERT),
        stances(
            "Olga Lind, founder of Care First, said: \"NATO will soon decide on a new plan for these"
                + " ports.\""));
    assertEquals(
        List.of(Stance.COMMIT),
        stances(
            "Olga Lind, founder of Care First, said: \"Care First will soon open new homes in these"
                + " ports.\""));
    assertEquals(
        List.of(Stance.COMMIT),
        stances(
            "Senator Olga Lind said that the Green Party will keep fighting for the miners of the"
                + " ports."));
  }
}
