package demarche.factfile;

import java.util.Arrays;

/** The bytes of one record as they come; those of a record beyond all measure are dropped. */
final class RecordBytes {
  /** The longest record in bytes. */
  static final int LONGEST = 64 << 20;

  private static final int USUAL = 1 << 16;

  private byte[] bytes = new byte[USUAL];
  private int length;
  private boolean tooLong;

  void append(byte[] from, int start, int end) {
    int more = end - start;
    if (tooLong || more > LONGEST - length) {
      drop();
      return;
    }
    makeRoom(length + more);
    System.arraycopy(from, start, bytes, length, more);
    length += more;
  }

  void append(RecordBytes other) {
    append(other.bytes, 0, other.length);
  }

  void append(int single) {
    if (tooLong || length == LONGEST) {
      drop();
      return;
    }
    makeRoom(length + 1);
    bytes[length++] = (byte) single;
  }

  private void drop() {
    if (!tooLong) {
      tooLong = true;
      length = 0;
      bytes = new byte[USUAL];
    }
  }

  private void makeRoom(int needed) {
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(needed, Math.min(LONGEST, bytes.length * 2)));
    }
  }

  /** Whether more than {@link #LONGEST} bytes came since the last {@link #taken}. */
  boolean tooLong() {
    return tooLong;
  }

  int length() {
    return length;
  }

  byte at(int index) {
    return bytes[index];
  }

  /** The bytes without white space at their end; the next record starts empty. */
  byte[] taken() {
    int end = length;
    while (end > 0 && ByteLines.isBlank(bytes[end - 1])) {
      end--;
    }
    byte[] record = Arrays.copyOf(bytes, end);
    length = 0;
    tooLong = false;
    if (bytes.length > USUAL * 16) {
      // One huge record must not keep its room for the rest of the run.
      bytes = new byte[USUAL];
    }
    return record;
  }
}
