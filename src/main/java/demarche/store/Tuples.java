package demarche.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.jspecify.annotations.Nullable;

/**
 * Tuples of node ids, collected in any order and read back sorted by any order of their columns,
 * each once. Memory holds a run of them; what is more goes to files.
 */
final class Tuples implements Closeable {
  /** How many tuples are sorted in memory at once. */
  static final int RUN = 1 << 20;

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private final int width;
  private final int run;
  private final Path overflow;
  private long[] held;
  private int count;
  private int spilledRuns;
  private @Nullable DataOutputStream spill;

  /**
   * @param width how many node ids a tuple has
   * @param overflow the file that takes what memory does not hold
   */
  Tuples(int width, Path overflow) {
    this(width, overflow, RUN);
  }

  Tuples(int width, Path overflow, int run) {
    this.width = width;
    this.run = run;
    this.overflow = overflow;
    this.held = new long[width * Math.min(run, 1 << 10)];
  }

  void add(NodeId... ids) throws IOException {
    if (count == run) {
      spillRun();
    }
    int at = count * width;
    if (at == held.length) {
      held = Arrays.copyOf(held, Math.min(held.length * 2, run * width));
    }
    byte[] bytes = new byte[Long.BYTES];
    for (int i = 0; i < width; i++) {
      NodeIdFactory.set(ids[i], bytes);
      held[at + i] = (long) LONG.get(bytes, 0);
    }
    count++;
  }

  boolean isEmpty() {
    return count == 0;
  }

  private void spillRun() throws IOException {
    DataOutputStream out = spill;
    if (out == null) {
      out = new DataOutputStream(buffered(Files.newOutputStream(overflow)));
      spill = out;
    }
    for (int i = 0; i < count * width; i++) {
      out.writeLong(held[i]);
    }
    spilledRuns++;
    count = 0;
  }

  /**
   * The tuples in ascending order of their bytes. Several threads may read, each its own; nothing
   * may be added any more.
   *
   * @param columns which column stands first, second, …
   */
  Sorted sorted(int[] columns) throws IOException {
    byte[][] last = sortedKeys(held, count, columns);
    if (spilledRuns == 0) {
      return new Sorted(List.of(new HeldRun(last)));
    }
    List<Run> runs = new ArrayList<>();
    runs.add(new HeldRun(last));
    synchronized (this) {
      if (spill != null) {
        spill.flush();
      }
    }
    try (DataInputStream in = new DataInputStream(buffered(Files.newInputStream(overflow)))) {
      for (int i = 0; i < spilledRuns; i++) {
        long[] tuples = new long[run * width];
        for (int j = 0; j < tuples.length; j++) {
          tuples[j] = in.readLong();
        }
        runs.add(FileRun.write(sortedKeys(tuples, run, columns), overflow));
      }
    }
    return new Sorted(runs);
  }

  private byte[][] sortedKeys(long[] tuples, int size, int[] columns) {
    byte[][] keys = new byte[size][];
    for (int i = 0; i < size; i++) {
      byte[] key = new byte[width * Long.BYTES];
      for (int c = 0; c < width; c++) {
        LONG.set(key, c * Long.BYTES, tuples[i * width + columns[c]]);
      }
      keys[i] = key;
    }
    Arrays.sort(keys, Arrays::compareUnsigned);
    return keys;
  }

  /** Closes the overflow file; on a full disk that fails, for the end of it is written here. */
  @Override
  public void close() throws IOException {
    if (spill != null) {
      spill.close();
    }
  }

  private static OutputStream buffered(OutputStream out) {
    return new BufferedOutputStream(out, 1 << 16);
  }

  private static InputStream buffered(InputStream in) {
    return new BufferedInputStream(in, 1 << 16);
  }

  /** A sorted run, one key after the other. */
  private abstract static class Run implements Closeable {
    private byte[] key = {};

    /** Steps to the next key; false where there is none. */
    final boolean advance() throws IOException {
      byte[] next = read();
      key = next == null ? key : next;
      return next != null;
    }

    final byte[] key() {
      return key;
    }

    abstract byte @Nullable [] read() throws IOException;

    @Override
    public void close() throws IOException {}
  }

  private static final class HeldRun extends Run {
    private final byte[][] keys;
    private int at;

    HeldRun(byte[][] keys) {
      this.keys = keys;
    }

    @Override
    byte @Nullable [] read() {
      return at < keys.length ? keys[at++] : null;
    }
  }

  private static final class FileRun extends Run {
    private final Path file;
    private final InputStream in;
    private final int length;

    private FileRun(Path file, int length) throws IOException {
      this.file = file;
      this.length = length;
      this.in = buffered(Files.newInputStream(file));
    }

    static FileRun write(byte[][] keys, Path beside) throws IOException {
      Path file = Files.createTempFile(beside.toAbsolutePath().getParent(), "run", ".tuples");
      try (OutputStream out = buffered(Files.newOutputStream(file))) {
        for (byte[] key : keys) {
          out.write(key);
        }
      }
      return new FileRun(file, keys[0].length);
    }

    @Override
    byte @Nullable [] read() throws IOException {
      byte[] key = in.readNBytes(length);
      if (key.length == 0) {
        return null;
      }
      if (key.length < length) {
        throw new EOFException(file + " is shorter than it was written");
      }
      return key;
    }

    @Override
    public void close() throws IOException {
      in.close();
      Files.deleteIfExists(file);
    }
  }

  /** The merged runs, repetitions left out. */
  static final class Sorted implements Iterator<byte[]>, AutoCloseable {
    private final List<Run> runs;
    private final PriorityQueue<Run> heads =
        new PriorityQueue<>((a, b) -> Arrays.compareUnsigned(a.key(), b.key()));
    private byte @Nullable [] upcoming;
    private long count;

    private Sorted(List<Run> runs) throws IOException {
      this.runs = runs;
      for (Run run : runs) {
        queue(run);
      }
      step(null);
    }

    private void queue(Run run) throws IOException {
      if (run.advance()) {
        heads.add(run);
      }
    }

    private void step(byte @Nullable [] before) throws IOException {
      upcoming = null;
      while (upcoming == null && !heads.isEmpty()) {
        Run first = heads.remove();
        byte[] key = first.key();
        queue(first);
        if (before == null || !Arrays.equals(before, key)) {
          upcoming = key;
        }
      }
    }

    @Override
    public boolean hasNext() {
      return upcoming != null;
    }

    @Override
    public byte[] next() {
      byte[] key = upcoming;
      if (key == null) {
        throw new NoSuchElementException();
      }
      try {
        step(key);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      count++;
      return key;
    }

    /** How many tuples were handed out. */
    long count() {
      return count;
    }

    @Override
    public void close() throws IOException {
      for (Run run : runs) {
        run.close();
      }
    }
  }
}
