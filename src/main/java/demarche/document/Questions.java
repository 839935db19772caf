package demarche.document;

import demarche.answer.Arguments;
import demarche.answer.NamedQueries;
import demarche.answer.NamedQuery;
import demarche.answer.Names;
import demarche.answer.NearNames;
import demarche.answer.Parameter;
import demarche.answer.Rows;
import demarche.exchange.Accept;
import demarche.exchange.Addresses;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.exchange.Response.Body;
import demarche.exchange.Room;
import demarche.exchange.Routes.Route;
import demarche.problem.Failure;
import demarche.store.GraphStore;
import demarche.store.TimeLimit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.exec.RowSetStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The named queries: {@code /queries} lists them, {@code /queries/NAME?parameter=value} answers one
 * as a page or as data.
 */
public final class Questions {
  private static final Logger LOG = LoggerFactory.getLogger(Questions.class);

  /** Where they stand. */
  public static final String PATH = "/queries";

  private final GraphStore store;
  private final NamedQueries queries;
  private final Selecting selecting;
  private final Names names;
  private final QuestionPages pages;

  /** Whole answers to queries that nothing was given to, by their addresses. */
  private final Room<String, Response> kept;

  /**
   * @param store the graph, for the names that it knows
   * @param queries what can be asked
   * @param selecting asks it
   * @param names knows whom a name may mean
   * @param pages shows it to people
   * @param room about how many bytes of answers are kept as they were written
   */
  public Questions(
      GraphStore store,
      NamedQueries queries,
      Selecting selecting,
      Names names,
      QuestionPages pages,
      long room) {
    this.store = store;
    this.queries = queries;
    this.selecting = selecting;
    this.names = names;
    this.pages = pages;
    this.kept = new Room<>(Questions::bytes, room);
  }

  /**
   * Makes the pages, tables and JSON of the queries that nothing need be given to, before somebody
   * asks.
   *
   * @param patient asks, with more time than a visitor has
   */
  public void prepare(Selecting patient) {
    for (NamedQuery named : queries.all()) {
      if (named.parameters().stream().noneMatch(Parameter::required)) {
        prepare(named, patient);
      }
    }
  }

  private void prepare(NamedQuery named, Selecting patient) {
    TimeLimit.checkCurrent();
    try {
      Selection answer = ordered(named, patient.select(named.query()));
      Question question =
          new Question(
              named, Map.of(), named.query().serialize(), Optional.of(answer), "", List.of());
      Request asking = Request.get(address(named.name(), "", List.of()), Map.of());
      keep(named, As.html, pages.one(asking, Response.OK, question));
      for (As as : List.of(As.csv, As.json)) {
        keep(named, as, written(answer, as));
      }
    } catch (Refused e) {
      LOG.debug("{} could not be answered beforehand", named.name(), e);
    }
  }

  private static long bytes(Response response) {
    return response.body() instanceof Body.Whole whole ? whole.bytes().held() : 0;
  }

  /** The list, and all below it. */
  public List<Route> routes() {
    return List.of(Route.get(PATH, this::list), Route.get(PATH + "/", this::one));
  }

  /** The media types of answers, by the suffix of their addresses. */
  public static Map<String, String> types() {
    return Stream.of(As.values())
        .collect(Collectors.toMap(As::name, as -> as.type(), (a, b) -> a, LinkedHashMap::new));
  }

  private Response list(Request request) {
    String json = "application/json";
    String chosen =
        Accept.of(request)
            .best(List.of(As.html.type(), json))
            .orElseThrow(
                () ->
                    new Refused(
                        Response.NOT_ACCEPTABLE, "This is offered as text/html and " + json + "."));
    Response response =
        chosen.equals(json)
            ? Response.of(
                Response.OK, json, Json.bytes(queries.all().stream().map(Questions::told).toList()))
            : pages.all(request, queries.all());
    return response.with("Vary", "Accept");
  }

  private static Map<String, Object> told(NamedQuery query) {
    List<Map<String, Object>> parameters = new ArrayList<>();
    query
        .parameters()
        .forEach(
            p -> {
              Map<String, Object> parameter = new LinkedHashMap<>();
              parameter.put("name", p.name());
              parameter.put("type", p.type().code());
              parameter.put("required", p.required());
              p.value().ifPresent(v -> parameter.put(p.required() ? "example" : "default", v));
              parameter.put("description", p.description());
              parameters.add(parameter);
            });
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("name", query.name());
    told.put("question", query.question());
    told.put("address", PATH + "/" + query.name());
    told.put("parameters", parameters);
    return told;
  }

  private Response one(Request request) {
    String asked = request.path().substring(PATH.length() + 1);
    int dot = asked.indexOf('.');
    String name = dot < 0 ? asked : asked.substring(0, dot);
    if (!queries.names().contains(name)) {
      throw new Refused(
          Response.NOT_FOUND, "There is no question of this name: " + PATH + " lists them all.");
    }
    Map<String, String> given = given(request);
    Optional<As> suffix = dot < 0 ? Optional.empty() : suffix(asked.substring(dot + 1));
    if (dot >= 0 && suffix.isEmpty()) {
      throw new Refused(
          Response.NOT_FOUND, "An answer is offered as " + offered(name, List.of()) + ".");
    }
    Optional<As> as = suffix.or(() -> chosen(request));
    NamedQuery named = queries.find(name);
    List<Map.Entry<String, String>> values = List.copyOf(given.entrySet());
    if (as.isEmpty()) {
      return linked(
          Response.sentence(
              Response.NOT_ACCEPTABLE, "An answer is offered as " + offered(name, values) + "."),
          name,
          values);
    }
    return linked(answered(request, named, given, as.get()), name, values);
  }

  /** The answer, as it was written before where that was kept. */
  private Response answered(Request request, NamedQuery named, Map<String, String> given, As as) {
    if (!given.isEmpty()) {
      return made(request, named, given, as);
    }
    return kept.get(address(named.name(), as.name(), List.of()))
        .orElseGet(
            () -> {
              Response made = made(request, named, given, as);
              keep(named, as, made);
              return made;
            });
  }

  private Response made(Request request, NamedQuery named, Map<String, String> given, As as) {
    return as == As.html ? page(request, named, given) : data(named, given, as);
  }

  /** Keeps what was answered to a query that nothing was given to. */
  private void keep(NamedQuery named, As as, Response made) {
    if (made.status() == Response.OK && made.body() instanceof Body.Whole whole) {
      Body pressed = new Body.Whole(whole.bytes().pressed());
      kept.keep(
          address(named.name(), as.name(), List.of()),
          new Response(made.status(), made.headers(), pressed));
    }
  }

  private static Optional<As> suffix(String suffix) {
    return Stream.of(As.values()).filter(as -> as.name().equals(suffix)).findFirst();
  }

  private static Optional<As> chosen(Request request) {
    List<String> types = new ArrayList<>(Stream.of(As.values()).map(as -> as.type()).toList());
    // Plain JSON and XML are what clients ask for that know nothing of SPARQL.
    types.add("application/json");
    types.add("application/xml");
    return Accept.of(request)
        .best(types)
        .map(
            type ->
                switch (type) {
                  case "application/json" -> As.json;
                  case "application/xml" -> As.xml;
                  default -> typed(type);
                });
  }

  private static As typed(String type) {
    return Stream.of(As.values()).filter(as -> as.type().equals(type)).findFirst().orElseThrow();
  }

  /** The parameters that hold something; a form sends empty ones too. */
  private static Map<String, String> given(Request request) {
    Map<String, String> given = new LinkedHashMap<>();
    request
        .parameters()
        .forEach(
            (name, values) -> {
              List<String> filled = values.stream().filter(v -> !v.isBlank()).toList();
              if (filled.size() > 1) {
                throw new Refused(
                    Response.BAD_REQUEST, "The parameter " + name + " is given more than once.");
              }
              filled.forEach(value -> given.put(name, value));
            });
    return given;
  }

  private Response page(Request request, NamedQuery named, Map<String, String> given) {
    boolean ready =
        named.parameters().stream().noneMatch(p -> p.required() && !given.containsKey(p.name()));
    if (!ready && given.isEmpty()) {
      String text = named.query().serialize();
      return pages.one(
          request, Response.OK, new Question(named, given, text, Optional.empty(), "", List.of()));
    }
    try {
      Arguments arguments = Arguments.of(named, given, store.base());
      Selection answer = ordered(named, selecting.select(arguments.query(names)));
      Question question =
          new Question(
              named,
              given,
              arguments.query().serialize(),
              Optional.of(answer),
              "",
              answer.rows().isEmpty() ? hints(arguments) : List.of());
      return pages.one(request, Response.OK, question);
    } catch (Failure wrong) {
      return pages.one(
          request,
          Response.BAD_REQUEST,
          new Question(
              named,
              given,
              named.query().serialize(),
              Optional.empty(),
              String.valueOf(wrong.getMessage()),
              List.of()));
    }
  }

  private List<String> hints(Arguments arguments) {
    return store.read(data -> NearNames.hints(data, arguments, names));
  }

  private Response data(NamedQuery named, Map<String, String> given, As as) {
    Arguments arguments;
    try {
      arguments = Arguments.of(named, given, store.base());
    } catch (Failure wrong) {
      throw new Refused(Response.BAD_REQUEST, String.valueOf(wrong.getMessage()));
    }
    if (as == As.rq) {
      return Response.text(Response.OK, as.type(), arguments.query().serialize());
    }
    return written(ordered(named, selecting.select(arguments.query(names))), as);
  }

  private static Response written(Selection answer, As as) {
    Response response =
        Response.pressed(as.type(), out -> new SelectionText(answer).writeTo(out, as));
    return answer.isCut() ? response.truncated(answer.rows().size()) : response;
  }

  /** List cells have no order of their own. */
  private static Selection ordered(NamedQuery named, Selection answer) {
    List<org.apache.jena.sparql.engine.binding.Binding> rows = new ArrayList<>();
    Rows.sorted(
            RowSetStream.create(answer.columns(), answer.rows().iterator()), named.listColumns())
        .forEachRemaining(rows::add);
    return new Selection(answer.columns(), rows, answer.isCut());
  }

  private static Response linked(
      Response response, String name, List<Map.Entry<String, String>> values) {
    String links =
        Stream.of(As.values())
            .map(
                as ->
                    "<"
                        + address(name, as.name(), values)
                        + ">; rel=\"alternate\"; type=\""
                        + as.type()
                        + "\"")
            .collect(Collectors.joining(", "));
    return response
        .with("Vary", "Accept")
        .with("Link", links + ", </openapi.json>; rel=\"describedby\"");
  }

  private static String offered(String name, List<Map.Entry<String, String>> values) {
    return Stream.of(As.values())
        .map(as -> as.type() + " (" + address(name, as.name(), values) + ")")
        .collect(Collectors.joining(", "));
  }

  /**
   * Where an answer stands.
   *
   * @param suffix a key of {@link #types()}; empty for the address that all forms share
   */
  public static String address(String name, String suffix, List<Map.Entry<String, String>> values) {
    String path = PATH + "/" + name;
    return Addresses.with(suffix.isEmpty() ? path : path + "." + suffix, values);
  }
}
