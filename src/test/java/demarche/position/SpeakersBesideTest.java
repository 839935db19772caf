package demarche.position;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who speaks where an aside, another noun or a further name stands between speaker and verb. */
final class SpeakersBesideTest {
  @TestFactory
  Stream<DynamicTest> beforeAnAside() {
    return Told.tests(
        Told.tells(
            "The U.N. Security Council, at its longest meeting since May, called for"
                + " an end to the fighting.",
            "United Nations Security Council: for an end to the fighting"),
        Told.tells(
            "A spokesman for the opposition Harbour Party, Anders Holm, called on President Daniel"
                + " Otieno to withdraw the law.",
            "Anders Holm: to withdraw the law"),
        Told.tells("Kenya, with its 40,000 citizens in the land, came under fire for being slow."),
        Told.tells("The minister, whose country borders Chad, said the road was closed."));
  }

  @TestFactory
  Stream<DynamicTest> amongSeveralNouns() {
    return Told.tests(
        Told.tells(
            "Norway's military ordered villagers near the Kenyan border to leave within a day.",
            "Military of Norway: to leave within a day"),
        Told.tells(
            "Norwegian Foreign Minister Lena Dahl said the army and the Rapid Relief Forces had"
                + " agreed to a truce of three days.",
            "Lena Dahl: the army and the Rapid Relief Forces had agreed to a truce of three days"),
        Told.tells(
            "Norwegian Foreign Minister Lena Dahl said after more than six hours of talks that she"
                + " had read the plan.",
            "Lena Dahl: she had read the plan"));
  }

  @TestFactory
  Stream<DynamicTest> commandsUnderACondition() {
    return Told.tests(
        Told.tells(
            "\"If you want to sail, come to the harbour by noon,\" Norwegian Foreign Minister Lena Dahl"
                + " said.",
            "Lena Dahl: If you want to sail, come to the harbour by noon"));
  }

  @TestFactory
  Stream<DynamicTest> hearsay() {
    return Told.tests(
        Told.tells("The plan was reportedly rejected by Kenyan President Daniel Otieno."));
  }
}
