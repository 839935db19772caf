package demarche.search;

import demarche.exchange.Refused;
import demarche.exchange.Response;
import demarche.store.GraphStore;
import demarche.store.TimeLimit;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the index of a graph in the background and has it ready from then on. One that was made of
 * the graph as it is, and kept in its folder, is taken as it is; a graph that was changed since
 * never meets an old one.
 */
public final class Library implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Library.class);
  private static final String BEING_MADE =
      "The index for searching is being made; ask again in a moment.";
  private static final String MISSING =
      "There is no index for searching: it could not be made. The server's log tells more.";

  /** When to ask again while the index is being made. */
  private static final Duration SOON = Duration.ofSeconds(2);

  private static final Duration LONG = Duration.ofDays(365);

  private final GraphStore store;
  private volatile Optional<Index> index = Optional.empty();
  private volatile Optional<TimeLimit> making = Optional.empty();
  private volatile boolean closing;
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread maker;

  private Library(GraphStore store) {
    this.store = store;
    this.maker = Thread.ofPlatform().daemon().name("index").unstarted(this::make);
  }

  /** Starts to make the index of a graph, or to open the one that is kept. */
  public static Library of(GraphStore store) {
    Library library = new Library(store);
    library.maker.start();
    return library;
  }

  /** The index; empty while it is being made. */
  public Optional<Index> ready() {
    return index;
  }

  /** Whether it is still being made. */
  public boolean isBeingMade() {
    return done.getCount() > 0;
  }

  /**
   * The index.
   *
   * @throws Refused while it is being made
   */
  public Index index() {
    boolean beingMade = isBeingMade();
    return ready()
        .orElseThrow(
            () -> beingMade ? new Refused(BEING_MADE, SOON) : new Refused(Response.BUSY, MISSING));
  }

  /** Waits for the index; gives it up after a time. */
  public Index within(Duration patience) {
    try {
      boolean ignored = done.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return index();
  }

  private void make() {
    long start = System.nanoTime();
    try (TimeLimit limit = TimeLimit.begin(LONG)) {
      making = Optional.of(limit);
      if (closing) {
        return;
      }
      index = Optional.of(new KeptIndex(store).index());
      long ms = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      LOG.debug("the index was there after {} ms", ms);
    } catch (RuntimeException e) {
      if (!closing) {
        LOG.warn("The index for searching could not be made.", e);
      }
    } finally {
      done.countDown();
    }
  }

  /** Stops making it; neither the graph nor the index is read any more when this returns. */
  @Override
  public void close() {
    closing = true;
    making.ifPresent(TimeLimit::cancel);
    try {
      maker.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    index.ifPresent(Index::close);
  }
}
