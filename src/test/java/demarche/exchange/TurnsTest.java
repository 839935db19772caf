package demarche.exchange;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.exchange.Turns.Turn;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;

/** What takes long makes room for what does not, as far as there are places. */
final class TurnsTest {
  /** What is to be done when turns have taken long; a test says when that is. */
  private final Deque<Runnable> later = new ArrayDeque<>();

  private final Turns turns = new Turns(1, Duration.ofMillis(5), later::add);

  private void time() {
    int due = later.size();
    for (int i = 0; i < due; i++) {
      later.remove().run();
    }
  }

  @Test
  void aShortOneDoesNotWaitBehindOneThatTakesLong() {
    Turn slow = turns.take().orElseThrow();
    assertFalse(turns.take().isPresent(), "it may yet be a short one");
    time();
    Turn quick = turns.take().orElseThrow();
    quick.close();
    slow.close();
  }

  @Test
  void placesForWhatTakesLongAreCountedToo() {
    Turn first = turns.take().orElseThrow();
    time();
    Turn second = turns.take().orElseThrow();
    time();
    assertFalse(turns.take().isPresent(), "the one place is taken, so the turn is held");
    first.close();
    time();
    assertTrue(turns.take().isPresent(), "the second goes on in the place of the first");
    second.close();
  }

  @Test
  void aTurnThatIsOverTakesNoPlace() {
    turns.take().orElseThrow().close();
    time();
    Turn slow = turns.take().orElseThrow();
    time();
    assertTrue(turns.take().isPresent());
    slow.close();
  }
}
