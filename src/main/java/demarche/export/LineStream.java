package demarche.export;

import java.io.InputStream;
import java.util.Iterator;

/** Lines as a parser reads them, each followed by a line feed. */
final class LineStream extends InputStream {
  private final Iterator<byte[]> lines;
  private byte[] line = {};
  private int position = 1;

  LineStream(Iterator<byte[]> lines) {
    this.lines = lines;
  }

  /** Whether a byte is left; moves on to the next line where one is used up. */
  private boolean ready() {
    if (position <= line.length) {
      return true;
    }
    if (!lines.hasNext()) {
      return false;
    }
    line = lines.next();
    position = 0;
    return true;
  }

  @Override
  public int read() {
    if (!ready()) {
      return -1;
    }
    int at = position++;
    return at == line.length ? '\n' : line[at] & 0xFF;
  }

  @Override
  public int read(byte[] into, int start, int length) {
    if (length == 0) {
      return 0;
    }
    if (!ready()) {
      return -1;
    }
    if (position == line.length) {
      position++;
      into[start] = '\n';
      return 1;
    }
    int count = Math.min(length, line.length - position);
    System.arraycopy(line, position, into, start, count);
    position += count;
    return count;
  }
}
