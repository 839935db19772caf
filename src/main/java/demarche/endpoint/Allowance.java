package demarche.endpoint;

import java.time.Duration;

/**
 * What one query may cost.
 *
 * @param deadline how long it may take
 * @param rows how many rows or triples its answer may have
 * @param characters how many characters the terms of its answer may have together
 */
public record Allowance(Duration deadline, int rows, long characters) {
  /** With room for the longest answers that are served whole. */
  public Allowance(Duration deadline, int rows) {
    this(deadline, rows, 1L << 26);
  }
}
