package demarche.push;

import demarche.problem.ExitCode;
import demarche.problem.Failure;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The address of a graph store, at which graphs are named by {@code ?graph=IRI}.
 *
 * @param address absolute, http or https, with a host, without user and fragment
 */
public record Endpoint(URI address) {
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[(::1|0:0:0:0:0:0:0:1)]");

  /**
   * An address as a user gives it.
   *
   * @throws Failure where it is no address of a graph store, or holds a user or a password
   */
  public static Endpoint of(String given) {
    URI address;
    try {
      address = URI.create(given);
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, "ENDPOINT is no valid address.", e);
    }
    String scheme = address.getScheme() == null ? "" : address.getScheme();
    boolean web = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
    if (!web || address.getHost() == null || address.getRawFragment() != null) {
      throw new Failure(
          ExitCode.USAGE,
          "ENDPOINT must be the http or https address of a graph store,"
              + " such as http://localhost:3030/dataset/data.");
    }
    if (address.getRawUserInfo() != null) {
      throw new Failure(
          ExitCode.USAGE,
          "ENDPOINT must not hold a user or a password: give them by --credentials or by the"
              + " environment.");
    }
    return new Endpoint(address);
  }

  /** The address of one graph. */
  URI graph(String iri) {
    String separator = address.getRawQuery() == null ? "?" : "&";
    String encoded = URLEncoder.encode(iri, StandardCharsets.UTF_8).replace("+", "%20");
    return URI.create(address + separator + "graph=" + encoded);
  }

  /** The name of the file in which pushes to this address are noted. */
  public String journalName() {
    byte[] bytes = address.toString().getBytes(StandardCharsets.UTF_8);
    return "push-" + Digests.sha256(bytes).substring(0, 16) + ".tsv";
  }

  /** Whether what is sent can be read by nobody on the way. */
  boolean isPrivate() {
    return "https".equalsIgnoreCase(address.getScheme())
        || LOOPBACK.matcher(address.getHost().toLowerCase(Locale.ROOT)).matches();
  }

  /** The address without its query, which may hold a key. */
  @Override
  public String toString() {
    return address.getScheme() + "://" + address.getRawAuthority() + address.getRawPath();
  }
}
