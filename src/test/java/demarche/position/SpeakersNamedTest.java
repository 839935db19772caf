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

  @TestFactory
  Stream<DynamicTest> aNameBetweenAndAndTheVerbSpeaks() {
    return Told.tests(
        tells(
            "The Capitals have failed to qualify for the ANBL finals for the past three years, and"
                + " current head coach and former national team coach Carla Grant says the change"
                + " will help the club.",
            "Carla Grant: the change will help the club"));
  }

  @TestFactory
  Stream<DynamicTest> aCompanyIsNoPolice() {
    return Told.tests(
        tells(
            "The North Yorkshire Police confirmed the death. A spokesperson for the company said:"
                + " \"The road is shut. The port is open.\"",
            "North Yorkshire Police: the death"),
        tells(
            "Harwick Airways cut its fares. The company said that the port was open.",
            "Harwick Airways: the port was open"));
  }

  @TestFactory
  Stream<DynamicTest> whoSpeaksIsNotWhatIsSaid() {
    return Told.tests(
        tells(
            "Norway said the ruling was \"a setback to privacy, and will allow Peru to see what you"
                + " read on the site.\" said NH's senior staff attorney Karl Brandt.",
            "Norway: the ruling was \"a setback to privacy, and will allow Peru to see what you read"
                + " on the site"));
  }

  @TestFactory
  Stream<DynamicTest> whatOthersAreWishedOrChargedToDoIsNotTheirWord() {
    return Told.tests(
        tells(
            "\"It is hard, but we want people to seek the help they need,\" Norwegian Prime Minister"
                + " Lena Dahl said.",
            "Lena Dahl: It is hard",
            "Lena Dahl: we want people to seek the help they need"),
        tells("The mood that critics blame for denying them entry is bad."),
        tells("It is time for Chile to back the plan."));
  }
}
