package demarche.exchange;

import java.time.Duration;
import java.util.Optional;

/** A request that is not answered as asked. The sentence is for the client: no path, no trace. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 2L;

  private final int status;
  private final long retryAfter;

  /**
   * @param status of HTTP
   * @param sentence what is wrong, for the client
   */
  public Refused(int status, String sentence) {
    super(sentence);
    this.status = status;
    this.retryAfter = 0;
  }

  /**
   * What may well be answered a little later, with 503.
   *
   * @param sentence why it is not answered now, for the client
   * @param later when the client may ask again
   */
  public Refused(String sentence, Duration later) {
    super(sentence);
    this.status = Response.BUSY;
    this.retryAfter = Math.max(1, later.toSeconds());
  }

  /** The status of HTTP. */
  public int status() {
    return status;
  }

  /** After how many seconds to ask again, as the header {@code Retry-After} tells it. */
  public Optional<String> retryAfter() {
    return retryAfter == 0 ? Optional.empty() : Optional.of(Long.toString(retryAfter));
  }

  /** The answer that tells it in one sentence. */
  public Response response() {
    return told(Response.sentence(status, String.valueOf(getMessage())));
  }

  /** An answer that tells it in another form, with the header that belongs to it. */
  public Response told(Response response) {
    return retryAfter().map(seconds -> response.with("Retry-After", seconds)).orElse(response);
  }
}
