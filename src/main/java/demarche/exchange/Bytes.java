package demarche.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Bytes that never change. */
public final class Bytes {
  /** No byte. */
  public static final Bytes NONE = new Bytes(new byte[0]);

  private final byte[] bytes;

  /**
   * @param bytes copied
   */
  public Bytes(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /** How many there are. */
  public int length() {
    return bytes.length;
  }

  /** A copy. */
  public byte[] copy() {
    return bytes.clone();
  }

  /** Writes them all. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes);
  }

  /** As UTF-8 text; empty where they are none. */
  public Optional<String> utf8() {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
