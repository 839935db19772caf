package demarche.exchange;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The turns of requests, so many at once. One that proves to take long gives its turn back and goes
 * on in a place of its own while there is one, so that short ones do not wait behind it.
 */
public final class Turns {
  private final Semaphore turns;
  private final Semaphore places;
  private final Duration patience;
  private final Executor later;

  /**
   * @param atOnce how many turns there are, and how many places for what takes long
   * @param patience how long one waits for a turn
   * @param soon what takes longer than this takes long
   */
  public Turns(int atOnce, Duration patience, Duration soon) {
    this(
        atOnce,
        patience,
        CompletableFuture.delayedExecutor(soon.toMillis(), TimeUnit.MILLISECONDS, Runnable::run));
  }

  /**
   * @param later runs what it is given when a turn that was taken then has taken long
   */
  Turns(int atOnce, Duration patience, Executor later) {
    this.turns = new Semaphore(atOnce, true);
    this.places = new Semaphore(atOnce);
    this.patience = patience;
    this.later = later;
  }

  /** A turn; empty where there was none in time. */
  Optional<Turn> take() {
    try {
      if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    Turn turn = new Turn();
    later.execute(turn::moveOn);
    return Optional.of(turn);
  }

  /** A turn that was taken; closing gives it back. */
  final class Turn implements AutoCloseable {
    private Semaphore held = turns;
    private boolean isOver;

    /** Goes on in a place of its own, or asks for one later. */
    private synchronized void moveOn() {
      if (isOver) {
        return;
      }
      if (places.tryAcquire()) {
        held = places;
        turns.release();
      } else {
        later.execute(this::moveOn);
      }
    }

    @Override
    public synchronized void close() {
      isOver = true;
      held.release();
    }
  }
}
