package demarche.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Words of speech by which nothing is said. */
final class UnsaidTest {
  private static final List<String> UNSAID =
      List.of(
          "\"I am not saying that we reject the offer,\" Norwegian Prime Minister Lena Dahl said.",
          "Norwegian Prime Minister Lena Dahl said she was not saying that Norway rejected it.",
          "\"Nobody is saying that the bridge is safe,\" Norwegian Prime Minister Lena Dahl said.",
          "No official said that the bridge was safe.",
          "Norwegian Prime Minister Lena Dahl never said that Kenya had lost the war.",
          "Norwegian Prime Minister Lena Dahl would not say whether Kenya had agreed.",
          "Norwegian Prime Minister Lena Dahl declined to rule out sending troops to Uganda.",
          "Kenya's army could neither confirm nor deny the attack.",
          "Kenya's army would neither confirm nor deny that its jets had crossed the border.",
          "Kenya stopped short of condemning the attack.",
          "Had Uganda agreed, Kenya would have signed the treaty.",
          "Kenya would have welcomed a truce, had it been offered.",
          "Kenya would have welcomed the truce.",
          "Kenya did not reject the Swiss offer.",
          "Kenya used to back the plan.",
          "Kenya once backed the peace plan but has since left the talks.",
          "The Washington Post said Norway would sign the treaty.");

  @TestFactory
  Stream<DynamicTest> nothingIsSaid() {
    return UNSAID.stream()
        .map(body -> DynamicTest.dynamicTest(body, () -> assertEquals(List.of(), Told.said(body))));
  }

  @Test
  void whoIsAskedSaysOnlyTheAnswer() {
    assertEquals(
        List.of("report-verb Lena Dahl: the strait was shut"),
        Told.lines(
            "Asked if the strait was open, Norwegian Prime Minister Lena Dahl said the strait was"
                + " shut."));
  }

  @Test
  void whatIsAskedOfSomebodyIsNotFeltByThem() {
    assertEquals(
        List.of(),
        Told.said("Asked if he was disappointed about the port, Paul Lind left the room."));
  }

  @Test
  void aConditionStaysWithItsClause() {
    assertEquals(
        List.of("report-verb somebody unnamed: If Uganda attacked, Kenya would reject any talks"),
        Told.lines("If Uganda attacked, Kenya would reject any talks, an analyst said."));
    assertEquals(
        List.of("report-verb Lena Dahl: Norway would leave if Kenya agreed"),
        Told.lines("Norwegian Prime Minister Lena Dahl said Norway would leave if Kenya agreed."));
  }
}
