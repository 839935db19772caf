package demarche.exchange;

/** A request that is not answered as asked. The sentence is for the client: no path, no trace. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  /**
   * @param status of HTTP
   * @param sentence what is wrong, for the client
   */
  public Refused(int status, String sentence) {
    super(sentence);
    this.status = status;
  }

  /** The status of HTTP. */
  public int status() {
    return status;
  }
}
