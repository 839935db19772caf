package demarche.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import demarche.exchange.Response;

/** What the pages with a picture have in common: what their scripts may do, and their data. */
final class Drawn {
  /**
   * The libraries that draw set styles on elements and add sheets of their own, so these pages
   * alone allow styles of the page; scripts come from this server only, and nothing is asked
   * elsewhere.
   */
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'"
          + " data: blob:; font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri"
          + " 'none'; frame-ancestors 'none'";

  private static final ObjectMapper JSON = new ObjectMapper();

  private Drawn() {}

  /** A page whose script draws. */
  static Response page(Response page) {
    return page.with("Content-Security-Policy", POLICY);
  }

  /** An answer, told in its header not to be whole where it was cut. */
  static Response cut(Response response, boolean isCut, int shown) {
    return isCut ? response.truncated(shown) : response;
  }

  /** Records, lists and maps as JSON. */
  static Response data(Object value) {
    try {
      return Response.text(Response.OK, "application/json", JSON.writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("data that cannot be written as JSON", e);
    }
  }
}
