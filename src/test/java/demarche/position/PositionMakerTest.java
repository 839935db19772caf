package demarche.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.article.Offsets;
import demarche.fact.OriginKind;
import demarche.fact.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The slots of a position besides speaker and words. */
final class PositionMakerTest {
  private static Position first(String body) {
    return Told.positions("", body).getFirst();
  }

  @Test
  void thereIsOnePositionForEachSpeaker() {
    List<Position> found = Told.positions("", "Norway and Chile condemned the raid.");
    assertEquals(
        List.of("Norway", "Chile"),
        found.stream().map(position -> position.speaker().orElseThrow()).toList());
    assertEquals(found.getFirst().evidence(), found.getLast().evidence());
  }

  @Test
  void peopleWithoutANameHaveNoSpeakerAndNoHolder() {
    Position found = first("Analysts say that the strait is open.");
    assertTrue(found.speaker().isEmpty() && found.holder().isEmpty(), "" + found);
  }

  @Test
  void whoIsToldIsAddressed() {
    assertEquals(
        List.of("Reuters"),
        first("Norwegian Foreign Minister Lena Dahl told Reuters that the strait was open.")
            .addressees());
    assertEquals(
        List.of("Uganda"), first("Kenya called on Uganda to open the border.").addressees());
  }

  @Test
  void whoIsBlamedIsTheTarget() {
    assertEquals(List.of("Uganda"), first("Kenya accused Uganda of shelling the port.").targets());
    assertEquals(List.of("Uganda"), first("Kenya praised Uganda for the truce.").targets());
  }

  @Test
  void theEvidenceHoldsWhoSaysItTheCueAndWhatIsSaid() {
    assertEquals(
        "Norwegian Foreign Minister Lena Dahl said that the strait was open",
        first("Norwegian Foreign Minister Lena Dahl said that the strait was open.")
            .mainEvidence()
            .words());
    assertEquals(
        "The raid was condemned by Chile",
        first("The raid was condemned by Chile.").mainEvidence().words());
  }

  @Test
  void theEvidenceOfAClauseMoreIsTheClauseAlone() {
    List<Position> found =
        Told.positions(
            "",
            "Norwegian Foreign Minister Lena Dahl said that the strait was open and that the port"
                + " was shut.");
    assertEquals("the port was shut", found.getLast().mainEvidence().words());
  }

  @Test
  void topicAndEvidenceStandInTheBodyAsTheyAre() {
    String body =
        "\uD83D\uDEA2 \"The strait is open,\" Norwegian Foreign Minister Lena Dahl said. \"We have"
            + " cleared the mines.\" Chile praised Norway for the work.";
    List<Position> found = Told.positions("", body);
    assertEquals(3, found.size(), "" + found);
    Offsets offsets = new Offsets(body);
    for (Position position : found) {
      var evidence = position.mainEvidence();
      assertEquals(evidence.words(), offsets.words(evidence.start(), evidence.end()));
      assertTrue(evidence.words().contains(position.topic()), "" + position);
    }
  }

  @Test
  void theOriginIsTheProgramsRule() {
    var origin = first("Chile condemned the raid.").origin().orElseThrow();
    assertEquals("demarche stance-verb", origin.name());
    assertEquals(OriginKind.PROGRAM, origin.kind().orElseThrow());
  }
}
