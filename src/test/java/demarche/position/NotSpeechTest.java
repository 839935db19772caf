package demarche.position;

import static demarche.position.Told.tells;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Words that only look like speech. */
final class NotSpeechTest {
  @TestFactory
  Stream<DynamicTest> aPenaltyIsNotConcededInWords() {
    return Told.tests(
        tells("In the 62nd minute Peter Lund conceded a penalty, and Norway lost."),
        tells("Peter Lund conceded that Norway had lost.", "Peter Lund: Norway had lost"));
  }
}
