package demarche.position;

import static demarche.position.Told.tells;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who speaks, where others are named beside the words. */
final class SpeakersNamedTest {
  @TestFactory
  Stream<DynamicTest> aPronounIsNotWhomItsOwnWordsName() {
    return Told.tests(
        tells(
            "For Kevin Brook, a teacher of English, Picasso was also a legend. He said, \"Picasso"
                + " was the centre of the century and everything since.\""),
        tells(
            "Norwegian Prime Minister Lena Dahl came home. She said, \"Oslo is the centre of the"
                + " north.\"",
            "Lena Dahl: Oslo is the centre of the north"));
  }

  @TestFactory
  Stream<DynamicTest> aSourceDoesNotTakeInTheSubjectBehindIt() {
    return Told.tests(
        tells(
            "Clara Jensen was shot at close range, and according to the Lima County, Oregon, Lima"
                + " County sheriff, Jensen, aged 40, died from the attack."),
        tells(
            "According to Norway's prime minister, Lena Dahl, the port is open.",
            "Lena Dahl: the port is open"));
  }

  @TestFactory
  Stream<DynamicTest> whoIsQuotedByAPaperSpeaks() {
    return Told.tests(
        tells(
            "\"We shall leave,\" the Herald quoted the mayor, Omar Sandoval, as saying. \"We shall"
                + " never return to the valley.\"",
            "Omar Sandoval: We shall never return to the valley"),
        tells(
            "Pedro Almeida, whom Karl Brandt had supported against the court, wrote on Twitter"
                + " following Brandt's death: \"Goodbye, my friend. A great voice falls silent.\"",
            "Pedro Almeida: A great voice falls silent"));
  }

  @TestFactory
  Stream<DynamicTest> whoIsOnlySaidToSpeakSaysNothing() {
    return Told.tests(
        tells("Norway's army briefed Peru's army on day-to-day operations."),
        tells("The Parliament of Peru is debating a bill to add one more school."));
  }

  @TestFactory
  Stream<DynamicTest> aGuessIsNobodysAttitude() {
    return Told.tests(
        tells("Norway will probably continue to back the plan."),
        tells("Norway reportedly supports the plan."),
        tells("Norway will continue to back the plan.", "Norway: to back the plan"));
  }
}
