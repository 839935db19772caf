package demarche.answer;

/** Results of SPARQL in JSON or XML that say in their head that there are more. */
public final class CutResults {
  /** The link in the head of cut results, but for how many rows they hold. */
  public static final String LINK = "urn:x-demarche:truncated:";

  private static final String OF_JSON = "\"vars\"";
  private static final String OF_XML = "</head>";

  private CutResults() {}

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
