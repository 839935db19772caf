package demarche.endpoint;

import demarche.endpoint.Format.Chosen;
import demarche.exchange.Handler;
import demarche.exchange.PublicAddress;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.exchange.Routes.Route;
import demarche.store.GraphStore;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The SPARQL 1.1 protocol for queries; without a query, what the service is. */
public final class SparqlEndpoint implements Handler {
  /** Where it stands. */
  public static final String PATH = "/kg/sparql";

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";
  private static final String UPDATE = "application/sparql-update";
  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";\\s]+)", Pattern.CASE_INSENSITIVE);

  private final Asking asking;
  private final PublicAddress server;
  private final ServiceDescription description;

  /**
   * @param store what is described
   * @param asking answers the queries
   * @param server where clients find it
   */
  public SparqlEndpoint(GraphStore store, Asking asking, PublicAddress server) {
    this.asking = asking;
    this.server = server;
    this.description = new ServiceDescription(store);
  }

  /** The route to a handler of queries, this or one that stands before it. */
  public static Route route(Handler handler) {
    return new Route(PATH, List.of("GET", "POST"), handler);
  }

  @Override
  public Response answer(Request request) {
    boolean posted = request.method().equals("POST");
    refuseUpdates(request);
    Optional<String> direct = posted ? direct(request) : Optional.empty();
    List<String> named = request.all("query");
    if (named.size() + (direct.isPresent() ? 1 : 0) > 1) {
      throw bad("A request asks one query.");
    }
    Optional<String> query = direct.or(() -> named.stream().findFirst());
    if (query.isEmpty() && posted) {
      throw bad("There is no query in this request: it belongs in the parameter query.");
    }
    String address = server.of(request) + request.path();
    return query.map(text -> asked(request, text, address)).orElseGet(() -> told(request, address));
  }

  private Response asked(Request request, String text, String address) {
    Picked picked = new Picked(request.all("default-graph-uri"), request.all("named-graph-uri"));
    Outcome outcome = asking.ask(Asking.parsed(text, address), picked);
    return Writing.response(request, outcome);
  }

  private Response told(Request request, String address) {
    Chosen chosen = Format.chosen(request, Format.OF_GRAPHS);
    byte[] body = Writing.bytes(description.at(address), chosen.format());
    return Response.of(Response.OK, chosen.contentType(), body).with("Vary", "Accept");
  }

  private static void refuseUpdates(Request request) {
    boolean update =
        !request.all("update").isEmpty()
            || request.contentType().filter(UPDATE::equals).isPresent();
    if (update) {
      throw new Refused(Response.FORBIDDEN, "This server is for reading: it takes no updates.");
    }
  }

  /** The query that is the body; empty where the body is a form. */
  private static Optional<String> direct(Request request) {
    String type = request.contentType().orElse("");
    boolean form = type.equals(FORM);
    if (!form && !type.equals(QUERY)) {
      throw new Refused(
          Response.UNSUPPORTED_TYPE, "A query is sent as " + QUERY + " or as " + FORM + ".");
    }
    if (!isUtf8(request.header("content-type").orElse(""))) {
      throw new Refused(Response.UNSUPPORTED_TYPE, "A query is sent in UTF-8.");
    }
    return form
        ? Optional.empty()
        : Optional.of(request.text().orElseThrow(() -> bad("The query is not UTF-8.")));
  }

  private static boolean isUtf8(String type) {
    return CHARSET
        .matcher(type)
        .results()
        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
        .allMatch(charset -> charset.equals("utf-8") || charset.equals("utf8"));
  }

  private static Refused bad(String sentence) {
    return new Refused(Response.BAD_REQUEST, sentence);
  }
}
