package demarche.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The day on which something is voiced; the article is of Wednesday, 15 May 2024. */
final class VoicedDaysTest {
  private static List<String> days(String title, String body) {
    return Told.positions(title, body).stream()
        .map(
            position ->
                position.speaker().orElse("nobody")
                    + " "
                    + position.date().map(Object::toString).orElse("no day"))
        .toList();
  }

  private static void assertDays(String body, String... expected) {
    assertEquals(List.of(expected), days("", body));
  }

  @Test
  void theDayStandsWithTheVerb() {
    assertDays(
        "Kenyan President William Baro said on Monday that the border was shut.",
        "William Baro 2024-05-13");
    assertDays(
        "Kenyan President William Baro wrote on 3 May that the border was shut.",
        "William Baro 2024-05-03");
  }

  @Test
  void aDayWithinWhatIsSaidIsNotTheDayOfSaying() {
    assertDays(
        "Kenyan President William Baro said that the border would open on Friday.",
        "William Baro no day");
  }

  @Test
  void whatIsVoicedInThePresentTenseIsNotOfADayGoneBy() {
    assertDays("Kenya condemns the attack on a ferry near Lamu on 7 May.", "Kenya no day");
    assertDays(
        "Kenyan President William Baro said on Monday that the border was shut. Baro believes that"
            + " it must open.",
        "William Baro 2024-05-13",
        "William Baro no day");
    assertDays("On Wednesday Kenya condemns the attack on a ferry.", "Kenya 2024-05-15");
  }

  @Test
  void aDayIsCarriedOverToTheSameSpeakersNextWords() {
    assertDays(
        "Kenyan President William Baro said on Monday that the border was shut. The road was"
            + " empty. Baro said that trucks were waiting.",
        "William Baro 2024-05-13",
        "William Baro 2024-05-13");
  }

  @Test
  void aDayIsNotCarriedOverToWhatWasSaidAtAnotherTime() {
    assertDays(
        "Kenyan President William Baro met Ugandan President Paul Okot on Sunday. Earlier this"
            + " week, Baro warned of war.",
        "William Baro no day");
  }

  @Test
  void aDayIsNotCarriedOverToAnotherSpeaker() {
    assertDays(
        "Kenyan President William Baro said on Monday that the border was shut.\n\n"
            + "Ugandan President Paul Okot said that trucks were waiting.",
        "William Baro 2024-05-13",
        "Paul Okot no day");
  }

  @Test
  void aNewDayTakesTheOldOnesPlace() {
    assertDays(
        "Kenyan President William Baro said on Monday that the border was shut. Baro said on"
            + " Tuesday that the border was open. Baro said that trucks were moving.",
        "William Baro 2024-05-13",
        "William Baro 2024-05-14",
        "William Baro 2024-05-14");
  }

  @Test
  void aQuotationIsOfTheDayOfItsSpeakersWordsBefore() {
    assertDays(
        "\"The border is shut,\" Kenyan President William Baro said on Monday. \"The trucks wait on"
            + " the bridge.\"",
        "William Baro 2024-05-13",
        "William Baro 2024-05-13");
  }

  @Test
  void theDayOfAMeetingIsThatOfWhatIsSaidThere() {
    assertDays(
        "Kenyan President William Baro met Chilean President Ana Soto on Monday. Baro said that the"
            + " border was shut. Soto said that trucks were waiting.",
        "William Baro 2024-05-13",
        "Ana Soto 2024-05-13");
  }

  @Test
  void farFromTheDayNoneIsCarriedOver() {
    String filler = "The road was empty. ".repeat(7);
    assertDays(
        "Kenyan President William Baro said on Monday that the border was shut. "
            + filler
            + "Baro said that trucks were waiting.",
        "William Baro 2024-05-13",
        "William Baro no day");
  }

  @Test
  void aReadoutThatNamesNoDayHasNone() {
    assertEquals(
        List.of("Ana Soto no day"),
        days("Readout of Minister Ana Soto's Call", "Soto thanked Peru for the convoy."));
  }
}
