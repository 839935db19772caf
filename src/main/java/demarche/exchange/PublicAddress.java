package demarche.exchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where clients find the server: what whoever started it said, else plain HTTP at the host that the
 * client asked for. Headers such as {@code X-Forwarded-Proto} are not looked at, for any client can
 * send them.
 *
 * @param told scheme and host, such as {@code https://graph.example.org}
 */
public record PublicAddress(Optional<String> told) {
  private static final Pattern HOST =
      Pattern.compile("[A-Za-z0-9.-]+(:[0-9]{1,5})?|\\[[0-9A-Fa-f:.]+](:[0-9]{1,5})?");

  /** At the host that the client asked for. */
  public static final PublicAddress OF_REQUEST = new PublicAddress(Optional.empty());

  /**
   * Reads what was said.
   *
   * @param address with scheme, host and perhaps a port, and nothing behind them but a slash
   * @return empty where it is no such address
   */
  public static Optional<PublicAddress> of(String address) {
    try {
      URI uri = new URI(address.replaceFirst("/$", ""));
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      boolean bare =
          uri.getHost() != null
              && uri.getUserInfo() == null
              && "".equals(uri.getPath())
              && uri.getQuery() == null
              && uri.getFragment() == null;
      return web && bare
          ? Optional.of(new PublicAddress(Optional.of(uri.toString())))
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The host that was said, as requests name it, without port. */
  public Optional<String> host() {
    return told.map(address -> URI.create(address).getHost());
  }

  /**
   * Where the client of a request finds the server, without a slash at the end.
   *
   * @throws Refused where nothing was said and the request names no host
   */
  public String of(Request request) {
    if (told.isPresent()) {
      return told.get();
    }
    String host = request.header("host").orElse("localhost");
    if (!HOST.matcher(host).matches()) {
      throw new Refused(Response.BAD_REQUEST, "The header Host names no host.");
    }
    return "http://" + host;
  }
}
