package demarche.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.fact.Stance;
import demarche.lexicon.Frame;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says what by which word, whatever the weights make of it. */
final class AttributionFinderTest {
  private record Case(String body, List<String> expected) {}

  private static Case tells(String body, String... expected) {
    return new Case(body, List.of(expected));
  }

  private static Stream<DynamicTest> tests(List<Case> cases) {
    return cases.stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.body(), () -> assertEquals(c.expected(), Told.lines(c.body()))));
  }

  @TestFactory
  Stream<DynamicTest> verbsOfReport() {
    return tests(
        List.of(
            tells(
                "Norwegian Foreign Minister Lena Dahl said on Monday that the strait was open.",
                "report-verb Lena Dahl: the strait was open"),
            tells(
                "The strait was open, Norwegian Foreign Minister Lena Dahl said.",
                "report-verb Lena Dahl: The strait was open"),
            tells(
                "\"The strait is open,\" said Norwegian Foreign Minister Lena Dahl.",
                "report-verb Lena Dahl: The strait is open"),
            tells(
                "Norwegian Foreign Minister Lena Dahl told Reuters that the strait was open.",
                "report-verb Lena Dahl: the strait was open"),
            tells(
                "Analysts say that the strait is open.",
                "report-verb somebody unnamed: the strait is open"),
            tells(
                "\"The border is shut,\" a Kenyan official said on condition of anonymity.",
                "report-verb Kenya: The border is shut")));
  }

  @TestFactory
  Stream<DynamicTest> nounsOfReport() {
    return tests(
        List.of(
            tells("Kenya's announcement of a truce came late.", "report-noun Kenya: of a truce"),
            tells("Kenya's statement on the dam came late.", "report-noun Kenya: on the dam")));
  }

  @TestFactory
  Stream<DynamicTest> accordingToSomebody() {
    return tests(
        List.of(
            tells("According to Kenya, the dam is safe.", "according-to Kenya: the dam is safe"),
            tells(
                "The dam is safe, according to Kenya's foreign ministry.",
                "according-to Ministry of Foreign Affairs of Kenya: The dam is safe")));
  }

  @TestFactory
  Stream<DynamicTest> verbsThatVoiceAStance() {
    return tests(
        List.of(
            tells("Chile condemned the raid.", "stance-verb Chile: the raid"),
            tells("The raid was condemned by Chile.", "stance-verb Chile: The raid"),
            tells("Kenya called for a truce.", "stance-verb Kenya: for a truce"),
            tells(
                "Kenya called on Uganda to open the border.",
                "stance-verb Kenya: to open the border"),
            tells("Kenya promised to rebuild the port.", "stance-verb Kenya: to rebuild the port"),
            tells(
                "Kenya accused Uganda of shelling the port.",
                "stance-verb Kenya: of shelling the port"),
            tells(
                "Kenya denied that it had shelled the port.",
                "stance-verb Kenya: it had shelled the port"),
            tells(
                "Chile warned that the dam would burst.",
                "stance-verb Chile: the dam would burst")));
  }

  @TestFactory
  Stream<DynamicTest> nounsThatVoiceAStance() {
    return tests(
        List.of(
            tells(
                "Kenya's plan to open the border is old.", "stance-noun Kenya: to open the border"),
            tells(
                "Norway's willingness to host the talks is known.",
                "stance-noun Norway: to host the talks"),
            tells(
                "Chile's condemnation of the raid came late.", "stance-noun Chile: of the raid")));
  }

  @TestFactory
  Stream<DynamicTest> attitudes() {
    return tests(
        List.of(
            tells("Norway opposes the new tariff.", "attitude-verb Norway: the new tariff"),
            tells("Kenya backs the truce.", "attitude-verb Kenya: the truce"),
            tells("Kenya refused to condemn the raid.", "attitude-verb Kenya: to condemn the raid"),
            tells(
                "Norway is ready to host the talks.",
                "attitude-adjective Norway: to host the talks"),
            tells("Kenya is grateful for the trucks.", "attitude-adjective Kenya: for the trucks"),
            tells(
                "Kenya is concerned about the floods in Uganda.",
                "attitude-adjective Kenya: about the floods in Uganda"),
            tells(
                "Kenya's refusal to open the border angered Uganda.",
                "attitude-noun Kenya: to open the border")));
  }

  @TestFactory
  Stream<DynamicTest> joinedSpeakersAndJoinedVerbs() {
    return tests(
        List.of(
            tells(
                "Norway and Chile said that the strait was open.",
                "report-verb Norway + Chile: the strait was open"),
            tells(
                "The treaty was praised by Kenya and Uganda.",
                "stance-verb Kenya + Uganda: The treaty"),
            tells(
                "Kenyan President William Baro and Ugandan President Paul Okot agreed to reopen the"
                    + " border.",
                "attitude-verb William Baro + Paul Okot: to reopen the border"),
            tells(
                "Kenya praised the truce and condemned the raid.",
                "stance-verb Kenya: the truce",
                "stance-verb Kenya: the raid"),
            tells(
                "Kenya praised the truce but Uganda condemned the raid.",
                "stance-verb Kenya: the truce",
                "stance-verb Uganda: the raid")));
  }

  @Test
  void whatAnotherTellsIsTheOthers() {
    assertEquals(
        List.of("report-verb Uganda: Kenya had condemned the raid"),
        Told.lines("Uganda said that Kenya had condemned the raid."));
  }

  @TestFactory
  Stream<DynamicTest> pronounsMeanWhoHasTheFloor() {
    return tests(
        List.of(
            tells(
                "Norwegian Foreign Minister Lena Dahl said that the strait was open. She said that"
                    + " the port was shut.",
                "report-verb Lena Dahl: the strait was open",
                "report-verb Lena Dahl: the port was shut"),
            tells(
                "Chile's foreign ministry said that the strait was open. It said that the port was"
                    + " shut.",
                "report-verb Ministry of Foreign Affairs of Chile: the strait was open",
                "report-verb Ministry of Foreign Affairs of Chile: the port was shut"),
            tells(
                "Norway and Chile condemned the raid. They said that the port was shut.",
                "stance-verb Norway + Chile: the raid",
                "report-verb Norway + Chile: the port was shut")));
  }

  @TestFactory
  Stream<DynamicTest> aDocumentSpeaksForWhoPutItOut() {
    return tests(
        List.of(
            tells(
                "A statement from Kenya's Foreign Ministry said that the border was shut.",
                "report-verb Ministry of Foreign Affairs of Kenya: the border was shut"),
            tells(
                "The declaration by the African Union condemned the raid on the port.",
                "stance-verb African Union: the raid on the port"),
            tells(
                "Kenya's foreign ministry condemned the raid. The statement said that the border"
                    + " was shut.",
                "stance-verb Ministry of Foreign Affairs of Kenya: the raid",
                "report-verb Ministry of Foreign Affairs of Kenya: the border was shut")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norwegian Foreign Minister Lena Dahl declined to comment on the raid.",
        "Kenya's foreign ministry did not respond to a request for comment.",
        "Kenya's spokesman was not immediately available for comment.",
        "Norway abstained from the vote.",
        "Norway has sent two ships to the strait.",
        "Kenya imposed a tariff on rice.",
        "Kenya fears floods in the delta.",
        "The crew said nothing.",
        "We condemn the raid on the port.",
        "Kenya's \"iron\" border was opened by trucks.",
        "The so-called \"peace bridge\" in Norway was opened on Monday.",
      })
  void isNoSaying(String body) {
    assertEquals(List.of(), Told.said(body));
  }

  @Test
  void wordsWithinAQuotationTellNothingOfTheirOwn() {
    assertEquals(
        List.of("report-verb William Baro: We condemn the raid on the port"),
        Told.lines("Kenyan President William Baro said: \"We condemn the raid on the port.\""));
  }

  @Test
  void toSpeakWithSomebodyIsNoPosition() {
    assertEquals(
        List.of(),
        Told.said(
            "Norwegian Foreign Minister Lena Dahl spoke with Chilean President Ana Soto on"
                + " Monday."));
  }

  @Test
  void theCueVoicesItsStance() {
    assertEquals(Optional.of(Stance.CRITICIZE), voiced("Chile condemned the raid."));
    assertEquals(Optional.of(Stance.URGE), voiced("Kenya called for a truce."));
    assertEquals(Optional.of(Stance.COMMIT), voiced("Kenya promised to rebuild the port."));
    assertEquals(Optional.of(Stance.REJECT), voiced("Norway opposes the new tariff."));
    assertEquals(Optional.of(Stance.SUPPORT), voiced("Kenya backs the truce."));
    assertEquals(Optional.of(Stance.WARN), voiced("Chile warned that the dam would burst."));
    assertEquals(Optional.empty(), voiced("Chile said that the dam would burst."));
  }

  private static Optional<Stance> voiced(String body) {
    Frame frame = Told.attributions("", body).getFirst().frame().orElseThrow();
    return frame.telling().voiced();
  }

  @TestFactory
  Stream<DynamicTest> speakersFarFromTheirVerbs() {
    return tests(
        List.of(
            tells(
                "The divers slept in a small hut behind the harbour, the Norwegian Foreign"
                    + " Ministry said.",
                "report-verb Ministry of Foreign Affairs of Norway: The divers slept in a small hut"
                    + " behind the harbour"),
            tells(
                "Norwegian Foreign Minister Lena Dahl said that Peru was right, saying that the"
                    + " strait was open.",
                "report-verb Lena Dahl: Peru was right",
                "report-verb Lena Dahl: the strait was open"),
            tells(
                "In Geneva on Monday U.S. Secretary of State Hillary Clinton told the Human Rights"
                    + " Council that it was time for the army to go.",
                "report-verb Hillary Clinton: it was time for the army to go"),
            tells(
                "Countries such as Peru, Chile and Kenya oppose the treaty.",
                "attitude-verb Peru + Chile + Kenya: the treaty"),
            tells(
                "\"They are holding the port,\" army spokesman Carl Berg told a Kenyan paper.",
                "report-verb Carl Berg: They are holding the port")));
  }

  @TestFactory
  Stream<DynamicTest> whatSomethingIsCalled() {
    return tests(
        List.of(
            tells(
                "Norwegian Foreign Minister Lena Dahl called the raids \"cowardly acts of men\".",
                "report-verb Lena Dahl: cowardly acts of men"),
            tells(
                "Norwegian Foreign Minister Lena Dahl called her Kenyan counterpart on Monday.")));
  }

  @TestFactory
  Stream<DynamicTest> peopleWithoutANameHaveNone() {
    return tests(
        List.of(
            tells(
                "The police said that the road was shut.",
                "report-verb somebody unnamed: the road was shut")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Has Norway condemned the raid?",
        "Norway stopped short of condemning the raid.",
        "Norway has yet to endorse the plan.",
        "Norway nearly backed the plan.",
      })
  void whatIsAskedOrUndoneIsNotVoiced(String body) {
    assertEquals(List.of(), Told.lines(body));
  }

  @Test
  void whoIsToldIsNotWhatIsSaid() {
    assertEquals(List.of(), Told.lines("Ana Soto told reporters in Lima."));
    assertEquals(
        List.of("report-verb Ana Soto: the pass was open"),
        Told.lines("Ana Soto told reporters that the pass was open."));
  }
}
