package demarche.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who speaks where an aside, another noun or a further name stands between speaker and verb. */
final class SpeakersBesideTest {
  private record Case(String body, List<String> expected) {}

  private static Case tells(String body, String... expected) {
    return new Case(body, List.of(expected));
  }

  private static Stream<DynamicTest> tests(Case... cases) {
    return Stream.of(cases)
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.body(), () -> assertEquals(c.expected(), Told.said(c.body()))));
  }

  @TestFactory
  Stream<DynamicTest> beforeAnAside() {
    return tests(
        tells(
            "The U.N. Security Council, at its longest meeting since May, called for"
                + " an end to the fighting.",
            "United Nations Security Council: for an end to the fighting"),
        tells(
            "A spokesman for the opposition Harbour Party, Anders Holm, called on President Daniel"
                + " Otieno to withdraw the law.",
            "Anders Holm: to withdraw the law"),
        tells("Kenya, with its 40,000 citizens in the land, came under fire for being slow."),
        tells("The minister, whose country borders Chad, said the road was closed."));
  }

  @TestFactory
  Stream<DynamicTest> amongSeveralNouns() {
    return tests(
        tells(
            "Norway's military ordered villagers near the Kenyan border to leave within a day.",
            "Military of Norway: to leave within a day"),
        tells(
            "Norwegian Foreign Minister Lena Dahl said the army and the Rapid Relief Forces had"
                + " agreed to a truce of three days.",
            "Lena Dahl: the army and the Rapid Relief Forces had agreed to a truce of three days"),
        tells(
            "Norwegian Foreign Minister Lena Dahl said after more than six hours of talks that she"
                + " had read the plan.",
            "Lena Dahl: she had read the plan"));
  }

  @TestFactory
  Stream<DynamicTest> commandsUnderACondition() {
    return tests(
        tells(
            "\"If you want to sail, come to the harbour by noon,\" Norwegian Foreign Minister Lena Dahl"
                + " said.",
            "Lena Dahl: If you want to sail, come to the harbour by noon"));
  }

  @TestFactory
  Stream<DynamicTest> hearsay() {
    return tests(tells("The plan was reportedly rejected by Kenyan President Daniel Otieno."));
  }
}
