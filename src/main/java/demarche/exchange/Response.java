package demarche.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a client is answered.
 *
 * @param status of HTTP
 * @param headers in their order; those that every answer has are added on the way out
 * @param body what is sent
 */
public record Response(int status, List<Header> headers, Body body) {
  public static final int OK = 200;
  public static final int SEE_OTHER = 303;
  public static final int BAD_REQUEST = 400;
  public static final int FORBIDDEN = 403;
  public static final int NOT_FOUND = 404;
  public static final int METHOD_NOT_ALLOWED = 405;
  public static final int NOT_ACCEPTABLE = 406;
  public static final int UNSUPPORTED_TYPE = 415;
  public static final int BUSY = 503;

  /**
   * The header of an answer that does not hold all that was asked for: how many rows, triples or
   * things it does hold. There is no other name for it, of pages, of data or of queries.
   */
  public static final String TRUNCATED = "Demarche-Truncated";

  public Response {
    headers = List.copyOf(headers);
  }

  /** A header and its value. */
  public record Header(String name, String value) {}

  /** What is sent. */
  public sealed interface Body {
    /** All of it at hand: it gets an ETag on the way out. */
    record Whole(Bytes bytes) implements Body {}

    /** Too much to hold: written as it is made. */
    record Flowing(Source source) implements Body {}
  }

  /** Writes a body. */
  @FunctionalInterface
  public interface Source {
    void writeTo(OutputStream out) throws IOException;
  }

  /** An answer with all its bytes. */
  public static Response of(int status, String type, byte[] bytes) {
    return new Response(
        status, List.of(new Header("Content-Type", type)), new Body.Whole(new Bytes(bytes)));
  }

  /** An answer in UTF-8; the type is given without its charset. */
  public static Response text(int status, String type, String text) {
    return of(status, type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * An answer of many bytes in UTF-8, which are held pressed; the type is given without charset.
   */
  public static Response pressed(String type, Source source) {
    return new Response(
        OK,
        List.of(new Header("Content-Type", type + "; charset=utf-8")),
        new Body.Whole(Bytes.pressed(source)));
  }

  /** One sentence for the user, as plain text. */
  public static Response sentence(int status, String sentence) {
    return text(status, "text/plain", sentence + "\n");
  }

  /** An answer whose body is written as it is made. */
  public static Response flowing(String type, Source source) {
    return new Response(OK, List.of(new Header("Content-Type", type)), new Body.Flowing(source));
  }

  /** Elsewhere, by GET. */
  public static Response seeOther(String location) {
    return sentence(SEE_OTHER, "See " + location).with("Location", location);
  }

  /** The same with one header more. */
  public Response with(String name, String value) {
    List<Header> all = new ArrayList<>(headers);
    all.add(new Header(name, value));
    return new Response(status, all, body);
  }

  /** The same, told to hold no more than the first so many of what was asked for. */
  public Response truncated(long shown) {
    return with(TRUNCATED, Long.toString(shown));
  }

  /** The first header of a name, in any case. */
  public Optional<String> header(String name) {
    return headers.stream()
        .filter(h -> h.name().equalsIgnoreCase(name))
        .map(Header::value)
        .findFirst();
  }
}
