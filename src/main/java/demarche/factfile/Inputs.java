package demarche.factfile;

import demarche.problem.Problem;
import demarche.problem.ProblemKind;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The records of all inputs of a command, one in memory at a time. Files are read once, in the
 * order of the arguments, those of folders and globs sorted; that they are texts shows in their
 * names, gzip in the first bytes. A text comes as the record of a flat article. What cannot be read
 * is told, and the rest goes on.
 */
public final class Inputs implements Iterator<InputRecord>, AutoCloseable {
  private final Deque<Path> files;
  private final InputStream stdin;
  private final Consumer<Problem> problems;
  private final OptionalLong totalBytes;
  private long bytesRead;
  private @Nullable Source source;
  private Optional<InputRecord> next = Optional.empty();

  private Inputs(List<Path> files, InputStream stdin, Consumer<Problem> problems) {
    this.files = new ArrayDeque<>(files);
    this.stdin = stdin;
    this.problems = problems;
    this.totalBytes = total(files);
  }

  /**
   * Looks up what the arguments mean and opens nothing yet.
   *
   * @param arguments files, folders, globs, {@code -} for the standard input
   * @param stdin the standard input; it is not closed
   * @param problems takes what cannot be found or read, as it comes up
   */
  public static Inputs open(List<String> arguments, InputStream stdin, Consumer<Problem> problems) {
    return new Inputs(InputFiles.of(arguments, problems), stdin, problems);
  }

  private static OptionalLong total(List<Path> files) {
    long sum = 0;
    for (Path file : files) {
      if (isStdin(file)) {
        return OptionalLong.empty();
      }
      try {
        sum += Files.size(file);
      } catch (IOException e) {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.of(sum);
  }

  private static boolean isStdin(Path file) {
    return file.toString().equals(InputFiles.STDIN);
  }

  /** How many bytes all files have together as they lie there; empty where nobody can tell. */
  public OptionalLong totalBytes() {
    return totalBytes;
  }

  /** How many of these have been read; it runs a little ahead of the records. */
  public long bytesRead() {
    return bytesRead;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && (source != null || !files.isEmpty())) {
      if (source == null) {
        source = open(files.removeFirst()).orElse(null);
      } else {
        next = advance(source);
      }
    }
    return next.isPresent();
  }

  @Override
  public InputRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no further record");
    }
    InputRecord record = next.orElseThrow();
    next = Optional.empty();
    return record;
  }

  @Override
  public void close() {
    files.clear();
    closeSource();
  }

  private Optional<InputRecord> advance(Source from) {
    try {
      Optional<InputRecord> record = from.records.next();
      if (record.isEmpty()) {
        closeSource();
      }
      return record;
    } catch (IOException e) {
      tell(
          ProblemKind.UNREADABLE,
          from.name,
          from.zipped
              ? "is damaged: it cannot be unzipped to its end"
              : "cannot be read to its end");
      closeSource();
      return Optional.empty();
    }
  }

  private void closeSource() {
    Source open = source;
    source = null;
    if (open == null || open.name.equals(StandardInput.NAME)) {
      return;
    }
    try {
      open.stream.close();
    } catch (IOException e) {
      tell(ProblemKind.UNREADABLE, open.name, "cannot be closed");
    }
  }

  /** One input on its way. */
  private record Source(String name, boolean zipped, InputStream stream, Records records) {}

  private Optional<Source> open(Path file) {
    String name = isStdin(file) ? StandardInput.NAME : file.toString();
    try {
      InputStream raw =
          new BufferedInputStream(
              new Counted(isStdin(file) ? stdin : Files.newInputStream(file)), 1 << 16);
      boolean zipped = isZipped(raw);
      InputStream plain = zipped ? unzipped(raw) : raw;
      return Optional.of(new Source(name, zipped, plain, records(file, name, plain)));
    } catch (NoSuchFileException e) {
      tell(ProblemKind.NOT_FOUND, name, "is not there");
    } catch (AccessDeniedException e) {
      tell(ProblemKind.UNREADABLE, name, "cannot be read: permission is denied");
    } catch (IOException e) {
      tell(ProblemKind.UNREADABLE, name, "cannot be read");
    }
    return Optional.empty();
  }

  private Records records(Path file, String name, InputStream in) {
    if (isStdin(file)) {
      return new StandardInput(in, problems);
    }
    String fileName = String.valueOf(file.getFileName());
    if (InputFiles.isForeign(fileName)) {
      return new ForeignFile(name, in, problems);
    }
    Optional<TextFile.Form> form = TextFile.form(fileName);
    return form.isPresent()
        ? new TextRecord(name, form.get(), TextFile.id(fileName, form.get()), in, problems)
        : new RecordSplitter(name, in, problems);
  }

  /** Opens at the first read, so that a damaged head is told like a damaged middle. */
  private static InputStream unzipped(InputStream raw) {
    return new InputStream() {
      private @Nullable InputStream zip;

      private InputStream zip() throws IOException {
        InputStream open = zip;
        if (open == null) {
          open = new GZIPInputStream(raw, 1 << 16);
          zip = open;
        }
        return open;
      }

      @Override
      public int read() throws IOException {
        return zip().read();
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        return zip().read(into, from, length);
      }

      @Override
      public void close() throws IOException {
        raw.close();
      }
    };
  }

  private static boolean isZipped(InputStream in) throws IOException {
    in.mark(2);
    boolean zipped = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return zipped;
  }

  private void tell(ProblemKind kind, String place, String sentence) {
    problems.accept(new Problem(kind, place, sentence));
  }

  /** Counts the bytes that pass. */
  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      bytesRead += one < 0 ? 0 : 1;
      return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int count = super.read(into, from, length);
      bytesRead += Math.max(0, count);
      return count;
    }
  }
}
