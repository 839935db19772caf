package demarche.page;

import demarche.exchange.Accept;
import demarche.exchange.Handler;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import java.util.List;
import java.util.Map;

/** Tells a browser as a page what is told to a program as a sentence. */
public final class Refusals implements Handler {
  private static final List<String> FORMS = List.of("text/plain", "text/html");

  private final Handler inner;
  private final Templates templates;

  /**
   * @param inner answers
   * @param templates what pages are filled into
   */
  public Refusals(Handler inner, Templates templates) {
    this.inner = inner;
    this.templates = templates;
  }

  @Override
  public Response answer(Request request) {
    try {
      return inner.answer(request);
    } catch (Refused e) {
      boolean browser = Accept.of(request).best(FORMS).filter("text/html"::equals).isPresent();
      // Caches keep what is not found.
      return (browser ? e.told(page(e)) : e.response()).with("Vary", "Accept");
    }
  }

  private Response page(Refused e) {
    return templates.page(
        e.status(),
        "refused.ftlh",
        Map.of("status", e.status(), "sentence", String.valueOf(e.getMessage())));
  }
}
