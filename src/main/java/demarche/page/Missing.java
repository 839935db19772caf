package demarche.page;

import demarche.exchange.Handler;
import demarche.exchange.Request;
import demarche.exchange.Response;
import java.util.Map;

/** The page that a browser gets where there is nothing. */
public final class Missing implements Handler {
  private final Templates templates;

  /**
   * @param templates what pages are filled into
   */
  public Missing(Templates templates) {
    this.templates = templates;
  }

  @Override
  public Response answer(Request request) {
    String words = Shown.last(request.path()).replaceFirst("\\.[a-z]+$", "").replace('-', ' ');
    return templates.page(
        Response.NOT_FOUND, "missing.ftlh", Map.of("words", words, "searched", words));
  }
}
