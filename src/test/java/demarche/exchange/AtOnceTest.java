package demarche.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Requests beyond the limit are asked to come again. */
final class AtOnceTest {
  private static final Request ASKED = Request.get("/", Map.of());

  private final Turns turns = new Turns(1, Duration.ofMillis(10), Duration.ofMinutes(1));

  private AtOnce over(Handler handler) {
    return new AtOnce(handler, turns);
  }

  @Test
  void whileAllTurnsAreTakenOthersAreTurnedAway() {
    AtOnce outer = over(request -> over(r -> Response.sentence(200, "inner")).answer(request));
    Response inner = assertThrows(Refused.class, () -> outer.answer(ASKED)).response();
    assertEquals(503, inner.status());
    assertEquals("2", inner.header("Retry-After").orElseThrow());
  }

  @Test
  void aTurnIsGivenBackHoweverItEnds() {
    AtOnce failing =
        over(
            request -> {
              throw new Refused(400, "No.");
            });
    assertThrows(Refused.class, () -> failing.answer(ASKED));
    assertEquals(200, over(r -> Response.sentence(200, "yes")).answer(ASKED).status());
  }
}
