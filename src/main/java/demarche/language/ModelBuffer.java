package demarche.language;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads ahead of a model's reader, which takes millions of single bytes: unlike the library's
 * buffer it locks nothing. For one thread.
 */
final class ModelBuffer extends InputStream {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int limit;

  /**
   * @param in where the bytes come from; not closed
   */
  ModelBuffer(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    return at < limit || fill() ? buffer[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (at == limit && length >= buffer.length) {
      return in.read(into, from, length);
    }
    if (length > 0 && at == limit && !fill()) {
      return -1;
    }
    int taken = Math.min(length, limit - at);
    System.arraycopy(buffer, at, into, from, taken);
    at += taken;
    return taken;
  }

  private boolean fill() throws IOException {
    at = 0;
    limit = Math.max(0, in.read(buffer, 0, buffer.length));
    return limit > 0;
  }
}
