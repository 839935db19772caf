package demarche.answer;

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
    boolean json = written.stripLeading().startsWith("{");
    String link =
        json
            ? "\"link\": [ \"" + LINK + size + "\" ],\n    "
            : "  <link href=\"" + LINK + size + "\"/>\n  ";
    int at = written.indexOf(json ? OF_JSON : OF_XML);
    if (at < 0) {
      throw new IllegalStateException("results without a head");
    }
    return written.substring(0, at) + link + written.substring(at);
  }
}
