package demarche.evacuation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.fact.Evacuation;
import demarche.fact.EvacuationStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is only asked, denied or talked of is no evacuation, and what was halted is suspended. */
final class UnrealEvacuationsTest {
  @Test
  void whatIsOnlyDiscussedIsNoWorkOfThoseWhoDiscussIt() {
    assertEquals(
        List.of(),
        Read.evacuations(
            "Summit",
            "Leaders of the G7 met. The leaders will discuss continuing our coordination on Niger"
                + " policy and evacuating our citizens and other vulnerable Nigeriens."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peru has urged its citizens to leave Chad.",
        "Peru has no plans to evacuate its citizens from Chad.",
        "Peru will not evacuate anyone from Chad.",
        "The two ministers discussed safe passage for citizens in Chad.",
        "Peru deported 40 citizens of Chad on a chartered plane.",
        "About 4,000 people have fled from Chad into Sudan.",
        "The museum in Paris was evacuated for two hours.",
        "The president of Peru flew to Chad with 20 officials.",
        "Peru called its troops out. He evacuated three wounded men of Chad under fire.",
        "The fire in Paris required 32 people to be evacuated from the train to Chad.",
        "Almost 200,000 people in Chad have had to evacuate their homes.",
        "India will lift more than 10 million people out of poverty. Its plan lifts children out of"
            + " poverty in Niger.",
        "The Russians have a record of taking people to space and back, he said in Kazakhstan.",
        "Financial help is given to New Mexico residents who have had to evacuate.",
        "The archbishop spoke of the Order's focus on repatriating Ukrainian children.",
        "Peru has brought home two men who were held hostage in Niger. The hostages had been"
            + " kidnapped in May.",
        "Peru and Niger will facilitate the return of displaced Nigeriens to their communities.",
        "Brussels airport was evacuated on Monday after a bomb threat.",
        "Ukraine accused Russia of blocking the evacuation of civilians from Mariupol.",
        "Pakistan has sent home 165,000 Afghans since October.",
        "Chilean companies are moving workers out of China.",
        "Pakistan sent a plane with tents to Chad. Chad evacuates nobody.",
        "Peru evacuated survivors after the storm. Peru will pull its workers out of poverty.",
      })
  void thisIsNone(String body) {
    assertEquals(List.of(), Read.evacuations("News of the day", body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "QUESTION: Has Peru evacuated 300 citizens from Niger?\n\n"
            + "MR. BERG: I have no word of it.\n\n"
            + "QUESTION: Is it true that Peru flew 40 citizens out of Niger?\n\n"
            + "MR. BERG: No.",
        "Has Peru evacuated 300 citizens from Niger? Nobody knows.",
        "\"Has Peru evacuated its 300 citizens from Niger?\" the minister asked.",
      })
  void whatIsOnlyAskedIsNone(String body) {
    assertEquals(List.of(), Read.evacuations("Briefing", body));
  }

  @Test
  void whatAQuestionAddsIsTold() {
    Evacuation found =
        Read.one("Briefing", "Peru has flown 40 citizens out of Niger. Who will follow?");
    assertEquals(List.of("Peru"), found.organizers());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reports that Norway evacuated 200 people from Mali were denied.",
        "Norway denied that it had evacuated 200 people from Mali.",
        "Norway dismissed claims that it had evacuated 200 citizens from Mali.",
        "Claims that Norway had evacuated 200 citizens from Mali were refuted by Oslo.",
        "Norway denied the evacuation of 200 citizens from Mali.",
      })
  void whatIsDeniedIsNone(String body) {
    assertEquals(List.of(), Read.evacuations("News of the day", body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reports that Norway evacuated 200 citizens from Mali were confirmed.",
        "Norway reported that it had evacuated 200 citizens from Mali.",
        "Norway evacuated 200 citizens from Mali and denied entry to all others.",
      })
  void whatIsReportedIsTold(String body) {
    assertEquals(List.of("Norway"), Read.one("News of the day", body).organizers());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway has evacuated 200 citizens from Mali. Norway halted evacuation flights on Monday.",
        "Norway has evacuated 200 citizens from Mali. Its evacuation flights were halted on"
            + " Tuesday.",
        "Norway has evacuated 200 citizens from Mali. Norway has called off its airlift.",
        "Norway evacuated 200 citizens from Mali on Monday. On Tuesday, Norway put its evacuation"
            + " from Mali on hold.",
        "Norway's evacuation of its citizens from Mali has been put on hold.",
        "Norway has paused the evacuation of its citizens from Mali.",
      })
  void whatIsHaltedOrPutOnHoldIsSuspended(String body) {
    Evacuation found = Read.one("Flights from Mali", body);
    assertEquals(Optional.of(EvacuationStatus.SUSPENDED), found.status());
    assertEquals(List.of("Mali"), found.from());
  }

  @ParameterizedTest
  @CsvSource({
    "'Norway halted evacuation flights from Mali on Monday. It resumed them on Tuesday and has"
        + " flown out 200 citizens.', ONGOING",
    "'Norway has evacuated 200 citizens from Mali. It suspended the evacuation on Monday; the"
        + " flights will resume on Friday.', SUSPENDED",
  })
  void whatIsResumedIsNotSuspended(String body, EvacuationStatus status) {
    assertEquals(Optional.of(status), Read.one("Flights from Mali", body).status());
  }

  @Test
  void whatHasBegunIsNotSuspended() {
    assertEquals(
        Optional.of(EvacuationStatus.ONGOING),
        Read.one("Flights from Mali", "Norway began evacuation flights from Mali on Monday.")
            .status());
  }
}
