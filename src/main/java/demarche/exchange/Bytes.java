package demarche.exchange;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/**
 * Bytes that never change. Those that are kept, or that are many, are held pressed together and
 * come out as they were.
 */
public final class Bytes {
  /** No byte. */
  public static final Bytes NONE = new Bytes(new byte[0]);

  private static final int BUFFER = 1 << 14;

  private final byte[] held;
  private final boolean pressed;
  private final int length;
  private volatile Optional<String> digest;

  /**
   * @param bytes copied
   */
  public Bytes(byte[] bytes) {
    this(bytes.clone(), false, bytes.length, Optional.empty());
  }

  private Bytes(byte[] held, boolean pressed, int length, Optional<String> digest) {
    this.held = held;
    this.pressed = pressed;
    this.length = length;
    this.digest = digest;
  }

  /**
   * What something writes, pressed while it is written: never all of it stands in memory as it is.
   *
   * @param source writes it once
   */
  public static Bytes pressed(Response.Source source) {
    ByteArrayOutputStream held = new ByteArrayOutputStream();
    MessageDigest digest = sha256();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(held, fast, BUFFER);
        OutputStream out =
            new BufferedOutputStream(new DigestOutputStream(deflated, digest), BUFFER)) {
      source.writeTo(out);
      out.flush();
      deflated.finish();
      return new Bytes(
          held.toByteArray(),
          true,
          Math.toIntExact(fast.getBytesRead()),
          Optional.of(written(digest)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      fast.end();
    }
  }

  /** The same, held pressed. */
  public Bytes pressed() {
    return pressed ? this : pressed(this::writeTo);
  }

  /** How many there are. */
  public int length() {
    return length;
  }

  /** How many bytes of memory they take. */
  public int held() {
    return held.length;
  }

  /** A copy. */
  public byte[] copy() {
    if (!pressed) {
      return held.clone();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(length);
    try {
      inflateTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Writes them all. */
  public void writeTo(OutputStream out) throws IOException {
    if (pressed) {
      inflateTo(out);
      return;
    }
    // In pieces: the system would be given a copy of all that is handed over at a time.
    for (int at = 0; at < held.length; at += BUFFER) {
      out.write(held, at, Math.min(BUFFER, held.length - at));
    }
  }

  private void inflateTo(OutputStream out) throws IOException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(held);
      byte[] some = new byte[BUFFER];
      while (!inflater.finished()) {
        out.write(some, 0, inflater.inflate(some));
      }
    } catch (DataFormatException e) {
      throw new IllegalStateException("bytes that were pressed here", e);
    } finally {
      inflater.end();
    }
  }

  /** A name of what they are, the same for the same bytes: reckoned once. */
  public String digest() {
    Optional<String> known = digest;
    if (known.isEmpty()) {
      MessageDigest all = sha256();
      all.update(held);
      known = Optional.of(written(all));
      digest = known;
    }
    return known.get();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String written(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  /** As UTF-8 text; empty where they are none. */
  public Optional<String> utf8() {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(pressed ? copy() : held))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes that
        && length == that.length
        && ((pressed || that.pressed)
            ? Arrays.equals(copy(), that.copy())
            : Arrays.equals(held, that.held));
  }

  @Override
  public int hashCode() {
    return digest().hashCode();
  }
}
