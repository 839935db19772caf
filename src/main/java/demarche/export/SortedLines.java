package demarche.export;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Lines in the order of their UTF-8 bytes, each once. However many there are, few are in memory:
 * sorted runs of them stand in temporary files, which are merged as the lines are read.
 */
final class SortedLines implements AutoCloseable {
  private static final int USUAL_RUN = 200_000;
  private static final long MANY_BYTES = 64L << 20;
  private static final Comparator<byte[]> BY_BYTES = Arrays::compareUnsigned;

  private final int linesInRun;
  private final List<byte[]> lines = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();
  private final List<Run> opened = new ArrayList<>();
  private long bytes;

  SortedLines() {
    this(USUAL_RUN);
  }

  /**
   * @param linesInRun how many lines are kept in memory
   */
  SortedLines(int linesInRun) {
    this.linesInRun = linesInRun;
  }

  /**
   * @param line without its line feed
   */
  void add(String line) {
    byte[] encoded = line.getBytes(StandardCharsets.UTF_8);
    lines.add(encoded);
    bytes += encoded.length;
    if (lines.size() >= linesInRun || bytes >= MANY_BYTES) {
      setAside();
    }
  }

  private void setAside() {
    lines.sort(BY_BYTES);
    try {
      Path file = Files.createTempFile("demarche-", ".run");
      files.add(file);
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
        for (byte[] line : lines) {
          out.writeInt(line.length);
          out.write(line);
        }
      }
    } catch (IOException e) {
      throw temporary(e);
    }
    lines.clear();
    bytes = 0;
  }

  private static RuntimeException temporary(IOException e) {
    return ExportOutput.failure(e, "the folder for temporary files");
  }

  /** The lines in order; to be asked for once, when all are added. */
  Iterator<byte[]> inOrder() {
    lines.sort(BY_BYTES);
    if (files.isEmpty()) {
      return new Distinct(lines.iterator());
    }
    setAside();
    PriorityQueue<Run> runs = new PriorityQueue<>(Comparator.comparing(r -> r.head, BY_BYTES));
    try {
      for (Path file : files) {
        Run run = new Run(file);
        opened.add(run);
        if (run.advance()) {
          runs.add(run);
        }
      }
    } catch (IOException e) {
      throw temporary(e);
    }
    return new Distinct(new Merged(runs));
  }

  @Override
  public void close() {
    try {
      for (Run run : opened) {
        run.in.close();
      }
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw temporary(e);
    }
  }

  /** A file of sorted lines, each after its length. */
  private static final class Run {
    private final DataInputStream in;
    private byte[] head = {};

    Run(Path file) throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }

    boolean advance() throws IOException {
      try {
        head = new byte[in.readInt()];
      } catch (EOFException e) {
        return false;
      }
      in.readFully(head);
      return true;
    }
  }

  private record Merged(PriorityQueue<Run> runs) implements Iterator<byte[]> {
    @Override
    public boolean hasNext() {
      return !runs.isEmpty();
    }

    @Override
    public byte[] next() {
      Run first = runs.remove();
      byte[] line = first.head;
      try {
        if (first.advance()) {
          runs.add(first);
        }
      } catch (IOException e) {
        throw temporary(e);
      }
      return line;
    }
  }

  /** Leaves out a line that is the same as the one before. */
  private static final class Distinct implements Iterator<byte[]> {
    private final Iterator<byte[]> lines;
    private byte @Nullable [] next;

    Distinct(Iterator<byte[]> lines) {
      this.lines = lines;
      this.next = lines.hasNext() ? lines.next() : null;
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public byte[] next() {
      byte[] line = next;
      if (line == null) {
        throw new NoSuchElementException();
      }
      next = null;
      while (next == null && lines.hasNext()) {
        byte[] later = lines.next();
        next = Arrays.equals(line, later) ? null : later;
      }
      return line;
    }
  }
}
