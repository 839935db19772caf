package demarche.language;

/**
 * Which relations were seen between a head and a dependent of given parts of speech, on each side.
 * Pairs that were never seen allow all. Immutable.
 */
final class RelationSets {
  private static final int TAGS = PartOfSpeech.number() + 2;
  static final int SIZE = TAGS * TAGS * 2;

  private final long[] bits;

  /**
   * @param bits for each {@link #index} the relations by their numbers; not copied
   */
  RelationSets(long[] bits) {
    if (bits.length != SIZE) {
      throw new IllegalArgumentException("not " + SIZE + " sets");
    }
    this.bits = bits;
  }

  /**
   * Where a pair stands.
   *
   * @param left whether the dependent stands before its head
   */
  static int index(int headTag, int tag, boolean left) {
    return (headTag * TAGS + tag) * 2 + (left ? 1 : 0);
  }

  long of(int headTag, int tag, boolean left) {
    return bits[index(headTag, tag, left)];
  }

  long at(int index) {
    return bits[index];
  }
}
