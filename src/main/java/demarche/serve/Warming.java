package demarche.serve;

import demarche.exchange.Refused;
import demarche.search.Library;
import demarche.store.TimeLimit;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes in the background what the first visitors would wait for. */
final class Warming implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Warming.class);
  private static final Duration LONG = Duration.ofDays(365);

  private final Library library;
  private final Runnable work;
  private final Thread worker;
  private volatile Optional<TimeLimit> limit = Optional.empty();
  private volatile boolean closing;

  private Warming(Library library, Runnable work) {
    this.library = library;
    this.work = work;
    this.worker = Thread.ofPlatform().daemon().name("warming").unstarted(this::run);
  }

  /**
   * Starts.
   *
   * @param library is waited for
   * @param work is done then
   */
  static Warming start(Library library, Runnable work) {
    Warming warming = new Warming(library, work);
    warming.worker.start();
    return warming;
  }

  private void run() {
    try (TimeLimit time = TimeLimit.begin(LONG)) {
      limit = Optional.of(time);
      library.within(LONG);
      if (!closing) {
        work.run();
      }
    } catch (Refused e) {
      LOG.debug("there is no index, so nothing is made ready", e);
    } catch (RuntimeException e) {
      if (!closing) {
        LOG.warn("What first visitors wait for could not be made ready.", e);
      }
    }
  }

  /** Stops; the library has been closed before, so that nobody waits for it. */
  @Override
  public void close() {
    closing = true;
    limit.ifPresent(TimeLimit::cancel);
    try {
      worker.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lets the work end at its next step. */
  void stop() {
    closing = true;
    limit.ifPresent(TimeLimit::cancel);
  }
}
