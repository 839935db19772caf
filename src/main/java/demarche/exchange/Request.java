package demarche.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a client asks.
 *
 * @param method in capitals; a HEAD comes as GET, its answer loses its body on the way out
 * @param path beginning with a slash, percent-encoded as it came
 * @param parameters of the query string and of a form in the body, decoded, in their order
 * @param headers by lower-case name, several of one name joined by a comma
 * @param body the bytes sent, already held against the limit; a form's are in the parameters
 */
public record Request(
    String method,
    String path,
    Map<String, List<String>> parameters,
    Map<String, String> headers,
    Bytes body) {

  /** A GET without headers, as tests ask it. */
  public static Request get(String path, Map<String, List<String>> parameters) {
    return new Request("GET", path, parameters, Map.of(), Bytes.NONE);
  }

  /** The first value of a parameter; empty where it is missing. */
  public Optional<String> parameter(String name) {
    return all(name).stream().findFirst();
  }

  /** All values of a parameter. */
  public List<String> all(String name) {
    return parameters.getOrDefault(name, List.of());
  }

  /** A header by its name in any case. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The media type of the body without its parameters, in lower case. */
  public Optional<String> contentType() {
    return header("content-type")
        .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
  }

  /** The body as UTF-8 text; empty where its bytes are none. */
  public Optional<String> text() {
    return body.utf8();
  }

  /** The same at another path. */
  public Request at(String other) {
    return new Request(method, other, parameters, headers, body);
  }

  /** The bytes of a text, for a body. */
  public static Bytes utf8(String text) {
    return new Bytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
