package demarche.position;

import static demarche.position.Told.tells;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Words of stance that tell a deed, a ground or who is meant, and what stands beside them. */
final class NotVoicedTest {
  private static final String NOTHING_YET =
      "\"I can't say whether the king will come,\" Norwegian Prime Minister Lena Dahl said.";

  @TestFactory
  Stream<DynamicTest> whatIsStillDoneIsNoPromise() {
    return Told.tests(
        tells("Norway's navy continued to patrol the strait."),
        tells("Norway continues to build harbours in the south."),
        tells("Norway will continue to patrol the strait.", "Norway: to patrol the strait"),
        tells("Norway continues to back the plan.", "Norway: to back the plan"));
  }

  @TestFactory
  Stream<DynamicTest> whyOthersActIsAskedByNobody() {
    return Told.tests(
        tells("In light of Peru's need for more water, Chile dug wells."),
        tells("Norway stressed Peru's need for more water.", "Norway: Peru's need for more water"));
  }

  @TestFactory
  Stream<DynamicTest> aClauseThatTellsWhoIsMeantVoicesNothing() {
    return Told.tests(
        tells("The age of machines raises risks that call for closer ties."),
        tells("The fund gives more to schools that propose projects with a wide reach."),
        tells(
            "Farmers, who called for closer ties, blocked the road.",
            "nobody named: for closer ties"));
  }

  @TestFactory
  Stream<DynamicTest> aDeedOrAPostIsNoAttitude() {
    return Told.tests(
        tells("Norwegian Prime Minister Lena Dahl has devoted much time to studying old gardens."),
        tells("Norway is devoted to the pact.", "Norway: to the pact"),
        tells("Lena Dahl is head of the Forest Office, a post she also held from 2006 to 2009."));
  }

  @TestFactory
  Stream<DynamicTest> whatIsYetToBeSaidIsNotSaid() {
    return Told.tests(
        tells("Norway will underscore its support for Peru at the summit."),
        tells("Norway will announce a new fund for Peru.", "Norway: a new fund for Peru"),
        tells("Norway will call for a truce at the summit.", "Norway: for a truce at the summit"));
  }

  @TestFactory
  Stream<DynamicTest> moneyIsNotUrged() {
    return Told.tests(
        tells("Norway pushed millions of kroner out the door to help families."),
        tells("Norway pushed Peru to sign the pact.", "Norway: to sign the pact"));
  }

  @TestFactory
  Stream<DynamicTest> whoCannotSayStatesNothing() {
    return Told.tests(
        tells(NOTHING_YET),
        tells(
            "\"We are not in a position to reveal their names,\" Norwegian Prime Minister Lena Dahl"
                + " said."),
        tells(
            "\"I can't say enough of their courage,\" Norwegian Prime Minister Lena Dahl said.",
            "Lena Dahl: I can't say enough of their courage"));
  }
}
