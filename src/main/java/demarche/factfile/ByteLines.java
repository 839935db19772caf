package demarche.factfile;

import java.io.IOException;
import java.io.InputStream;

/** A stream that can be looked at a byte ahead, taken by the line, and knows its line number. */
final class ByteLines {
  private static final int BLOCK = 1 << 16;

  private final InputStream in;
  private final byte[] block = new byte[BLOCK];
  private int at;
  private int filled;
  private int line = 1;

  ByteLines(InputStream in) {
    this.in = in;
  }

  /** The number of the line that the next byte stands in, counted from 1. */
  int line() {
    return line;
  }

  /** The next byte without taking it, or -1 at the end. */
  int peek() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, in.read(block));
    }
    return filled == 0 ? -1 : block[at] & 0xFF;
  }

  /** The next byte, or -1 at the end. */
  int take() throws IOException {
    int next = peek();
    if (next >= 0) {
      at++;
    }
    if (next == '\n') {
      line++;
    }
    return next;
  }

  /** Takes white space; whether anything follows it. */
  boolean skipBlank() throws IOException {
    while (isBlank(peek())) {
      take();
    }
    return peek() >= 0;
  }

  /** White space as JSON has it. */
  static boolean isBlank(int c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /** Takes the rest of the line; its line feed is taken and not handed on. */
  void takeLine(RecordBytes into) throws IOException {
    while (peek() >= 0) {
      int end = at;
      while (end < filled && block[end] != '\n') {
        end++;
      }
      into.append(block, at, end);
      at = end;
      if (end < filled) {
        take();
        return;
      }
    }
  }
}
