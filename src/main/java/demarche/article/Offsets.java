package demarche.article;

/**
 * Translates between Unicode code points, in which all offsets outside are counted, and the UTF-16
 * units of Java strings. Immutable; text within the Basic Multilingual Plane costs nothing.
 */
public final class Offsets {
  private final String text;

  /** UTF-16 indices of the second halves of surrogate pairs, rising; empty for plain text. */
  private final int[] lowSurrogates;

  /**
   * @param text the text to count in, without lone surrogates
   */
  public Offsets(String text) {
    this.text = text;
    this.lowSurrogates =
        java.util.stream.IntStream.range(1, text.length())
            .filter(i -> Character.isLowSurrogate(text.charAt(i)))
            .toArray();
  }

  /** The number of code points of the text. */
  public int length() {
    return text.length() - lowSurrogates.length;
  }

  /**
   * The UTF-16 index of a code point.
   *
   * @param codePoint an offset in code points, from 0 to {@link #length()}
   */
  public int toUtf16(int codePoint) {
    // The pairs whose own offset, one less for each pair before them, lies before this one.
    int low = 0;
    int high = lowSurrogates.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lowSurrogates[middle] - 1 - middle < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }

  /**
   * The code point offset of a UTF-16 index.
   *
   * @param utf16 an index that does not split a surrogate pair
   */
  public int toCodePoint(int utf16) {
    int found = java.util.Arrays.binarySearch(lowSurrogates, utf16);
    return utf16 - (found >= 0 ? found : -found - 1);
  }

  /**
   * The words between two code point offsets.
   *
   * @param start the first code point
   * @param end one past the last, at least {@code start} and at most {@link #length()}
   */
  public String words(int start, int end) {
    return text.substring(toUtf16(start), toUtf16(end));
  }
}
