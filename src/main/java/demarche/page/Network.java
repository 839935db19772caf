package demarche.page;

import demarche.exchange.Addresses;
import demarche.exchange.Handler;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.exchange.Routes.Route;
import demarche.store.GraphStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/** The graph around an actor: those one step away, and the facts that make each step. */
public final class Network {
  /** How many actors a picture holds at most. */
  static final int MOST = 150;

  private static final String PATH = "/network";

  private final Answers answers;
  private final GraphStore store;
  private final Templates templates;
  private final Addresses addresses;

  Network(Answers answers, Templates templates, Addresses addresses) {
    this.answers = answers;
    this.store = answers.store();
    this.templates = templates;
    this.addresses = addresses;
  }

  /**
   * An actor or place.
   *
   * @param iri its identity in the graph
   * @param kind person, organization, country, place or actor
   * @param href its page
   * @param json where its own neighbours stand as data
   */
  public record Vertex(String iri, String label, String kind, String href, String json) {}

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
   * What is around an actor.
   *
   * @param selves the actor; several where a name is that of several
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
   * A row of the table: a step, its other end and one fact of it.
   *
   * @param link the step in words, from the actor's side
   */
  public record Step(String link, Vertex other, FactRow fact) {}

  /** The page and its data. */
  List<Route> routes() {
    Handler page = this::page;
    Handler data = this::data;
    return List.of(Route.get(PATH, page), Route.get(PATH + ".json", data));
  }

  private static String actor(Request request) {
    return request.parameter("actor").orElse("").strip();
  }

  private AskedRows ask(String actor) {
    return actor.isEmpty()
        ? new AskedRows("neighbours", Map.of(), List.of(), false, List.of())
        : answers.of("neighbours", Map.of("actor", actor));
  }

  private Response page(Request request) {
    String actor = actor(request);
    AskedRows asked = ask(actor);
    Around around = around(asked);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("actor", actor);
    model.put("named", around.selves().stream().map(Vertex::label).findFirst().orElse(actor));
    model.put("steps", steps(asked));
    model.put("around", around);
    model.put("hints", asked.hints());
    model.put("most", MOST);
    model.put("open", asked.address());
    model.put("csv", asked.csv());
    model.put("json", json(actor));
    model.put("drawn", templates.assets().has("network.js"));
    if (actor.isEmpty()) {
      model.put("examples", Examples.actors(answers, PATH));
    }
    return Drawn.cut(
        Drawn.page(templates.page("network.ftlh", model)), asked.isCut(), asked.rows().size());
  }

  private Response data(Request request) {
    Around around = around(ask(actor(request)));
    return Drawn.cut(Drawn.data(around), around.cut() || around.left() > 0, around.others().size());
  }

  private static String json(String actor) {
    return Addresses.with(PATH + ".json", List.of(Map.entry("actor", actor)));
  }

  private List<Step> steps(AskedRows asked) {
    Places places = new Places(store, addresses);
    return asked.rows().stream()
        .map(row -> new Step(inWords(row), other(row), fact(row, places)))
        .toList();
  }

  private static String inWords(Map<String, String> row) {
    String link = row.getOrDefault("link", "");
    return "to".equals(row.get("towards")) ? "is the one whom the other " + link : link;
  }

  private static FactRow fact(Map<String, String> row, Places places) {
    Map<String, String> kinded = new LinkedHashMap<>(row);
    kinded.put(
        "kind",
        switch (row.getOrDefault("link", "")) {
          case "evacuates from" -> "Evacuation";
          case "spoke with", "met with", "visited with", "corresponded with" -> "Communication";
          default -> "Position";
        });
    return FactRow.of(kinded, places);
  }

  private Vertex other(Map<String, String> row) {
    return vertex(row.getOrDefault("iri", ""), row.getOrDefault("other", ""));
  }

  private Vertex vertex(String iri, String label) {
    String path = iri.startsWith(store.base()) ? iri.substring(store.base().length()) : "actor/";
    String kind = path.contains("/") ? path.substring(0, path.indexOf('/')) : "actor";
    return new Vertex(iri, label, kind, addresses.page(iri).orElse(""), json(iri));
  }

  /** The neighbours with the most facts, where they are too many for one picture. */
  private Around around(AskedRows asked) {
    Map<String, Long> facts =
        asked.rows().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.getOrDefault("iri", ""), LinkedHashMap::new, Collectors.counting()));
    Set<String> kept =
        facts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST - 1)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    Map<String, Vertex> selves = new LinkedHashMap<>();
    Map<String, Vertex> others = new LinkedHashMap<>();
    for (Map<String, String> row : asked.rows()) {
      String self = row.getOrDefault("self", "");
      selves.computeIfAbsent(self, iri -> vertex(iri, label(iri)));
      if (kept.contains(row.get("iri"))) {
        others.putIfAbsent(row.getOrDefault("iri", ""), other(row));
      }
    }
    selves.keySet().forEach(others::remove);
    return new Around(
        List.copyOf(selves.values()),
        List.copyOf(others.values()),
        edges(asked, kept),
        facts.size() - kept.size(),
        asked.isCut());
  }

  private List<Edge> edges(AskedRows asked, Set<String> kept) {
    record Ends(String from, String to, String link, boolean directed) {}
    Places places = new Places(store, addresses);
    Map<Ends, List<FactRow>> found = new LinkedHashMap<>();
    for (Map<String, String> row : asked.rows()) {
      String self = row.getOrDefault("self", "");
      String other = row.getOrDefault("iri", "");
      if (kept.contains(other)) {
        boolean directed = !"both".equals(row.get("towards"));
        // A step without a direction is the same from either side: it runs from the lesser IRI.
        boolean turned = directed ? "to".equals(row.get("towards")) : other.compareTo(self) < 0;
        Ends ends =
            new Ends(
                turned ? other : self,
                turned ? self : other,
                row.getOrDefault("link", ""),
                directed);
        found.computeIfAbsent(ends, e -> new ArrayList<>()).add(fact(row, places));
      }
    }
    return found.entrySet().stream()
        .map(
            e ->
                new Edge(
                    e.getKey().from(),
                    e.getKey().to(),
                    e.getKey().link(),
                    e.getKey().directed(),
                    List.copyOf(new java.util.LinkedHashSet<>(e.getValue()))))
        .toList();
  }

  private String label(String iri) {
    return store.read(
        graph -> {
          Set<String> labels = new HashSet<>();
          graph
              .getDefaultGraph()
              .find(NodeFactory.createURI(iri), RDFS.label.asNode(), Node.ANY)
              .mapWith(Triple::getObject)
              .forEach(label -> labels.add(label.getLiteralLexicalForm()));
          return labels.stream().min(Comparator.naturalOrder()).orElse("");
        });
  }
}
