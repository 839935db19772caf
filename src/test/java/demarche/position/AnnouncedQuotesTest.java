package demarche.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Quotations behind a colon whose sentence names no speech: of whoever acts before it. */
final class AnnouncedQuotesTest {
  @TestFactory
  Stream<DynamicTest> quotations() {
    return Told.tests(
        Told.tells(
            "Ana Soto accused Peru of lying. Omar Lind took the report apart page by page: \"The"
                + " port is shut. It will stay shut.\"",
            "Ana Soto: of lying",
            "Omar Lind: It will stay shut"),
        Told.tells(
            "Ana Soto accused Peru of lying. For Omar Lind the matter was simple: \"The port is"
                + " shut. It will stay shut.\"",
            "Ana Soto: of lying"),
        Told.tells(
            "Ana Soto accused Peru of lying. Her message was simple: \"The port is shut. It will"
                + " stay shut.\"",
            "Ana Soto: of lying",
            "Ana Soto: It will stay shut"),
        Told.tells(
            "Omar Lind called the trip a farce, adding: \"Those who offend Chile will be"
                + " punished.\"",
            "Omar Lind: a farce",
            "Omar Lind: Those who offend Chile will be punished"));
  }

  @Test
  void aQuotationThatBeginsWithItsSubjectIsTakenWhole() {
    assertEquals(
        List.of(
            "report-verb Omar Lind: a farce",
            "report-verb Omar Lind: Those who offend Chile will be punished"),
        Told.lines(
            "Omar Lind called the trip a farce, adding: \"Those who offend Chile will be"
                + " punished.\""));
  }
}
