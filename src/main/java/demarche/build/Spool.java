package demarche.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Records set aside in a temporary file until all inputs are seen: only then is it known which ids
 * are told twice, and articles can go in the order of their ids with only one of them in memory.
 * Written by one thread, then read by any number.
 */
final class Spool implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final FileChannel channel;
  private final ByteBuffer pending = ByteBuffer.allocate(BUFFER);
  private long length;

  private Spool(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** An empty spool in the system's folder for temporary files. */
  static Spool open() throws IOException {
    Path file = Files.createTempFile("demarche-", ".spool");
    return new Spool(
        file, FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE));
  }

  /**
   * Sets a record aside.
   *
   * @return where it stands, in bytes
   */
  long add(byte[] bytes) throws IOException {
    long start = length;
    if (bytes.length > pending.remaining()) {
      flush();
    }
    if (bytes.length > pending.remaining()) {
      write(ByteBuffer.wrap(bytes));
    } else {
      pending.put(bytes);
    }
    length += bytes.length;
    return start;
  }

  /** Makes all that was added readable. */
  void flush() throws IOException {
    pending.flip();
    write(pending);
    pending.clear();
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /**
   * A record again.
   *
   * @param start where it stands, in bytes
   * @param size its length in bytes
   */
  byte[] read(long start, int size) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(size);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, start + bytes.position()) < 0) {
        throw new IOException("the temporary file " + file + " was cut short");
      }
    }
    return bytes.array();
  }

  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(file);
  }
}
