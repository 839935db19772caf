package demarche.page;

import demarche.exchange.Handler;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Style sheets, scripts and pictures that come with the program, below {@code /assets/}. */
public final class Assets implements Handler {
  /** Where they stand. */
  public static final String PATH = "/assets/";

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "tgz", "application/gzip",
          "txt", "text/plain; charset=utf-8");

  private final Predicate<String> kept;

  /** All that the program was built with. */
  public Assets() {
    this(name -> true);
  }

  /**
   * Some of them, as of a build that made no others.
   *
   * @param kept the names that count as there
   */
  public Assets(Predicate<String> kept) {
    this.kept = kept;
  }

  @Override
  public Response answer(Request request) {
    String name = request.path().substring(PATH.length());
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    // Plain names only: no folder, no way up.
    if (type == null || !name.matches("[a-z0-9][a-z0-9.-]*") || !has(name)) {
      throw new Refused(Response.NOT_FOUND, "There is no such file.");
    }
    try (InputStream in = Assets.class.getResourceAsStream("/demarche/assets/" + name)) {
      if (in == null) {
        throw new Refused(Response.NOT_FOUND, "There is no such file.");
      }
      return Response.of(Response.OK, type, in.readAllBytes()).with("Cache-Control", "no-cache");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The media types of what is there. */
  static Set<String> types() {
    return new TreeSet<>(
        TYPES.values().stream().map(type -> type.replaceFirst(";.*", "")).toList());
  }

  /** Whether a file of a name is there: scripts are not where the program was built without npm. */
  public boolean has(String name) {
    return kept.test(name) && Assets.class.getResource("/demarche/assets/" + name) != null;
  }
}
