package demarche.endpoint;

import demarche.exchange.Refused;
import demarche.exchange.Response;
import demarche.store.TimeLimit;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.atlas.lib.Alarm;
import org.apache.jena.atlas.lib.AlarmClock;
import org.apache.jena.query.QueryCancelledException;

/**
 * When one query has to be done. Jena's iterators watch the signal; what runs without them (regular
 * expressions, property paths) asks {@link #check}.
 */
final class Deadline implements AutoCloseable {
  /** How many characters a query may put together by functions, in all its rows. */
  private static final long LONGEST = 1L << 26;

  private final AtomicBoolean signal = new AtomicBoolean();
  private final Optional<TimeLimit> request = TimeLimit.current();
  private final long end;
  private final Alarm alarm;
  private long characters;

  private Deadline(Duration time) {
    end = System.nanoTime() + time.toNanos();
    alarm = AlarmClock.get().add(() -> signal.set(true), time.toMillis());
    request.ifPresent(limit -> limit.signal(signal));
  }

  /** A deadline so far from now, or where the request's own time ends before that, then. */
  static Deadline in(Duration time) {
    return new Deadline(TimeLimit.atMost(time));
  }

  /** Becomes true when the time is over. */
  AtomicBoolean signal() {
    return signal;
  }

  /**
   * Goes on while there is time.
   *
   * @throws QueryCancelledException when it is over
   */
  void check() {
    if (signal.get() || System.nanoTime() - end > 0) {
      signal.set(true);
      throw new QueryCancelledException();
    }
  }

  /**
   * Counts characters that a function puts together: by doubling, thirty lines fill any memory.
   *
   * @throws Refused when there are too many
   */
  void spend(long more) {
    characters += more;
    if (characters > LONGEST) {
      throw new Refused(
          Response.BAD_REQUEST, "The query puts together more text than this server holds.");
    }
  }

  @Override
  public void close() {
    AlarmClock.get().cancel(alarm);
    request.ifPresent(limit -> limit.forget(signal));
  }
}
