package demarche.store;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;

/**
 * Until when what a thread does must be done. It is begun where a request comes in and holds for
 * all that is read of a graph or its index on the way, so that no page can forget it; what a thread
 * does without one, such as building, has all the time there is.
 */
public final class TimeLimit implements AutoCloseable {
  private static final ThreadLocal<Optional<TimeLimit>> OF_THREAD =
      ThreadLocal.withInitial(Optional::empty);

  private final Optional<TimeLimit> outer;
  private final Set<AtomicBoolean> signals = ConcurrentHashMap.newKeySet();
  private volatile long end;

  private TimeLimit(Optional<TimeLimit> outer, long end) {
    this.outer = outer;
    this.end = end;
  }

  /**
   * Begins one for what this thread does until it is closed. Within another the nearer end holds.
   *
   * @param time from now on
   */
  public static TimeLimit begin(Duration time) {
    Optional<TimeLimit> outer = current();
    TimeLimit limit = new TimeLimit(outer, System.nanoTime() + atMost(time).toNanos());
    OF_THREAD.set(Optional.of(limit));
    return limit;
  }

  /** The one that holds for this thread, if any. */
  public static Optional<TimeLimit> current() {
    return OF_THREAD.get();
  }

  /**
   * Goes on while this thread has time.
   *
   * @throws QueryCancelledException when its time is over
   */
  public static void checkCurrent() {
    current().ifPresent(TimeLimit::check);
  }

  /** A time, or what is left of this thread's where that is less; never below zero. */
  public static Duration atMost(Duration time) {
    return current()
        .map(limit -> Duration.ofNanos(Math.max(0, limit.end - System.nanoTime())))
        .filter(left -> left.compareTo(time) < 0)
        .orElse(time);
  }

  /** Ends the time now, from whatever thread. */
  public void cancel() {
    end = System.nanoTime();
    signals.forEach(signal -> signal.set(true));
  }

  /** Sets a signal when the time is cancelled, for what watches that and not the time. */
  public void signal(AtomicBoolean signal) {
    signals.add(signal);
    if (isOver()) {
      signal.set(true);
    }
  }

  /** Sets a signal no more. */
  public void forget(AtomicBoolean signal) {
    signals.remove(signal);
  }

  /** Whether the time is over. */
  public boolean isOver() {
    return System.nanoTime() - end >= 0;
  }

  /**
   * Goes on while there is time.
   *
   * @throws QueryCancelledException when it is over
   */
  public void check() {
    if (isOver()) {
      throw new QueryCancelledException();
    }
  }

  @Override
  public void close() {
    OF_THREAD.set(outer);
  }
}
