package demarche.serve;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes a connection whose client takes too long to send one request. A byte now and then keeps a
 * connection from being silent; it shall not keep a place in the server.
 */
final class SlowSenders implements Connection.Listener {
  /** How often within the time a connection is looked at. */
  private static final int LOOKS = 4;

  private final Scheduler scheduler;
  private final long patience;

  /**
   * @param scheduler looks after the connections
   * @param patience how long a client may take to send a request
   */
  SlowSenders(Scheduler scheduler, Duration patience) {
    this.scheduler = scheduler;
    this.patience = patience.toNanos();
  }

  @Override
  public void onOpened(Connection connection) {
    look(new Seen(connection, System.nanoTime()));
  }

  private void look(Seen before) {
    scheduler.schedule(
        () -> {
          Connection connection = before.connection;
          if (!connection.getEndPoint().isOpen()) {
            return;
          }
          Seen now = before.now(System.nanoTime());
          if (now.received > before.received && now.at - now.begun > patience) {
            connection.close();
          } else {
            look(now);
          }
        },
        Math.max(1, patience / LOOKS),
        TimeUnit.NANOSECONDS);
  }

  /**
   * A connection at a time.
   *
   * @param at the time, in nanoseconds
   * @param begun when its last request began or was last answered to
   * @param requests how many have come
   * @param received how many bytes have come
   * @param sent how many bytes were answered
   */
  private record Seen(
      Connection connection, long at, long begun, long requests, long received, long sent) {
    Seen(Connection connection, long at) {
      this(connection, at, at, 0, 0, 0);
    }

    Seen now(long time) {
      long came = connection.getMessagesIn();
      long went = connection.getBytesOut();
      boolean fresh = came != requests || went != sent;
      return new Seen(connection, time, fresh ? time : begun, came, connection.getBytesIn(), went);
    }
  }
}
