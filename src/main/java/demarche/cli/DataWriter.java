package demarche.cli;

import demarche.problem.ExitCode;
import demarche.problem.Failure;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A writer of text in UTF-8 that takes text which is in UTF-8 already without encoding it anew, and
 * knows whether its reader has gone.
 */
final class DataWriter extends PrintWriter {
  /** What systems say of a pipe that nobody reads any more. */
  private static final Pattern GONE =
      Pattern.compile("broken pipe|pipe (?:has been ended|is being closed)|connection reset");

  private final Kept bytes;

  /**
   * @param bytes where the text goes
   */
  DataWriter(OutputStream bytes) {
    this(new Kept(bytes));
  }

  private DataWriter(Kept bytes) {
    super(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    this.bytes = bytes;
  }

  /** Passes bytes on and keeps what went wrong, which a {@link PrintWriter} does not tell. */
  private static final class Kept extends FilterOutputStream {
    private String trouble = "";

    Kept(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        throw kept(e);
      }
    }

    @Override
    public void flush() throws IOException {
      try {
        out.flush();
      } catch (IOException e) {
        throw kept(e);
      }
    }

    private IOException kept(IOException e) {
      trouble = trouble.isEmpty() ? String.valueOf(e.getMessage()) : trouble;
      return e;
    }
  }

  /**
   * Prints a record.
   *
   * @param out any writer; one of this class is faster
   * @param utf8 the text in UTF-8, on an array
   * @throws Failure where nothing can be written any more
   */
  static void print(PrintWriter out, ByteBuffer utf8) {
    if (out instanceof DataWriter data) {
      data.pass(utf8);
    } else {
      out.print(StandardCharsets.UTF_8.decode(utf8.slice()));
    }
    check(out);
  }

  /**
   * Stops work that nobody gets.
   *
   * @throws Failure where nothing can be written any more
   */
  static void check(PrintWriter out) {
    if (out.checkError()) {
      throw new Failure(ExitCode.STORAGE, "the output could not be written: the disk is full");
    }
  }

  /** Whether a writer failed because nobody reads any more, as after {@code | head}. */
  static boolean readerGone(PrintWriter out) {
    return out instanceof DataWriter data
        && GONE.matcher(data.bytes.trouble.toLowerCase(Locale.ROOT)).find();
  }

  private void pass(ByteBuffer utf8) {
    flush();
    try {
      bytes.write(utf8.array(), utf8.arrayOffset() + utf8.position(), utf8.remaining());
    } catch (IOException e) {
      setError();
    }
  }
}
