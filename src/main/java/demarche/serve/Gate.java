package demarche.serve;

import demarche.exchange.Handler;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who may ask: the host that a request names must be one of ours (a page of another site cannot
 * reach this machine by a name of its own), a token must be shown where one is asked for, and
 * scripts of other sites read answers only from origins that were allowed.
 */
final class Gate implements Handler {
  static final int UNAUTHORIZED = 401;
  static final int MISDIRECTED = 421;
  private static final int NO_CONTENT = 204;

  private final Handler inner;
  private final Serving serving;
  private final Set<String> hosts = new HashSet<>();

  Gate(Handler inner, Serving serving) {
    this.inner = inner;
    this.serving = serving;
    hosts.addAll(List.of("localhost", "127.0.0.1", "[::1]"));
    serving.hosts().forEach(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
    serving.publicAddress().host().ifPresent(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
    if (!serving.bind().isAnyLocalAddress()) {
      hosts.add(host(serving.bind().getHostAddress()));
    }
  }

  private static String host(String address) {
    return address.indexOf(':') >= 0 ? "[" + address.replaceFirst("%.*", "") + "]" : address;
  }

  @Override
  public Response answer(Request request) {
    if (!isOurs(request)) {
      return Response.sentence(MISDIRECTED, "This server does not answer for that host.");
    }
    Optional<String> origin = request.header("origin").filter(this::isAllowed);
    if (request.method().equals("OPTIONS")) {
      return shared(options(origin.isPresent()), origin);
    }
    if (!hasToken(request)) {
      return Response.sentence(UNAUTHORIZED, "A token is needed: as Bearer, or as the password.")
          .with("WWW-Authenticate", "Bearer realm=\"demarche\"")
          .with("WWW-Authenticate", "Basic realm=\"demarche\", charset=\"UTF-8\"");
    }
    return shared(answered(request), origin);
  }

  /** What is refused is told to scripts of other sites as well, so that they can say why. */
  private Response answered(Request request) {
    try {
      return inner.answer(request);
    } catch (Refused e) {
      return e.response();
    }
  }

  private boolean isOurs(Request request) {
    String named = request.header("host").orElse("");
    try {
      String host = new URI("http://" + named).getHost();
      return host != null && hosts.contains(host.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private boolean isAllowed(String origin) {
    return serving.origins().contains("*") || serving.origins().contains(origin);
  }

  private static Response options(boolean preflight) {
    Response bare = new Response(NO_CONTENT, List.of(), new Response.Body.Whole(Request.utf8("")));
    return preflight
        ? bare.with("Access-Control-Allow-Methods", "GET, HEAD, POST")
            .with("Access-Control-Allow-Headers", "Accept, Authorization, Content-Type")
            .with("Access-Control-Max-Age", "600")
        : bare.with("Allow", "GET, HEAD, POST, OPTIONS");
  }

  private Response shared(Response response, Optional<String> origin) {
    if (serving.origins().isEmpty()) {
      return response;
    }
    Response varied = response.with("Vary", "Origin");
    return origin.isEmpty()
        ? varied
        : varied
            .with("Access-Control-Allow-Origin", origin.get())
            .with("Access-Control-Expose-Headers", Response.TRUNCATED + ", ETag, Link, Location");
  }

  private boolean hasToken(Request request) {
    if (serving.token().isEmpty()) {
      return true;
    }
    String shown = request.header("authorization").map(Gate::shown).orElse("");
    return MessageDigest.isEqual(
        shown.getBytes(StandardCharsets.UTF_8),
        serving.token().get().getBytes(StandardCharsets.UTF_8));
  }

  /** The token of a header: all of Bearer, the password of Basic; empty where it is neither. */
  private static String shown(String header) {
    String[] cells = header.split(" +", 2);
    if (cells.length < 2) {
      return "";
    }
    if (cells[0].equalsIgnoreCase("Bearer")) {
      return cells[1].strip();
    }
    if (!cells[0].equalsIgnoreCase("Basic")) {
      return "";
    }
    try {
      String both =
          new String(Base64.getDecoder().decode(cells[1].strip()), StandardCharsets.UTF_8);
      return both.substring(both.indexOf(':') + 1);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
