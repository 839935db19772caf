package demarche.exchange;

import demarche.exchange.Turns.Turn;
import java.time.Duration;
import java.util.Optional;

/** Lets requests through in turns; who waits too long for one is asked to come again. */
public final class AtOnce implements Handler {
  private static final Duration SOON = Duration.ofSeconds(2);

  private final Handler handler;
  private final Turns turns;

  /**
   * @param handler answers those that get a turn
   * @param turns of this and of others that share them
   */
  public AtOnce(Handler handler, Turns turns) {
    this.handler = handler;
    this.turns = turns;
  }

  /** The turn is held while it is open: nothing has to name it. */
  @SuppressWarnings("try")
  @Override
  public Response answer(Request request) {
    Optional<Turn> taken = turns.take();
    if (taken.isEmpty()) {
      throw new Refused("The server is at work on as many queries as it takes at once.", SOON);
    }
    try (Turn turn = taken.get()) {
      return handler.answer(request);
    }
  }
}
