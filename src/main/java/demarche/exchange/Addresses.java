package demarche.exchange;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where on the server the things of the graph stand. A thing {@code BASE person/x} stands at {@code
 * /kg/person/x}, whatever the base; its documents at the same with an ending.
 */
public final class Addresses {
  /** Where the things of the graph stand. */
  public static final String THINGS = "/kg/";

  /** Where the project's own vocabularies stand, on the web and here. */
  public static final String VOCABULARIES = "https://w3id.org/demarche/";

  private final String base;

  /**
   * @param base the base of the graph's IRIs, ending with a slash
   */
  public Addresses(String base) {
    this.base = base;
  }

  /** The base of the graph's IRIs. */
  public String base() {
    return base;
  }

  /** The paths below which things stand: the server's own and, where it has one, the base's. */
  public List<String> roots() {
    String own = URI.create(base).getRawPath();
    return own == null || own.length() < 2 || own.equals(THINGS)
        ? List.of(THINGS)
        : List.of(THINGS, own);
  }

  /**
   * The thing at a path, percent-encoded as in its IRI, below {@link #THINGS} or below the path of
   * the base itself.
   */
  public Optional<String> iri(String path) {
    if (path.startsWith(THINGS)) {
      return Optional.of(base + path.substring(THINGS.length()));
    }
    String own = URI.create(base).getRawPath();
    return own != null && own.length() > 1 && path.startsWith(own)
        ? Optional.of(base + path.substring(own.length()))
        : Optional.empty();
  }

  /**
   * The path of a thing of the graph, its letters beyond ASCII percent-encoded; empty for IRIs from
   * elsewhere.
   */
  public Optional<String> path(String iri) {
    return iri.startsWith(base)
        ? Optional.of(THINGS + encoded(iri.substring(base.length())))
        : Optional.empty();
  }

  /** All beyond ASCII as percent-encoded UTF-8; what is percent-encoded already stays so. */
  private static String encoded(String path) {
    if (path.chars().allMatch(c -> c < 0x80)) {
      return path;
    }
    StringBuilder out = new StringBuilder(path.length() + 16);
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (b < 0) {
        out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      } else {
        out.append((char) b);
      }
    }
    return out.toString();
  }

  /**
   * Where a person is sent for an IRI: its page on this server for things of the graph and terms of
   * the project's vocabularies, else the IRI itself where it is one of the web; empty where it is
   * neither.
   */
  public Optional<String> page(String iri) {
    if (iri.startsWith(base)) {
      return path(iri).map(path -> path + ".html");
    }
    if (iri.startsWith(VOCABULARIES)) {
      return Optional.of("/" + iri.substring(VOCABULARIES.length()));
    }
    return iri.startsWith("http://") || iri.startsWith("https://")
        ? Optional.of(iri)
        : Optional.empty();
  }

  /** An address with parameters, in their order; empty values are left out. */
  public static String with(String path, List<Map.Entry<String, String>> parameters) {
    String query =
        parameters.stream()
            .filter(p -> !p.getValue().isEmpty())
            .map(p -> parameter(p.getKey()) + "=" + parameter(p.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  /** A value as it stands in the query part of an address. */
  public static String parameter(String value) {
    return java.net.URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** A path with its percent-encoded characters decoded. */
  public static String decoded(String path) {
    return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
