package demarche.factfile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A text out of bytes of which some may be damaged.
 *
 * @param text what the bytes say, without a byte order mark; each damaged sequence and each
 *     character that cannot be stored is one U+FFFD
 * @param bad how many of these there are
 * @param line the line of the first of them, counted from 1; 1 where there is none
 */
record Utf8(String text, int bad, int line) {
  private static final char REPLACEMENT = '\uFFFD';

  /** Reads bytes to their end, whatever they are. */
  static Utf8 of(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    int bad = 0;
    int first = bytes.length;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      first = Math.min(first, out.position());
      bad++;
      in.position(in.position() + result.length());
      out.put(REPLACEMENT);
      result = decoder.decode(in, out, true);
    }
    return storable(out.flip().toString(), bad, first);
  }

  private static Utf8 storable(String decoded, int damaged, int firstDamaged) {
    String text = new Texts().clean(decoded);
    int bad = damaged;
    int first = firstDamaged;
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) != decoded.charAt(at)) {
        first = Math.min(first, at);
        bad++;
      }
    }
    int line = bad == 0 ? 1 : line(text, first);
    return new Utf8(text.startsWith("\uFEFF") ? text.substring(1) : text, bad, line);
  }

  /** Whether so much of it is damaged that it is something else than a text. */
  boolean isNoText() {
    return 10L * bad > text.chars().filter(c -> !Texts.isSpace((char) c)).count();
  }

  /** The line in which a character of a text stands, counted from 1. */
  static int line(String text, int at) {
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }
}
