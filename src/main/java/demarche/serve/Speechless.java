package demarche.serve;

import demarche.exchange.Response.Header;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * What is said to requests that never reach a handler of ours, as they are no HTTP or their address
 * is ambiguous. The container's own page would name the address and its reasons.
 */
final class Speechless extends ErrorHandler {
  private static final int TOO_LONG = 414;
  private static final int HEADERS_TOO_LARGE = 431;
  private static final int OWN_FAULT = 500;

  private final List<Header> always;

  /**
   * @param always the headers of every answer
   */
  Speechless(List<Header> always) {
    this.always = List.copyOf(always);
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    always.forEach(header -> response.getHeaders().put(header.name(), header.value()));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
    Content.Sink.write(response, true, sentence(code) + "\n", callback);
  }

  private static String sentence(int code) {
    if (code >= OWN_FAULT) {
      return "The server could not answer this; its log tells more.";
    }
    return code == TOO_LONG || code == HEADERS_TOO_LARGE
        ? "The address or a header is too long."
        : "The request is not well formed, or its address is ambiguous.";
  }
}
