package demarche.page;

import demarche.exchange.Addresses;
import demarche.page.Network.Around;
import demarche.page.Network.Edge;
import demarche.page.Network.Step;
import demarche.page.Network.Vertex;
import demarche.store.GraphStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/** Makes a picture and a table of rows of steps, as the named query {@code neighbours} has them. */
final class StepRows {
  private final GraphStore store;
  private final Addresses addresses;
  private final List<Map<String, String>> rows;
  private final boolean isCut;

  /**
   * @param rows a step and one fact of it each
   * @param isCut whether there are more rows than these
   */
  StepRows(GraphStore store, Addresses addresses, List<Map<String, String>> rows, boolean isCut) {
    this.store = store;
    this.addresses = addresses;
    this.rows = List.copyOf(rows);
    this.isCut = isCut;
  }

  /** The rows as they were given. */
  List<Map<String, String>> rows() {
    return rows;
  }

  /** Whether there are more rows than these. */
  boolean isCut() {
    return isCut;
  }

  /** At most so many rows for the table, each from the side of the one whose step it is. */
  List<Step> steps(int most) {
    Places places = new Places(store, addresses);
    Map<String, Vertex> selves = new LinkedHashMap<>();
    return rows.stream()
        .limit(most)
        .map(
            row ->
                new Step(
                    selves.computeIfAbsent(row.getOrDefault("self", ""), this::vertex),
                    inWords(row),
                    other(row),
                    fact(row, places)))
        .toList();
  }

  /** All rows, each from the side of the one from whom the step leads. */
  List<Step> led() {
    Places places = new Places(store, addresses);
    Map<String, Vertex> selves = new LinkedHashMap<>();
    List<Step> steps = new ArrayList<>();
    for (Map<String, String> row : rows) {
      Vertex self = selves.computeIfAbsent(row.getOrDefault("self", ""), this::vertex);
      Vertex other = other(row);
      boolean turned = "to".equals(row.get("towards"));
      steps.add(
          new Step(
              turned ? other : self,
              row.getOrDefault("link", ""),
              turned ? self : other,
              fact(row, places)));
    }
    return steps;
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

  /** An actor of the graph by its IRI. */
  Vertex vertex(String iri) {
    return vertex(iri, label(iri));
  }

  private Vertex vertex(String iri, String label) {
    String path = iri.startsWith(store.base()) ? iri.substring(store.base().length()) : "actor/";
    String kind = path.contains("/") ? path.substring(0, path.indexOf('/')) : "actor";
    return new Vertex(
        iri,
        label,
        kind,
        SearchState.written(store.base(), iri),
        addresses.page(iri).orElse(""),
        new NetworkState(iri, List.of(), store.base()).at(".json"));
  }

  /** The actors of a set, and the steps among them. */
  Around among(List<String> set) {
    return new Around(
        List.of(), set.stream().map(this::vertex).toList(), edges(Set.copyOf(set)), 0, isCut);
  }

  /** An actor and its neighbours: those with the most facts, where one picture cannot hold all. */
  Around around() {
    Map<String, Long> facts =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.getOrDefault("iri", ""), LinkedHashMap::new, Collectors.counting()));
    Set<String> kept =
        facts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(NetworkState.MOST - 1)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    Map<String, Vertex> selves = new LinkedHashMap<>();
    Map<String, Vertex> others = new LinkedHashMap<>();
    for (Map<String, String> row : rows) {
      String self = row.getOrDefault("self", "");
      selves.computeIfAbsent(self, this::vertex);
      if (kept.contains(row.get("iri"))) {
        others.putIfAbsent(row.getOrDefault("iri", ""), other(row));
      }
    }
    selves.keySet().forEach(others::remove);
    return new Around(
        List.copyOf(selves.values()),
        List.copyOf(others.values()),
        edges(kept),
        facts.size() - kept.size(),
        isCut);
  }

  private List<Edge> edges(Set<String> kept) {
    record Ends(String from, String to, String link, boolean directed) {}
    Places places = new Places(store, addresses);
    Map<Ends, List<FactRow>> found = new LinkedHashMap<>();
    for (Map<String, String> row : rows) {
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
                    List.copyOf(new LinkedHashSet<>(e.getValue()))))
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
