package demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class RehearseCommandTest {

  @Test
  void aRehearsalGoesThroughAndPrintsNothing() {
    Run run = Run.of("rehearse", "data/sample");
    assertEquals(new Run(0, "", ""), run);
  }

  @Test
  void helpDoesNotListTheRehearsal() {
    assertFalse(Run.of("--help").out().contains("rehearse"));
  }
}
