package demarche.language;

/**
 * What is known of a great many folded words, found by their 32-bit hashes: a word's cluster, the
 * tags that it may take, and the kinds of names that it stands in. Of some 600,000 words some forty
 * share their hash with another one; the model keeps one of the two. Immutable.
 */
final class WordTable {
  private static final int BUCKET_BITS = 14;

  /** Sorted as unsigned numbers. */
  private final int[] hashes;

  private final int[] values;
  private final int[] buckets;

  /**
   * @param hashes words' hashes, rising as unsigned numbers; not copied
   * @param values what is known of each, as {@link #pack} makes it; not copied
   */
  WordTable(int[] hashes, int[] values) {
    this.hashes = hashes;
    this.values = values;
    this.buckets = new int[(1 << BUCKET_BITS) + 1];
    int at = 0;
    for (int bucket = 0; bucket < 1 << BUCKET_BITS; bucket++) {
      while (at < hashes.length && hashes[at] >>> (32 - BUCKET_BITS) < bucket) {
        at++;
      }
      buckets[bucket] = at;
    }
    buckets[1 << BUCKET_BITS] = hashes.length;
  }

  /** Bits 0 to 10 the cluster, 11 to 20 the ambiguity class, 21 to 30 the gazetteer bits. */
  static int pack(int cluster, int ambiguity, int gazetteer) {
    return cluster | ambiguity << 11 | gazetteer << 21;
  }

  static int cluster(int value) {
    return value & 0x7FF;
  }

  static int ambiguity(int value) {
    return value >>> 11 & 0x3FF;
  }

  static int gazetteer(int value) {
    return value >>> 21;
  }

  /** What is known of a word; 0 for a word that the model never saw. */
  int get(int hash) {
    int bucket = hash >>> (32 - BUCKET_BITS);
    int low = buckets[bucket];
    int high = buckets[bucket + 1];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Integer.compareUnsigned(hashes[middle], hash) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < buckets[bucket + 1] && hashes[low] == hash ? values[low] : 0;
  }

  int size() {
    return hashes.length;
  }

  int hash(int index) {
    return hashes[index];
  }

  int value(int index) {
    return values[index];
  }
}
