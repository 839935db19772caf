package demarche.page;

import demarche.exchange.Addresses;
import demarche.exchange.Handler;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.exchange.Routes.Route;
import demarche.explanation.Known;
import demarche.export.NetworkActor;
import demarche.export.NetworkPart;
import demarche.store.CodePoints;
import demarche.store.GraphStore;
import demarche.vocabulary.Terms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** Graphs of actors: those one step away from one, or the steps among a set, with their facts. */
public final class Network {
  private static final String PATH = NetworkState.PATH;

  /** How many rows a table has at most; the files have all. */
  private static final int LISTED = 1000;

  private static final List<String> COLUMNS =
      List.of("day", "from", "step", "to", "what", "words", "article", "fact");

  private final Answers answers;
  private final GraphStore store;
  private final int most;
  private final Templates templates;
  private final Addresses addresses;
  private final Days days = new Days();

  /**
   * @param most how many facts of steps an answer has at most
   */
  Network(Answers answers, int most, Templates templates, Addresses addresses) {
    this.answers = answers;
    this.store = answers.store();
    this.most = most;
    this.templates = templates;
    this.addresses = addresses;
  }

  /**
   * An actor or place.
   *
   * @param iri its identity in the graph
   * @param kind person, organization, country, place or actor
   * @param node its IRI as addresses of sets write it
   * @param href its page
   * @param json where its own neighbours stand as data
   */
  public record Vertex(
      String iri, String label, String kind, String node, String href, String json) {}

  /**
   * A step between two actors and what makes it.
   *
   * @param directed whether it leads from one to the other and not back
   */
  public record Edge(String from, String to, String link, boolean directed, List<FactRow> facts) {
    public Edge {
      facts = List.copyOf(facts);
    }
  }

  /**
   * What is around an actor, or in a set of actors.
   *
   * @param selves the actor; several where a name is that of several; none of a set
   * @param left how many neighbours were left out as too many
   * @param cut whether there were more steps than were read
   */
  public record Around(
      List<Vertex> selves, List<Vertex> others, List<Edge> edges, int left, boolean cut) {
    public Around {
      selves = List.copyOf(selves);
      others = List.copyOf(others);
      edges = List.copyOf(edges);
    }
  }

  /**
   * A row of the table: a step with both its ends and one fact of it.
   *
   * @param link the step in words, from the side of the one whose it is
   */
  public record Step(Vertex self, String link, Vertex other, FactRow fact) {}

  /**
   * What was found.
   *
   * @param hints why there may be nothing
   * @param query the named query that gives the same; empty for a set
   */
  private record Found(
      StepRows rows, Around around, List<String> hints, Optional<AskedRows> query) {}

  /** The page, its data, all its rows as a table, and files for network tools. */
  List<Route> routes() {
    Handler page = this::page;
    Handler data = this::data;
    Handler table = this::table;
    List<Route> routes =
        new ArrayList<>(
            List.of(
                Route.get(PATH, page),
                Route.get(PATH + ".json", data),
                Route.get(PATH + ".csv", table)));
    routes.addAll(NetworkFiles.routes(PATH, this::selected));
    return routes;
  }

  private NetworkState state(Request request) {
    return NetworkState.of(request, store.base());
  }

  private Found find(NetworkState state) {
    return state.isSet() ? among(state) : around(state);
  }

  private Found around(NetworkState state) {
    AskedRows asked =
        state.actor().isEmpty()
            ? new AskedRows("neighbours", Map.of(), List.of(), false, List.of())
            : answers.of("neighbours", Map.of("actor", state.actor()));
    StepRows rows = new StepRows(store, addresses, asked.rows(), asked.isCut());
    return new Found(rows, rows.around(), asked.hints(), Optional.of(asked));
  }

  private Found among(NetworkState state) {
    List<String> known =
        store.read(graph -> state.nodes().stream().filter(iri -> isKnown(graph, iri)).toList());
    List<Map<String, String>> all = store.read(graph -> StepsAmong.rows(graph, days, known));
    StepRows rows =
        new StepRows(store, addresses, all.stream().limit(most).toList(), all.size() > most);
    int unknown = state.nodes().size() - known.size();
    return new Found(
        rows,
        rows.among(known),
        unknown == 0
            ? List.of()
            : List.of("The graph knows nothing of " + unknown + " of the actors in this address."),
        Optional.empty());
  }

  private static boolean isKnown(DatasetGraph graph, String iri) {
    return graph.getDefaultGraph().contains(NodeFactory.createURI(iri), Terms.name, Node.ANY);
  }

  private Response page(Request request) {
    NetworkState state = state(request);
    Found found = find(state);
    Around around = found.around();
    int all = found.rows().rows().size();
    Map<String, Object> model = new LinkedHashMap<>();
    String named =
        around.selves().stream().map(Vertex::label).findFirst().orElseGet(() -> label(state));
    model.put("actor", state.actor());
    model.put("set", state.isSet());
    model.put("named", named);
    model.put("steps", found.rows().steps(LISTED));
    model.put("all", all);
    model.put("around", around);
    model.put("hints", found.hints());
    model.put("most", NetworkState.MOST);
    model.put("open", found.query().map(AskedRows::address).orElse(""));
    model.put("csv", found.query().map(AskedRows::csv).orElseGet(() -> state.at(".csv")));
    model.put("files", NetworkFiles.links(state::at));
    model.put("json", state.at(".json"));
    model.put("among", state.isSet() ? "" : state.among(iris(around)).at(""));
    model.put("drawn", templates.assets().has("network.js"));
    if (state.actor().isEmpty() && !state.isSet()) {
      model.put("examples", Examples.actors(answers, PATH));
    }
    return Drawn.cut(
        Drawn.page(templates.page("network.ftlh", model)),
        found.rows().isCut() || all > LISTED,
        Math.min(all, LISTED));
  }

  /** The name of an actor that the address has by its IRI; whatever else was typed as it is. */
  private String label(NetworkState state) {
    return store.read(
        graph -> new Known(graph.getDefaultGraph()).label(NodeFactory.createURI(state.actor())));
  }

  private static List<String> iris(Around around) {
    return Stream.concat(around.selves().stream(), around.others().stream())
        .map(Vertex::iri)
        .limit(NetworkState.MOST)
        .toList();
  }

  private Response data(Request request) {
    Around around = find(state(request)).around();
    return Drawn.cut(Drawn.data(around), around.cut() || around.left() > 0, around.others().size());
  }

  /** All rows, each from the one from whom its step leads. */
  private Response table(Request request) {
    StepRows rows = find(state(request)).rows();
    List<List<String>> cells = rows.led().stream().map(Network::cells).toList();
    return CsvText.response(COLUMNS, cells, rows.isCut());
  }

  private static List<String> cells(Step step) {
    FactRow fact = step.fact();
    return List.of(
        fact.day(),
        step.self().label(),
        step.link(),
        step.other().label(),
        fact.what(),
        fact.words(),
        fact.article(),
        fact.fact());
  }

  /** The actors of the table, and the steps that its rows are made of. */
  private NetworkFiles.Selected selected(Request request) {
    Found found = find(state(request));
    List<Map<String, String>> rows = found.rows().rows();
    Set<String> facts = new LinkedHashSet<>();
    Set<String> pairs = new HashSet<>();
    Map<String, NetworkActor> actors = new LinkedHashMap<>();
    Stream.concat(found.around().selves().stream(), found.around().others().stream())
        .forEach(v -> actors.put(v.iri(), NetworkActor.of(v.iri(), v.label())));
    for (Map<String, String> row : rows) {
      String self = row.getOrDefault("self", "");
      String other = row.getOrDefault("iri", "");
      facts.add(row.getOrDefault("fact", ""));
      pairs.add(pair(row.getOrDefault("fact", ""), self, other));
      actors.computeIfAbsent(other, iri -> NetworkActor.of(iri, row.getOrDefault("other", "")));
    }
    boolean isCut = found.rows().isCut();
    return new NetworkFiles.Selected(
        NetworkPart.of(
            store,
            facts,
            actors.values(),
            step -> pairs.contains(pair(step.fact(), step.from(), step.to())),
            NetworkFiles.about(facts.size(), isCut)),
        facts.size(),
        isCut);
  }

  /** A fact with two actors, whichever comes first. */
  private static String pair(String fact, String one, String other) {
    boolean inOrder = CodePoints.ORDER.compare(one, other) < 0;
    return String.join("\n", fact, inOrder ? one : other, inOrder ? other : one);
  }
}
