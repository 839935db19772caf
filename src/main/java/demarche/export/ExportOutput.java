package demarche.export;

import demarche.problem.ExitCode;
import demarche.problem.Failure;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.io.output.WriterOutputStream;
import org.jspecify.annotations.Nullable;

/** Where an export goes. Every trouble comes as a {@link Failure} that names the place. */
public final class ExportOutput extends OutputStream {
  private static final int BUFFER = 1 << 16;
  private static final long CHECKED_EVERY = 1 << 20;

  private final OutputStream stream;
  private final String place;
  private final Optional<PrintWriter> writer;
  private long unchecked;

  private ExportOutput(OutputStream stream, String place, Optional<PrintWriter> writer) {
    this.stream = stream;
    this.place = place;
    this.writer = writer;
  }

  /** Something that writes an export. */
  public interface Source extends Consumer<ExportOutput> {}

  /**
   * Writes to a stream, which stays open.
   *
   * @throws Failure where it cannot be written to
   */
  public static void stream(OutputStream out, Source source) {
    ExportOutput output = new ExportOutput(out, "the client", Optional.empty());
    source.accept(output);
    output.flush();
  }

  /**
   * Writes to a writer that keeps its errors to itself, such as that of stdout.
   *
   * @throws Failure with {@link ExitCode#STORAGE} once it has one
   */
  public static void print(PrintWriter out, Source source) {
    try (ExportOutput output =
        new ExportOutput(
            WriterOutputStream.builder()
                .setWriter(new Unclosed(out))
                .setCharset(StandardCharsets.UTF_8)
                .setBufferSize(BUFFER)
                .get(),
            "the output",
            Optional.of(out))) {
      source.accept(output);
    } catch (IOException e) {
      throw failure(e, "the output");
    }
  }

  /**
   * Writes a file whole or not at all: what stood there before is replaced at the end. What is no
   * plain file, such as a pipe, is written as it comes.
   *
   * @throws Failure where it cannot be written
   */
  public static void file(Path file, Source source) {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      stream(file, file, source);
      return;
    }
    Path name = Objects.requireNonNullElse(file.getFileName(), file);
    Path partial = file.resolveSibling("." + name + ".partial");
    try {
      stream(partial, file, source);
      Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw failure(e, file.toString());
    } finally {
      discard(partial);
    }
  }

  private static void stream(Path written, Path told, Source source) {
    try (ExportOutput output =
        new ExportOutput(
            new BufferedOutputStream(Files.newOutputStream(written), BUFFER),
            told.toString(),
            Optional.empty())) {
      source.accept(output);
    } catch (IOException e) {
      throw failure(e, told.toString());
    }
  }

  private static void discard(Path partial) {
    try {
      Files.deleteIfExists(partial);
    } catch (IOException e) {
      // The failure that left it there is the one to tell.
      return;
    }
  }

  /** The sentence for a place that cannot be written. */
  static Failure failure(IOException e, String place) {
    String why = reason(e);
    if (why.toLowerCase(Locale.ROOT).contains("no space left")) {
      return new Failure(ExitCode.STORAGE, "the disk of " + place + " is full.", e);
    }
    if (e instanceof NoSuchFileException) {
      return new Failure(ExitCode.USAGE, place + " cannot be written: its folder is not there.", e);
    }
    if (e instanceof FileAlreadyExistsException) {
      return new Failure(ExitCode.USAGE, place + " is a file, not a folder.", e);
    }
    if (why.contains("Is a directory")) {
      return new Failure(ExitCode.USAGE, place + " is a folder, not a file.", e);
    }
    return new Failure(ExitCode.STORAGE, place + " cannot be written: " + why + ".", e);
  }

  private static String reason(IOException e) {
    if (e instanceof java.nio.file.AccessDeniedException) {
      return "permission denied";
    }
    @Nullable String reason =
        e instanceof FileSystemException file && file.getReason() != null
            ? file.getReason()
            : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes) {
    write(bytes, 0, bytes.length);
  }

  @Override
  public void write(byte[] bytes, int start, int length) {
    try {
      stream.write(bytes, start, length);
    } catch (IOException e) {
      throw failure(e, place);
    }
    unchecked += length;
    if (unchecked >= CHECKED_EVERY) {
      check();
    }
  }

  /** Text as UTF-8. */
  void print(String text) {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  private void check() {
    unchecked = 0;
    if (writer.filter(PrintWriter::checkError).isPresent()) {
      throw new Failure(
          ExitCode.STORAGE,
          place + " cannot be written to: its disk is full or its reader has gone.");
    }
  }

  @Override
  public void flush() {
    try {
      stream.flush();
    } catch (IOException e) {
      throw failure(e, place);
    }
  }

  @Override
  public void close() {
    try {
      stream.close();
    } catch (IOException e) {
      throw failure(e, place);
    }
    check();
  }

  /** Passes all on but the closing, for the output outlives one export. */
  private static final class Unclosed extends java.io.FilterWriter {
    Unclosed(PrintWriter out) {
      super(out);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
