package demarche.language;

/** A fixed table from hashes of words to small numbers; absent words give 0. Immutable. */
final class IntTable {
  private final int[] keys;
  private final int[] values;
  private final int mask;

  /**
   * @param hashes the words' hashes, each once
   * @param numbers one number above zero for each
   */
  IntTable(int[] hashes, int[] numbers) {
    int size = Integer.highestOneBit(Math.max(8, hashes.length * 2)) << 1;
    keys = new int[size];
    values = new int[size];
    mask = size - 1;
    for (int i = 0; i < hashes.length; i++) {
      int slot = slot(hashes[i]);
      keys[slot] = hashes[i];
      values[slot] = numbers[i];
    }
  }

  private int slot(int hash) {
    int slot = hash & mask;
    while (values[slot] != 0 && keys[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  int get(int hash) {
    return values[slot(hash)];
  }

  boolean has(int hash) {
    return values[slot(hash)] != 0;
  }
}
