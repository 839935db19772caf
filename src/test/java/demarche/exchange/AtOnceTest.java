package demarche.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

/** Requests beyond the limit are asked to come again. */
final class AtOnceTest {
  private static final Request ASKED = Request.get("/", Map.of());

  private static AtOnce over(Handler handler, Semaphore turns) {
    return new AtOnce(handler, turns, Duration.ofMillis(10));
  }

  @Test
  void whileAllTurnsAreTakenOthersAreTurnedAway() {
    Semaphore turns = new Semaphore(1);
    AtOnce outer =
        over(request -> over(r -> Response.sentence(200, "inner"), turns).answer(request), turns);
    Response inner = assertThrows(Refused.class, () -> outer.answer(ASKED)).response();
    assertEquals(503, inner.status());
    assertEquals("1", inner.header("Retry-After").orElseThrow());
  }

  @Test
  void aTurnIsGivenBackHoweverItEnds() {
    Semaphore turns = new Semaphore(1);
    AtOnce failing =
        over(
            request -> {
              throw new Refused(400, "No.");
            },
            turns);
    assertThrows(Refused.class, () -> failing.answer(ASKED));
    assertEquals(200, over(r -> Response.sentence(200, "yes"), turns).answer(ASKED).status());
  }
}
