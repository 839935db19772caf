package demarche.serve;

import demarche.exchange.Bytes;
import demarche.exchange.Handler;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.exchange.Response.Body;
import demarche.exchange.Response.Header;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries requests from the servlet container to the handler and its answers back. */
final class Front extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(Front.class);
  private static final String FORM = "application/x-www-form-urlencoded";

  /** What every answer says; a page that needs other rules for its contents says them itself. */
  static final List<Header> ALWAYS =
      List.of(
          new Header(
              "Content-Security-Policy",
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                  + " connect-src 'self'; form-action 'self'; base-uri 'none';"
                  + " frame-ancestors 'none'"),
          new Header("X-Content-Type-Options", "nosniff"),
          new Header("X-Frame-Options", "DENY"),
          new Header("Referrer-Policy", "no-referrer"),
          new Header("Cross-Origin-Opener-Policy", "same-origin"),
          new Header("Cross-Origin-Resource-Policy", "same-origin"));

  /** The methods that a client may answer to itself by what it has. */
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private static final long PATIENCE_MS = 500;

  /**
   * How many requests are let in for one that is worked on: some send or take their bytes slowly.
   */
  private static final int LET_IN = 4;

  private final transient Handler handler;
  private final transient Semaphore turns;
  private final int longestBody;

  /**
   * @param handler answers
   * @param limits how many requests are worked on at once, and how many bytes a body may have
   */
  Front(Handler handler, Serving.Limits limits) {
    this.handler = handler;
    this.turns = new Semaphore(LET_IN * limits.atOnce());
    this.longestBody = limits.body();
  }

  @Override
  protected void service(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
    if (!isTaken()) {
      Response busy = Response.sentence(Response.BUSY, "Too many ask at once; ask again shortly.");
      write(asked, answer, busy.with("Retry-After", "1"));
      return;
    }
    try {
      write(asked, answer, answered(asked));
    } finally {
      turns.release();
    }
  }

  private boolean isTaken() {
    try {
      return turns.tryAcquire(PATIENCE_MS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Response answered(HttpServletRequest asked) throws IOException {
    try {
      return handler.answer(request(asked));
    } catch (Refused e) {
      return e.response();
    } catch (RuntimeException | StackOverflowError e) {
      // One request's failure is told in the log; the client learns nothing of the inside.
      LOG.error("{} {} failed", asked.getMethod(), asked.getRequestURI(), e);
      return Response.sentence(500, "The server could not answer this; its log tells more.");
    }
  }

  private Request request(HttpServletRequest asked) throws IOException {
    String method = asked.getMethod().equals("HEAD") ? "GET" : asked.getMethod();
    Map<String, String> headers = new TreeMap<>();
    for (String name : Collections.list(asked.getHeaderNames())) {
      headers.put(
          name.toLowerCase(Locale.ROOT),
          String.join(", ", Collections.list(asked.getHeaders(name))));
    }
    byte[] body = asked.getInputStream().readNBytes(longestBody + 1);
    if (body.length > longestBody) {
      throw new Refused(413, "A request may have " + longestBody + " bytes.");
    }
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (asked.getQueryString() != null) {
      decode(asked.getQueryString(), parameters);
    }
    Request whole =
        new Request(method, asked.getRequestURI(), parameters, headers, new Bytes(body));
    if (whole.contentType().filter(FORM::equals).isPresent()) {
      decode(new String(body, StandardCharsets.ISO_8859_1), parameters);
    }
    return whole;
  }

  /** Adds the parameters of a query string or form. */
  private static void decode(String form, Map<String, List<String>> parameters) {
    for (String pair : form.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
        parameters.computeIfAbsent(name, n -> new ArrayList<>(1)).add(value);
      }
    }
  }

  /** Percent-encoded UTF-8; what is no UTF-8 is refused and not mended. */
  private static String decoded(String text) {
    byte[] bytes = new byte[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%') {
        int value = i + 2 < text.length() ? hex(text, i + 1) : -1;
        if (value < 0) {
          throw new Refused(Response.BAD_REQUEST, "A % in the address has no two hex digits.");
        }
        bytes[length++] = (byte) value;
        i += 2;
      } else if (c > 0xFF) {
        throw new Refused(Response.BAD_REQUEST, "The address is not percent-encoded.");
      } else {
        bytes[length++] = (byte) (c == '+' ? ' ' : c);
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, 0, length))
          .toString();
    } catch (CharacterCodingException e) {
      throw new Refused(Response.BAD_REQUEST, "A parameter is not UTF-8.");
    }
  }

  private static int hex(String text, int at) {
    int high = Character.digit(text.charAt(at), 16);
    int low = Character.digit(text.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static void write(HttpServletRequest asked, HttpServletResponse answer, Response response)
      throws IOException {
    boolean head = asked.getMethod().equals("HEAD");
    ALWAYS.forEach(header -> answer.setHeader(header.name(), header.value()));
    response.headers().stream()
        .filter(header -> ALWAYS.stream().anyMatch(a -> a.name().equals(header.name())))
        .forEach(header -> answer.setHeader(header.name(), header.value()));
    response.headers().stream()
        .filter(header -> ALWAYS.stream().noneMatch(a -> a.name().equals(header.name())))
        .forEach(header -> answer.addHeader(header.name(), header.value()));
    switch (response.body()) {
      case Body.Whole whole -> {
        String tag = '"' + whole.bytes().digest() + '"';
        boolean known = response.status() == Response.OK && matches(asked, tag);
        if (response.status() == Response.OK) {
          answer.setHeader("ETag", tag);
        }
        answer.setStatus(known ? HttpServletResponse.SC_NOT_MODIFIED : response.status());
        if (known) {
          // Sent now, for an answer without a body is told to have none: a length of 0.
          answer.flushBuffer();
        } else {
          answer.setContentLength(whole.bytes().length());
          if (!head) {
            whole.bytes().writeTo(answer.getOutputStream());
          }
        }
      }
      case Body.Flowing flowing -> {
        answer.setStatus(response.status());
        if (!head) {
          OutputStream out = answer.getOutputStream();
          flowing.source().writeTo(out);
        }
      }
    }
  }

  private static boolean matches(HttpServletRequest asked, String tag) {
    String known = asked.getHeader("If-None-Match");
    return known != null
        && READING.contains(asked.getMethod())
        && List.of(known.split(",", -1)).stream()
            .map(String::strip)
            .map(t -> t.startsWith("W/") ? t.substring(2) : t)
            .anyMatch(t -> t.equals(tag) || t.equals("*"));
  }
}
