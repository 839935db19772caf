package demarche.exchange;

/** Answers requests. */
@FunctionalInterface
public interface Handler {
  /**
   * Answers one.
   *
   * @throws Refused where it cannot be answered, with what the client is told
   */
  Response answer(Request request);
}
