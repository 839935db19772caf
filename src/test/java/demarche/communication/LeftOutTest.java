package demarche.communication;

import static demarche.communication.CommunicationFinderTest.tells;
import static demarche.communication.CommunicationFinderTest.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.communication.CommunicationFinderTest.Case;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who is named to be left out takes no part, and a call that nobody took is none. */
final class LeftOutTest {
  private static final List<Case> TOLD =
      List.of(
          tells(
              "Kenyan President William Ruto spoke by phone on Monday to Ugandan President Yoweri"
                  + " Museveni, but not to Norwegian Prime Minister Anna Berg.",
              "call William Ruto + Yoweri Museveni 2024-03-11"),
          tells(
              "William Ruto spoke with Yoweri Museveni on Monday and not with Anna Berg.",
              "call William Ruto + Yoweri Museveni 2024-03-11"),
          tells(
              "Kenyan President William Ruto met Yoweri Museveni but not Anna Berg on Monday.",
              "meeting William Ruto + Yoweri Museveni 2024-03-11"),
          tells(
              "Kenyan President William Ruto met Yoweri Museveni rather than Anna Berg on Monday.",
              "meeting William Ruto + Yoweri Museveni 2024-03-11"),
          tells(
              "Kenyan President William Ruto held talks with Yoweri Museveni, not Anna Berg.",
              "meeting William Ruto + Yoweri Museveni"),
          tells(
              "Kenyan President William Ruto telephoned Yoweri Museveni, but not Anna Berg.",
              "call William Ruto + Yoweri Museveni"),
          tells(
              "Yoweri Museveni, but not Anna Berg, met William Ruto on Monday.",
              "meeting Yoweri Museveni + William Ruto 2024-03-11"),
          tells(
              "Kenyan President William Ruto met not only Yoweri Museveni but also Anna Berg on"
                  + " Monday.",
              "meeting William Ruto + Yoweri Museveni 2024-03-11",
              "meeting William Ruto + Anna Berg 2024-03-11"),
          tells(
              "William Ruto spoke not just with Yoweri Museveni but with Anna Berg on Monday.",
              "call William Ruto + Yoweri Museveni 2024-03-11",
              "call William Ruto + Anna Berg 2024-03-11"),
          tells(
              "Kenyan President William Ruto called Anna Berg on Monday but got no promise of aid.",
              "call William Ruto + Anna Berg 2024-03-11"),
          tells(
              "Kenyan President William Ruto phoned Anna Berg, who did not answer his question.",
              "call William Ruto + Anna Berg"),
          tells(
              "Kenyan President William Ruto phoned Anna Berg and said he could not reach a deal.",
              "call William Ruto + Anna Berg"));

  private static final List<String> UNANSWERED =
      List.of(
          "Kenyan President William Ruto phoned Anna Berg, who did not answer.",
          "Kenyan President William Ruto called Anna Berg but got no answer.",
          "Kenyan President William Ruto called Anna Berg on Monday, but she did not pick up.",
          "Kenyan President William Ruto telephoned Anna Berg, who refused to speak to him.",
          "Kenyan President William Ruto telephoned Anna Berg, but she would not take the call.",
          "Kenyan President William Ruto phoned Anna Berg without success.",
          "Kenyan President William Ruto phoned Anna Berg on Monday but could not reach her.",
          "Kenyan President William Ruto tried to call Anna Berg on Monday.",
          "Anna Berg refused to take his call, William Ruto said.");

  @TestFactory
  Stream<DynamicTest> onlyThoseWhoAreThereTakePart() {
    return TOLD.stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.body(), () -> assertEquals(c.expected(), told(c.body()))));
  }

  @TestFactory
  Stream<DynamicTest> aCallThatNobodyTookIsNone() {
    return UNANSWERED.stream()
        .map(body -> DynamicTest.dynamicTest(body, () -> assertEquals(List.of(), told(body))));
  }
}
