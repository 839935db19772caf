package demarche.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What is said where the tree does not tell: by asides, measures, views and speech that goes on.
 */
final class AsidesTest {
  private static final String BARO = "Kenyan President William Baro";

  private static void tells(String body, String... expected) {
    assertEquals(List.of(expected), Told.lines(body), body);
  }

  @Test
  void aSourceBesideWhatItSays() {
    tells(
        "There was no secret clause, " + BARO + " assured reporters.",
        "stance-verb William Baro: There was no secret clause");
    tells(
        "Kenya cannot tell its farmers why they should pay, its finance minister, Peter Otieno,"
            + " wrote on Twitter.",
        "report-verb Peter Otieno: Kenya cannot tell its farmers why they should pay");
    tells(
        "The road was shut, said Kenyan army spokesman Peter Otieno.",
        "report-verb Peter Otieno: The road was shut");
    tells(
        "Two thirds had been paid, " + BARO + " said, and another month would cost too much.",
        "report-verb William Baro: Two thirds had been paid / another month would cost too much");
    tells("After the talks ended, " + BARO + " said on Monday.");
  }

  @Test
  void aClauseAfterThatWhoseVerbIsNotKnown() {
    tells(
        BARO + " demanded that the rebels hand over the prisoners within 48 hours.",
        "stance-verb William Baro: the rebels hand over the prisoners within 48 hours");
  }

  @Test
  void whoseViewOrSideItIs() {
    tells(
        "In " + BARO + "'s view, schools should open soon.",
        "according-to William Baro: schools should open soon");
    tells(
        "China is against taking the case to Geneva.",
        "attitude-adjective China: China is against taking the case to Geneva");
    tells("The road is against the law.");
  }

  @Test
  void measuresThatAreAnnounced() {
    tells(
        "Norway will close its embassy in Lima in May.",
        "attitude-verb Norway: Norway will close its embassy in Lima in May");
    tells(
        "Vietnam is to pull its last soldiers out of Laos by autumn.",
        "attitude-verb Vietnam: Vietnam is to pull its last soldiers out of Laos by autumn");
    tells("The price of bread will open a debate.");
    tells("Peru will suspend its aid if the army shoots.");
    tells("The talks will begin on Monday in Peru.");
  }

  @Test
  void speechThatGoesOn() {
    String said = BARO + " said the pass was shut. ";
    String first = "report-verb William Baro: the pass was shut";
    tells(said + "It would open in May.", first, "report-verb William Baro: It would open in May");
    tells(said + "A bill would keep it so.", first);
    tells(said + "The two states had signed a pact in 1990.", first);
  }
}
