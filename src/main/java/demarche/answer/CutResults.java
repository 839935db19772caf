package demarche.answer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Results of SPARQL that say in themselves that there are more, since headers are lost with the
 * next copy: JSON and XML in their head, columns in a last row.
 */
public final class CutResults {
  /** The link in the head of cut results, but for how many rows they hold. */
  public static final String LINK = "urn:x-demarche:truncated:";

  private static final String OF_JSON = "\"vars\"";
  private static final String OF_XML = "</head>";

  private CutResults() {}

  /** What stands behind the last of so many rows or triples. */
  public static String sentence(int size, String what) {
    return "Cut after " + size + " " + what + ": there are more.";
  }

  /**
   * The same results with a link in their head.
   *
   * @param written in JSON, or else in XML
   * @param size how many rows they hold
   */
  public static String told(String written, int size) {
    String marker = marker(written);
    String link =
        marker.equals(OF_JSON)
            ? "\"link\": [ \"" + LINK + size + "\" ],\n    "
            : "  <link href=\"" + LINK + size + "\"/>\n  ";
    int at = written.indexOf(marker);
    if (at < 0) {
      throw new IllegalStateException("results without a head");
    }
    return written.substring(0, at) + link + written.substring(at);
  }

  /** What the link stands before. */
  private static String marker(String written) {
    return written.stripLeading().startsWith("{") ? OF_JSON : OF_XML;
  }

  /**
   * Passes results on, with the link in their head.
   *
   * @param out where results in JSON or XML go that are written to what is given back; it is
   *     flushed and not closed
   * @param size how many rows they hold
   */
  public static OutputStream telling(OutputStream out, int size) {
    return new Telling(out, size);
  }

  /** Holds back what is written until the head is there. */
  private static final class Telling extends OutputStream {
    /** After how many bytes the head is looked for anew. */
    private static final int STEP = 256;

    private final OutputStream out;
    private final int size;
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private boolean isTold;

    Telling(OutputStream out, int size) {
      this.out = out;
      this.size = size;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (isTold) {
        out.write(bytes, from, length);
        return;
      }
      int before = head.size();
      head.write(bytes, from, length);
      if (head.size() / STEP > before / STEP) {
        tell();
      }
    }

    private void tell() throws IOException {
      // Byte by byte, for what is held back may end within a letter.
      String written = head.toString(StandardCharsets.ISO_8859_1);
      if (!isTold && written.contains(marker(written))) {
        out.write(told(written, size).getBytes(StandardCharsets.ISO_8859_1));
        isTold = true;
      }
    }

    @Override
    public void flush() throws IOException {
      tell();
      out.flush();
    }
  }
}
