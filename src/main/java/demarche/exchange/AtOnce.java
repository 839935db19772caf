package demarche.exchange;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets so many requests through at once; who waits too long for a turn is asked to come again. */
public final class AtOnce implements Handler {
  private final Handler handler;
  private final Semaphore turns;
  private final Duration patience;

  /**
   * @param handler answers those that get a turn
   * @param turns how many at once, of this and of others that share them
   * @param patience how long one waits
   */
  public AtOnce(Handler handler, Semaphore turns, Duration patience) {
    this.handler = handler;
    this.turns = turns;
    this.patience = patience;
  }

  @Override
  public Response answer(Request request) {
    if (!hasTurn()) {
      throw new Refused("The server is at work on as many queries as it takes at once.", patience);
    }
    try {
      return handler.answer(request);
    } finally {
      turns.release();
    }
  }

  private boolean hasTurn() {
    try {
      return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
