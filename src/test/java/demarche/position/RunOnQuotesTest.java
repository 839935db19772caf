package demarche.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.fact.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Quoted words that no cue of their own sentence attributes. */
final class RunOnQuotesTest {
  private static void assertLines(String body, String... expected) {
    assertEquals(List.of(expected), Told.lines(body));
  }

  @Test
  void aQuotationGoesOnAfterItsSpeakerIsNamed() {
    assertLines(
        "\"The strait is open,\" Norwegian Foreign Minister Lena Dahl said. \"The port will open"
            + " in June. We have cleared the mines.\"",
        "report-verb Lena Dahl: The strait is open",
        "quote Lena Dahl: The port will open in June",
        "quote Lena Dahl: We have cleared the mines");
  }

  @Test
  void aQuotationBeginsBeforeItsSpeakerIsNamed() {
    assertLines(
        "\"The strait is open. The port will open in June,\" Norwegian Foreign Minister Lena Dahl"
            + " said.",
        "quote Lena Dahl: The strait is open",
        "report-verb Lena Dahl: The port will open in June");
  }

  @Test
  void aQuotationGoesOnInTheNextParagraph() {
    assertLines(
        "\"The strait is open,\" Norwegian Foreign Minister Lena Dahl said. \"The port is shut.\n\n"
            + "\"The crews will clear the mines in June. The ships wait outside.\"",
        "report-verb Lena Dahl: The strait is open",
        "quote Lena Dahl: The port is shut",
        "quote Lena Dahl: The crews will clear the mines in June",
        "quote Lena Dahl: The ships wait outside");
  }

  @Test
  void anotherSpeakerTakesOver() {
    assertLines(
        "\"The strait is open,\" Norwegian Foreign Minister Lena Dahl said. \"The port is"
            + " shut.\"\n\n\"The port is open,\" Chilean President Ana Soto said. \"The ships sail"
            + " at noon.\"",
        "report-verb Lena Dahl: The strait is open",
        "quote Lena Dahl: The port is shut",
        "report-verb Ana Soto: The port is open",
        "quote Ana Soto: The ships sail at noon");
  }

  @Test
  void aQuotationWithoutAnyoneNearHasNoClearVoice() {
    assertEquals(List.of(), Told.said("\"The ferries will sail at noon on Friday.\""));
  }

  @Test
  void aLabelOfAFewWordsIsNobodysWords() {
    assertLines(
        "Ugandan President Paul Okot said that the column had left. The \"peace\" column left"
            + " Kampala at noon.",
        "report-verb Paul Okot: the column had left");
  }

  @Test
  void quotedWordsAreToldAsQuoted() {
    List<Position> found =
        Told.positions(
            "",
            "\"The strait is open,\" Norwegian Foreign Minister Lena Dahl said. \"The port was"
                + " open in June.\" She said that the ferries would sail on Friday.");
    assertEquals(
        List.of(true, true, false), found.stream().map(Position::quoted).toList(), "" + found);
    assertTrue(found.stream().allMatch(p -> p.speaker().equals(found.getFirst().speaker())));
  }

  @Test
  void whoIsNamedBeforeTheColonSpeaks() {
    assertLines(
        "Chilean President Luis Vega praised the law.\n\n"
            + "Ana Soto, President, Harbour League: \"We are grateful for the law. It will keep the"
            + " port open for our crews.\"\n\n"
            + "Norwegian Foreign Minister Lena Dahl: \"The port will be safe.\"",
        "stance-verb Luis Vega: the law",
        "quote Ana Soto: We are grateful for the law",
        "quote Ana Soto: It will keep the port open for our crews",
        "quote Lena Dahl: The port will be safe");
  }

  @Test
  void aLabelThatNamesNobodyGivesNoOneTheFloor() {
    assertEquals(
        List.of("Luis Vega: The law is good"),
        Told.said(
            "\"The law is good,\" Chilean President Luis Vega said.\n\n"
                + "Head of a ferry union: \"The port will be safe for our crews.\""));
  }

  @Test
  void whoIsNamedInASentenceOfTheirOwnSaysWhatWasQuotedBefore() {
    assertLines(
        "Peruvian President Ana Soto said that it was late. \"The cuts will be based on those"
            + " talks.\" Chilean President Luis Vega said. The talks went on.",
        "report-verb Ana Soto: it was late",
        "quote Luis Vega: The cuts will be based on those talks");
    assertLines(
        "Peruvian President Ana Soto said, \"It is late. The cuts will be based on those talks.\""
            + " Chilean President Luis Vega agreed.",
        "report-verb Ana Soto: It is late",
        "quote Ana Soto: The cuts will be based on those talks");
  }

  @Test
  void whoCallsSomethingSoBeforeAColonSpeaksAfterIt() {
    assertLines(
        "The secretary of NBK (Norwegian Bishops' Conference), Jon Vik, called the ruling"
            + " \"wrong\" and \"harsh\":\n\n\"We face a ruling that closes schools.\"",
        "report-verb Jon Vik: wrong / harsh",
        "quote Jon Vik: We face a ruling that closes schools");
  }
}
