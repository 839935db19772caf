package demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A writer of text in UTF-8 that takes text which is in UTF-8 already without encoding it anew. */
final class DataWriter extends PrintWriter {
  private final OutputStream bytes;

  /**
   * @param bytes where the text goes
   */
  DataWriter(OutputStream bytes) {
    super(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    this.bytes = bytes;
  }

  /**
   * Prints text.
   *
   * @param out any writer; one of this class is faster
   * @param utf8 the text in UTF-8, on an array
   */
  static void print(PrintWriter out, ByteBuffer utf8) {
    if (out instanceof DataWriter data) {
      data.pass(utf8);
    } else {
      out.print(StandardCharsets.UTF_8.decode(utf8.slice()));
    }
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
