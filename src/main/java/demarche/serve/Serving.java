package demarche.serve;

import demarche.exchange.PublicAddress;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * How a graph is served.
 *
 * @param bind the address that is listened on
 * @param port 0 takes a free one
 * @param withText whether the articles' whole texts are shown to others than whoever sits at this
 *     machine, and to queries
 * @param token what clients must show; empty where none is asked for
 * @param hosts the host names, without port, that requests may name beside those of the loopback
 *     address
 * @param origins the origins that scripts of other sites may ask from; {@code *} for all
 * @param address scheme and host under which clients find it, one that {@link #isAddress} takes;
 *     its host is one that requests may name
 * @param limits what one client may cost
 */
public record Serving(
    InetAddress bind,
    int port,
    boolean withText,
    Optional<String> token,
    Set<String> hosts,
    Set<String> origins,
    Optional<String> address,
    Limits limits) {
  public Serving {
    hosts = Set.copyOf(hosts);
    origins = Set.copyOf(origins);
  }

  /**
   * What one client may cost.
   *
   * @param deadline how long one request may ask the graph, by one query or by many
   * @param rows how many rows or triples one answer may have
   * @param atOnce how many requests are worked on at once; beside them as many that have taken
   *     long, style, scripts and whole graphs that are sent as files
   * @param body how many bytes a request's body may have
   * @param patience how long a connection may be silent, and how long a client may take to send a
   *     request
   */
  public record Limits(Duration deadline, int rows, int atOnce, int body, Duration patience) {
    /** What holds unless something else is asked for. */
    public static final Limits USUAL =
        new Limits(Duration.ofSeconds(30), 100_000, 16, 1 << 20, Duration.ofSeconds(30));

    /** The usual ones but for what a query may cost and how many there may be at once. */
    public static Limits of(Duration deadline, int rows, int atOnce) {
      return new Limits(deadline, rows, atOnce, USUAL.body(), USUAL.patience());
    }
  }

  /** On the loopback address, read by whoever sits at this machine. */
  public static Serving local(int port) {
    return local(port, false, Limits.USUAL);
  }

  /** On the loopback address, with or without the articles' texts for queries. */
  public static Serving local(int port, boolean withText, Limits limits) {
    return new Serving(
        InetAddress.getLoopbackAddress(),
        port,
        withText,
        Optional.empty(),
        Set.of(),
        Set.of(),
        Optional.empty(),
        limits);
  }

  /** Whether a text is a scheme of the web and a host, and no more. */
  public static boolean isAddress(String text) {
    return PublicAddress.of(text).isPresent();
  }

  /** Where clients find it. */
  PublicAddress publicAddress() {
    return address.flatMap(PublicAddress::of).orElse(PublicAddress.OF_REQUEST);
  }

  /** Whether only this machine reaches it. */
  public boolean isLocal() {
    return bind.isLoopbackAddress();
  }

  /**
   * Whether pages show the articles' whole texts, and not only the sentences with evidence. A
   * public address or a host name of its own tells of a proxy that lets others in, though the
   * server itself listens on the loopback address alone.
   */
  boolean showsWholeTexts() {
    return withText || (isLocal() && address.isEmpty() && hosts.isEmpty());
  }
}
