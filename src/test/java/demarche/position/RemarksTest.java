package demarche.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.fact.Position;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a text adds behind what somebody says, and texts that others only came to see. */
final class RemarksTest {
  private record Case(String body, List<String> expected) {}

  private static Case tells(String body, String... expected) {
    return new Case(body, List.of(expected));
  }

  private static Stream<DynamicTest> tests(List<Case> cases) {
    return cases.stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.body(), () -> assertEquals(c.expected(), Told.said(c.body()))));
  }

  @TestFactory
  Stream<DynamicTest> aRemarkIsNoPartOfWhatIsSaid() {
    return tests(
        List.of(
            tells(
                "Kenya said the two sides had agreed a truce, though Uganda has yet to confirm it.",
                "Kenya: the two sides had agreed a truce"),
            tells(
                "Kenya's army said it had taken the town, a claim that could not be verified.",
                "Military of Kenya: it had taken the town"),
            tells(
                "Norwegian Prime Minister Lena Dahl said Kenya had shelled the camp, a charge Kenya"
                    + " denies.",
                "Lena Dahl: Kenya had shelled the camp",
                "Kenya: Kenya had shelled the camp"),
            tells(
                "Kenya accused Uganda of shelling the camp, an accusation Kampala rejects.",
                "Kenya: of shelling the camp",
                "Uganda: of shelling the camp"),
            tells(
                "Kenya has said it will join the pact, but Uganda has yet to confirm that it will.",
                "Kenya: it will join the pact")));
  }

  @TestFactory
  Stream<DynamicTest> otherWordsAfterACommaAreSaidAsWell() {
    return tests(
        List.of(
            tells(
                "Kenya said the talks were hard, though Uganda had given way on fish.",
                "Kenya: the talks were hard, though Uganda had given way on fish"),
            tells(
                "Kenya said it had built the port, which lies in Uganda.",
                "Kenya: it had built the port, which lies in Uganda")));
  }

  @Test
  void aRemarkIsNoEvidence() {
    Position first =
        Told.positions(
                "", "Kenya said the sides had agreed a truce, though Uganda has yet to confirm it.")
            .getFirst();
    assertEquals("Kenya said the sides had agreed a truce", first.mainEvidence().words());
  }

  @TestFactory
  Stream<DynamicTest> whoOnlySawATextDoesNotSpeakInIt() {
    return tests(
        List.of(
            tells("A letter seen by Amnesty International said that Kenya would leave the pact."),
            tells("According to a report obtained by Amnesty International, the camp was shelled."),
            tells(
                "According to a report by Amnesty International, the army shelled the camp.",
                "Amnesty International: the army shelled the camp"),
            tells(
                "Kenya will leave the pact, according to a letter from Foreign Minister Lena Dahl"
                    + " seen by Reuters.",
                "Lena Dahl: Kenya will leave the pact")));
  }
}
