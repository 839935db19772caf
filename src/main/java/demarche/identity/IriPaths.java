package demarche.identity;

import demarche.gazetteer.Names;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** The parts of IRIs below the graph's base that stand for names and ids. */
public final class IriPaths {
  private static final int LONGEST_ID = 200;
  private static final int LONGEST_SLUG = 100;
  private static final int HASH_DIGITS = 8;

  private IriPaths() {}

  /**
   * An id as one segment of a path, the same wherever an article's id stands in an IRI.
   *
   * @param id any text
   * @return the id with all but letters, digits, {@code _ ~ - .} percent-encoded as UTF-8; {@code
   *     x-} and the SHA-256 where it consists of dots alone, is empty, or is longer than 200
   *     characters
   */
  public static String encode(String id) {
    boolean dots = id.chars().allMatch(c -> c == '.');
    if (dots || id.codePointCount(0, id.length()) > LONGEST_ID) {
      return "x-" + sha256(id);
    }
    StringBuilder out = new StringBuilder(id.length() + 16);
    for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
      if (unreserved(b)) {
        out.append((char) b);
      } else {
        out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return out.toString();
  }

  /**
   * A name as one segment of a path that people can read: lower case, letters and digits of any
   * script, hyphens between words. Where more than blanks, dots, commas, apostrophes, hyphens and
   * marks of Latin letters is lost, or the name is very long, a hash of it follows.
   *
   * @param name any text
   * @return not empty, only characters that RFC 3987 allows in a segment, NFC
   */
  public static String slug(String name) {
    StringBuilder out = new StringBuilder(name.length());
    boolean lost = false;
    boolean gap = false;
    boolean latin = true;
    boolean ascii = Names.isAscii(name);
    String plain = ascii ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
    int next;
    for (int i = 0; i < plain.length(); i = next) {
      int c = plain.codePointAt(i);
      next = i + Character.charCount(c);
      boolean mark = Names.isMark(c);
      if (mark && latin && !out.isEmpty() && !gap) {
        continue;
      }
      if (isGap(c)) {
        gap = true;
      } else if (kept(c) && !(mark && (out.isEmpty() || gap))) {
        if (gap && !out.isEmpty()) {
          out.append('-');
        }
        gap = false;
        latin = isLatin(c);
        out.appendCodePoint(c);
      } else {
        lost = true;
      }
    }
    String lower = out.toString().toLowerCase(Locale.ROOT);
    String slug = ascii ? lower : Normalizer.normalize(lower, Normalizer.Form.NFC);
    int length = slug.codePointCount(0, slug.length());
    if (length > LONGEST_SLUG) {
      int cut = slug.offsetByCodePoints(0, LONGEST_SLUG - HASH_DIGITS - 1);
      return slug.substring(0, cut) + '-' + hash(name, HASH_DIGITS);
    }
    if (slug.isEmpty()) {
      return hash(name, HASH_DIGITS);
    }
    return lost ? slug + '-' + hash(name, HASH_DIGITS) : slug;
  }

  /** The first digits of the SHA-256 of a name in NFC, in lower-case hexadecimal. */
  static String hash(String name, int digits) {
    return sha256(Normalizer.normalize(name, Normalizer.Form.NFC)).substring(0, digits);
  }

  private static boolean isLatin(int c) {
    return c < 0x80
        ? Character.isLetter(c)
        : Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private static boolean isGap(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || switch (c) {
          case '.', ',', '\'', '-', '\u2018', '\u2019', '\u02BC', '\u2010', '\u2011' -> true;
          case '\u2012', '\u2013', '\u2014' -> true;
          default -> false;
        };
  }

  /** Letters, digits and marks, so far as RFC 3987 allows them in a segment. */
  private static boolean kept(int c) {
    boolean ucschar =
        c < 0x80
            || (c >= 0xA0 && c <= 0xD7FF)
            || (c >= 0xF900 && c <= 0xFDCF)
            || (c >= 0xFDF0 && c <= 0xFFEF)
            || (c >= 0x10000 && c < 0xE0000 && (c & 0xFFFF) < 0xFFFE);
    return ucschar && (Character.isLetterOrDigit(c) || Names.isMark(c));
  }

  private static boolean unreserved(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || b == '_'
        || b == '~'
        || b == '-'
        || b == '.';
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
