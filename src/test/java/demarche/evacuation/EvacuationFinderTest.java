package demarche.evacuation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.fact.Count;
import demarche.fact.Evacuation;
import demarche.fact.EvacuationStatus;
import demarche.fact.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EvacuationFinderTest {
  /** So much else that the article is not mainly about evacuations. */
  private static final String OTHER_MATTERS =
      " The parliament passed the budget in the afternoon.".repeat(60);

  @Test
  void aFlightHomeIsTheOperationOfTheStateThatFlies() {
    Evacuation found =
        Read.one(
            "Peru brings citizens home from Chad",
            "Peru has flown out 240 of its citizens from Chad on a chartered plane to Lima.");
    assertEquals(List.of("Peru"), found.organizers());
    assertEquals(List.of("Peruvian"), found.evacuees());
    assertEquals(List.of("Chad"), found.from());
    assertEquals(List.of("Lima"), found.to());
    assertEquals(List.of("chartered flight"), found.means());
    assertEquals(Optional.of(new Count(240, Optional.empty())), found.evacuated());
    assertEquals(Optional.of(EvacuationStatus.ONGOING), found.status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya evacuated 50 citizens from Yemen on Monday, and Norway will evacuate its staff next"
            + " week.",
        "Kenya flew out 50 citizens from Yemen on Monday, while Norway will fly out its staff.",
      })
  void twoOperationsOfOneSentenceHaveEachItsOwnStatusAndWords(String sentence) {
    List<Evacuation> found = Read.evacuations("Yemen", sentence);
    assertEquals(
        List.of(List.of("Kenya"), List.of("Norway")),
        found.stream().map(Evacuation::organizers).toList());
    assertEquals(
        List.of(EvacuationStatus.COMPLETED, EvacuationStatus.PLANNED),
        found.stream().flatMap(e -> e.status().stream()).toList());
    assertTrue(found.getLast().mainEvidence().words().contains("Norway will"));
    assertTrue(!found.getLast().mainEvidence().words().startsWith(","));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway, whose frigate took 120 people from Sudan to Jeddah, thanked Egypt. | Norway",
        "Kenya, which had flown out 200 people from Sudan, offered seats to Swiss. | Kenya",
        "The 210 Turks whom Turkey flew home from Sudan were met by friends. | Turkey",
        "Spain will fly home 80 people from Sudan, and India, which flew out 300 people last week,"
            + " plans two flights. | Spain, India",
        "Kenya evacuated 50 nationals from Sudan, and its ship also carried 30 Ugandans to Jeddah."
            + " | Kenya",
      })
  void whoActsInARelativeClauseIsTheNounThatItHangsOn(String sentence, String organizers) {
    List<Evacuation> found = Read.evacuations("Sudan evacuation", sentence);
    assertEquals(
        organizers,
        String.join(", ", found.stream().flatMap(e -> e.organizers().stream()).toList()));
  }

  @Test
  void whatIsOverBeforeTheNextFlightIsDone() {
    Evacuation found =
        Read.one(
            "Sudan evacuation",
            "After flying out 150 of its nationals from Sudan, Poland will send another plane.");
    assertEquals(Optional.of(new Count(150, Optional.empty())), found.evacuated());
    assertEquals(Optional.of(EvacuationStatus.ONGOING), found.status());
  }

  @Test
  void whatIsAwaitedIsPlanned() {
    Evacuation found =
        Read.one(
            "Sudan evacuation",
            "Nigeria will take 60 Ghanaians when it evacuates its 500 nationals from Sudan.");
    assertEquals(Optional.empty(), found.evacuated());
    assertEquals(Optional.of(EvacuationStatus.PLANNED), found.status());
  }

  @Test
  void whatIsToComeIsPlanned() {
    Evacuation found =
        Read.one(
            "Norway readies Beirut airlift",
            "Norway will evacuate about 90 citizens from Lebanon by ship on Friday.");
    assertEquals(Optional.of(new Count(90, Optional.of("about"))), found.planned());
    assertEquals(Optional.empty(), found.evacuated());
    assertEquals(Optional.of(LocalDate.of(2024, 5, 17)), found.date());
    assertEquals(List.of("ship"), found.means());
    assertEquals(Optional.of(EvacuationStatus.PLANNED), found.status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The deadline to register is Friday. | 2024-05-17",
        "The deadline is Friday. | 2024-05-17",
        "The deadline for boarding was Sunday. | 2024-05-12",
        "The deadline for boarding was midnight on Sunday. | 2024-05-12",
      })
  void aDeadlineThatIsTheDayItselfIsTheOperations(String sentence, LocalDate day) {
    Evacuation found =
        Read.one("Flights from Chad", "Norway will fly its citizens out of Chad. " + sentence);
    assertEquals(Optional.of(day), found.deadline());
  }

  @Test
  void theDeadlineOfSomethingElseIsNoneOfAnOperationThatIsOver() {
    Evacuation found =
        Read.one(
            "Flights from Chad",
            "Norway flew its 40 citizens out of Chad on Monday. The deadline is Friday.");
    assertEquals(Optional.empty(), found.deadline());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The deadline for talks was extended on Sunday.",
        "The deadline was announced on Tuesday.",
        "The mood was calm on Sunday."
      })
  void aDayOnWhichTheDeadlineIsSpokenOfIsNone(String sentence) {
    Evacuation found =
        Read.one("Flights from Chad", "Norway will fly its citizens out of Chad. " + sentence);
    assertEquals(Optional.empty(), found.deadline());
  }

  @Test
  void statesThatActTogetherHaveAnOperationEach() {
    List<Evacuation> found =
        Read.evacuations(
            "Two states empty their missions in Chad",
            "Kenya and Ghana have evacuated their diplomats from Chad.");
    assertEquals(
        List.of(List.of("Kenya"), List.of("Ghana")),
        found.stream().map(Evacuation::organizers).toList());
    assertEquals(List.of("staff"), found.getFirst().evacuees());
  }

  @Test
  void anotherLoadIsAddedUpAndATotalStands() {
    Evacuation sum =
        Read.one(
            "Spain flies nationals out of Niger",
            "Spain flew 120 nationals out of Niger on Tuesday. It flew out another 30 on"
                + " Wednesday.");
    assertEquals(Optional.of(150L), sum.evacuated().map(Count::number));
    Evacuation total =
        Read.one(
            "Spain flies nationals out of Niger",
            "Spain flew 120 nationals out of Niger on Tuesday, which brings the total to 400.");
    assertEquals(Optional.of(400L), total.evacuated().map(Count::number));
  }

  @Test
  void headingsTellWhoseOperationItIs() {
    List<Evacuation> found =
        Read.evacuations(
            "Who is leaving Niger",
            """
            Several governments are bringing their citizens out of Niger.

            PERU - Two planes have carried 80 people to Lima since Monday.

            KENYA - A first plane landed in Nairobi on Tuesday with 44 people.
            """);
    assertEquals(
        List.of("Peru", "Kenya"), found.stream().map(e -> e.organizers().getFirst()).toList());
    assertEquals(
        List.of(80L, 44L), found.stream().map(e -> e.evacuated().orElseThrow().number()).toList());
    assertTrue(found.stream().allMatch(e -> e.from().equals(List.of("Niger"))), found::toString);
  }

  @Test
  void thoseWhoAreThereAreCountedApart() {
    Evacuation found =
        Read.one(
            "Chile flies citizens out of Sudan",
            "Chile has flown out 50 of its citizens from Sudan. About 300 Chileans live in the"
                + " country.");
    assertEquals(Optional.of(300L), found.present().map(Count::number));
    assertEquals(Optional.of(50L), found.evacuated().map(Count::number));
  }

  @Test
  void citiesInWhichTheyLiveArePlacesOfTheOperation() {
    Evacuation found =
        Read.one(
            "Chile flies citizens out of Sudan",
            "Chile wants to bring its citizens out of Sudan by bus. There are 300 Chilean"
                + " nationals in the country, mostly in the cities of Kassala, Nyala and"
                + " Omdurman.");
    assertEquals(List.of("Kassala", "Nyala", "Omdurman"), found.places());
  }

  @Test
  void everyFactPointsAtTheWordsThatTellIt() {
    String body = "Peru has evacuated 40 citizens from Chad. The weather was fine.";
    Evacuation found = Read.one("Peru leaves Chad", body);
    assertTrue(
        found.evidence().stream()
            .allMatch(e -> body.substring(e.start(), e.end()).equals(e.words())),
        found::toString);
    assertTrue(found.mainEvidence().words().contains("evacuated 40 citizens"), found::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "Peru has evacuated 40 citizens from Niger., demarche evacuation carry evacuate",
    "Peru brought home 40 citizens from Niger., demarche evacuation carry bring home",
  })
  void theOriginNamesTheWordThatTellsIt(String body, String rule) {
    assertEquals(Optional.of(rule), Read.one("Peru leaves Niger", body).origin().map(Origin::name));
  }

  @Test
  void peopleWhoLeaveByThemselvesAreNoOperationOfAStateThatIsSilent() {
    String crossed = "About 300 Danes have crossed from Niger into Mali";
    assertEquals(List.of(), Read.evacuations("Danes leave Niger", crossed + "."));
    Evacuation found =
        Read.one("Danes leave Niger", crossed + ", Danish Foreign Minister Lars Rasmussen said.");
    assertEquals(List.of("Denmark"), found.organizers());
  }

  @Test
  void whoIsThankedForItRunsIt() {
    Evacuation found =
        Read.one("Thanks", "The ministers thanked Oman for evacuating their citizens from Niger.");
    assertEquals(List.of("Oman"), found.organizers());
  }

  @Test
  void aStateThatEmptiesSomePlaceEmptiesItsOwn() {
    Evacuation found =
        Read.one(
            "Volcano in Bali",
            "Indonesian authorities have evacuated about 9,400 people living on the slopes of Mount"
                + " Agung in Bali. Most were taken by truck to sports halls.");
    assertEquals(List.of("Indonesia"), found.from());
    assertEquals(List.of("Indonesia"), found.organizers());
  }

  @Test
  void whoLandsAtHomeBelongsToTheOperationOfHome() {
    Evacuation found =
        Read.one(
            "Kenya flies students home",
            "Kenya will evacuate 3,000 citizens from Sudan. Ethiopian officials promised to let"
                + " them in. The first 39 students landed in Nairobi aboard an air force plane.");
    assertEquals(List.of("Kenya"), found.organizers());
    assertEquals(Optional.of(39L), found.evacuated().map(Count::number));
  }

  @ParameterizedTest
  @CsvSource({
    "A Russian Ilyushin-62 flew 308 people out of Yemen., 308",
    "'Peru has brought home 61,000 of the 150,000 stranded customers of an airline from Spain.',"
        + " 61000",
  })
  void onlyThoseWhoAreMovedAreCounted(String body, long count) {
    assertEquals(Optional.of(count), Read.one("Flown out", body).evacuated().map(Count::number));
  }

  @Test
  void eachOfSeveralStatesHasItsOwn() {
    assertEquals(
        List.of(List.of("Belgium"), List.of("Norway"), List.of("Canada")),
        Read.evacuations(
                "Crossing opens",
                "Belgium, Norway and Canada each got some of their citizens out of Gaza on"
                    + " Thursday. Egypt said 421 people had crossed in all.")
            .stream()
            .map(Evacuation::organizers)
            .toList());
  }

  @Test
  void whoHiresAShipRunsIt() {
    Evacuation found =
        Read.one(
            "Ferry leaves Beirut",
            "A Greek ferry chartered by Canada has taken 261 Canadians from Lebanon to Larnaca.");
    assertEquals(List.of("Canada"), found.organizers());
  }

  @Test
  void whoseEffortsTheyAreRunsIt() {
    Evacuation found =
        Read.one(
            "Thanks",
            "The president of Peru praised Qatar's efforts in the evacuation of Chileans from"
                + " Sudan.");
    assertEquals(List.of("Qatar"), found.organizers());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The president praised Oman's support for the evacuation from Niger of Canadians.",
        "She thanked Oman for the role that Oman played in supporting the evacuation from Niger of"
            + " Canadians and Nigeriens.",
        "Oman has facilitated the evacuation of Canadians from Niger.",
      })
  void whoOnlyHelpsWithItDoesNotRunIt(String body) {
    assertEquals(
        List.of(List.of("Canada")),
        Read.evacuations("Thanks", body).stream().map(Evacuation::organizers).toList());
  }

  @Test
  void whoseStaffItIsIsNotWhereItLeaves() {
    Evacuation found =
        Read.one(
            "Call with the Sultan",
            "The president thanked the Sultan for Oman's support for the evacuation from Niger of"
                + " Canadian citizens, diplomatic staff from Canada, and Nigerien nationals.");
    assertEquals(List.of("Niger"), found.from());
    assertEquals(List.of("Canada"), found.organizers());
  }

  @Test
  void aNationThatSendsAShipActs() {
    Evacuation found =
        Read.one(
            "Questions and answers",
            "The British sent a warship to help with the evacuation of British citizens from Libya."
                + OTHER_MATTERS);
    assertEquals(List.of("United Kingdom"), found.organizers());
  }

  @ParameterizedTest
  @CsvSource({
    "Canada suspended its airlift from Mali., Mali",
    "Canada called off its airlift from Mali., Mali",
    "Canada has halted evacuation flights from Mali., Mali",
    "Canada is preparing an airlift from Niger., Niger",
    "Canada is preparing the evacuation of its nationals in Niger., Niger",
    "Canada will evacuate its nationals., Chad",
  })
  void theLandThatItsOwnWordsNameIsLeft(String second, String from) {
    List<Evacuation> found =
        Read.evacuations("Two ways out", "Japan evacuated 40 nationals from Chad. " + second);
    assertEquals(
        List.of(List.of("Chad"), List.of(from)), found.stream().map(Evacuation::from).toList());
  }

  @Test
  void aStopOnTheWayIsNotLeft() {
    Evacuation found =
        Read.one(
            "Peru empties Chad",
            "Peru evacuated 40 citizens from Chad. A flight left Mali for Lima with 20 Peruvians on"
                + " Monday.");
    assertEquals(List.of("Chad"), found.from());
  }

  @Test
  void anArticleWithoutAnyMoveHasNone() {
    assertEquals(List.of(), Read.evacuations("Budget passed", "The parliament passed the budget."));
  }
}
