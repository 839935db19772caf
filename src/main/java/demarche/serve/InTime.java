package demarche.serve;

import demarche.exchange.Handler;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.store.TimeLimit;
import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;

/**
 * Gives each request so much time for all that is asked of the graph and of its index on the way:
 * an answer that is not whole by then is none.
 */
final class InTime implements Handler {
  private final Handler inner;
  private final Duration time;

  InTime(Handler inner, Duration time) {
    this.inner = inner;
    this.time = time;
  }

  /** The limit is bound to the thread while it is open: nothing has to name it. */
  @SuppressWarnings("try")
  @Override
  public Response answer(Request request) {
    try (TimeLimit limit = TimeLimit.begin(time)) {
      return inner.answer(request);
    } catch (QueryCancelledException e) {
      throw new Refused(
          Response.BUSY,
          "This was stopped: it took longer than the time that this server gives to one request.");
    }
  }
}
