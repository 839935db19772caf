package demarche.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Those whose words are nobody's who is named beside them. */
final class StrangersTest {
  @Test
  void whoLeftAMinistryDoesNotSpeakForIt() {
    assertEquals(
        List.of("nobody named: the raid was illegal", "nobody named: it must end"),
        Told.said(
            "A former State Department analyst said the raid was illegal. He said it must end."));
    assertEquals(
        List.of("nobody named: the raid would fail"),
        Told.said("Former State Department officials warned that the raid would fail."));
  }

  @Test
  void whoSpokeLastWithoutANameIsMeantByThePronoun() {
    assertEquals(
        List.of(
            "Lena Dahl: the pass was shut",
            "nobody named: the raid was illegal",
            "nobody named: it must end"),
        Told.said(
            "Norwegian Foreign Minister Lena Dahl said the pass was shut.\n\nA former State"
                + " Department analyst said the raid was illegal. He said it must end."));
  }

  @Test
  void whatIsOfAPersonIsNotThePerson() {
    assertEquals(
        List.of(),
        Told.said(
                "The Public Centers or Archives of Presidents Obama, Ann R. Soto and Lars Quill will"
                    + " support the plan.")
            .stream()
            .filter(line -> line.startsWith("Obama"))
            .toList());
  }

  @Test
  void whatThePressClaimsIsNobodysPosition() {
    assertEquals(
        List.of(),
        Told.said("The note follows media claims the Kenyan President ordered the army to leave."));
    assertEquals(List.of(), Told.said("There are rumours that Chile wants to leave the bloc."));
    assertEquals(
        List.of("Chile: to leave the bloc"),
        Told.said("There are signs that Chile wants to leave the bloc."));
  }

  @Test
  void whatAnotherOfficePublishesIsNotTheOnlyMinistrys() {
    assertEquals(
        List.of(),
        Told.published(
            "The White House",
            "Our nation is strong. Our people serve it well. The State Department opened a centre"
                + " for them. The agency hired 40 nurses."));
  }

  @Test
  void whomAPaperQuotesSpeaksAndNotThePaper() {
    assertEquals(
        List.of("Lena Dahl: the pass was shut"),
        Told.said(
            "According to the Herald, Norwegian Foreign Minister Lena Dahl said that the pass was"
                + " shut."));
  }
}
