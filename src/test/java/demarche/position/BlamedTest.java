package demarche.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.fact.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is blamed by others holds nothing, and who asks does not answer. */
final class BlamedTest {
  @Test
  void whoIsBlamedHoldsNothing() {
    List<Position> found =
        Told.positions(
            "",
            "Chile's ambassador Omar Lind said that NATO bore responsibility for the war. He said"
                + " that NATO was to blame for it.");
    assertEquals(2, found.size());
    for (Position position : found) {
      assertEquals(position.speaker(), position.holder());
    }
  }

  @Test
  void anAnswerIsNotOfWhomTheQuestionNames() {
    assertEquals(
        List.of(),
        Told.said(
                "Were you not criticised by Peru last month? Peru accused you of lying.\n\n\"That's"
                    + " their right. We will not reply to it.\"")
            .stream()
            .filter(line -> line.contains("right") || line.contains("reply"))
            .toList());
  }
}
