package demarche.language;

/**
 * Turns the parser's margins into shares of right heads, as the trainer measured them on text that
 * the model had not seen.
 *
 * @param bounds margins, rising; the upper ends, exclusive, of all bands but the last
 * @param shares the share of right heads in each band, from 0 to 1, never falling; one more than
 *     the bounds
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
record Certainty(int[] bounds, float[] shares) {
  /** Before anything was measured. */
  static final Certainty UNKNOWN = new Certainty(new int[0], new float[] {1});

  float of(int margin) {
    int band = java.util.Arrays.binarySearch(bounds, margin);
    return shares[band >= 0 ? band + 1 : -band - 1];
  }
}
