package demarche.page;

import demarche.explanation.Known;
import demarche.store.CodePoints;
import demarche.store.TimeLimit;
import demarche.vocabulary.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;

/**
 * The steps between the actors of a set, each once, with the facts that make them: the same steps,
 * in the same rows, as the named query {@code neighbours} gives around one actor.
 */
final class StepsAmong {
  /** The shortcuts of the ontology, by the word of the fact that makes them. */
  private static final Map<String, String> LINKS =
      Map.of(
          "call", "spoke with",
          "meeting", "met with",
          "visit", "visited with",
          "letter", "corresponded with",
          "support", "supports",
          "criticize", "criticizes",
          "reject", "rejects",
          "urge", "urges",
          "warn", "warns",
          "commit", "commits to");

  private final Known union;
  private final Days days;
  private final Set<Node> set;
  private final List<Map<String, String>> rows = new ArrayList<>();

  private StepsAmong(Known union, Days days, Set<Node> set) {
    this.union = union;
    this.days = days;
    this.set = set;
  }

  /**
   * All steps, by day.
   *
   * @param data the graph, within a transaction
   * @param iris of the actors
   * @throws org.apache.jena.query.QueryCancelledException when the time of this thread is over
   */
  static List<Map<String, String>> rows(DatasetGraph data, Days days, List<String> iris) {
    List<Node> nodes = iris.stream().map(NodeFactory::createURI).toList();
    StepsAmong among = new StepsAmong(new Known(data.getDefaultGraph()), days, Set.copyOf(nodes));
    nodes.forEach(among::from);
    among.rows.sort(
        Comparator.comparing((Map<String, String> row) -> cells(row), CodePoints.ORDER));
    return among.rows;
  }

  private static String cells(Map<String, String> row) {
    return Stream.of("day", "article", "fact", "self", "iri", "link")
        .map(column -> row.getOrDefault(column, ""))
        .reduce("", (a, b) -> a + '\u0000' + b);
  }

  /** The steps that lead from an actor, and of those without a direction that lead to a later. */
  private void from(Node self) {
    facts(self, Terms.participant)
        .forEach(
            fact ->
                link(fact, Terms.kind)
                    .ifPresent(
                        link ->
                            others(fact, Terms.participant, self)
                                .filter(other -> isLater(other, self))
                                .forEach(other -> add(fact, self, link, "both", other))));
    facts(self, Terms.holder)
        .forEach(
            fact ->
                link(fact, Terms.stance)
                    .ifPresent(
                        link ->
                            others(fact, Terms.target, self)
                                .forEach(other -> add(fact, self, link, "from", other))));
    facts(self, Terms.organizer)
        .forEach(
            fact ->
                others(fact, Terms.from, self)
                    .forEach(other -> add(fact, self, "evacuates from", "from", other)));
  }

  private static boolean isLater(Node other, Node self) {
    return CodePoints.ORDER.compare(other.getURI(), self.getURI()) > 0;
  }

  private List<Node> facts(Node self, Node slot) {
    TimeLimit.checkCurrent();
    return union.having(slot, self);
  }

  private Optional<String> link(Node fact, Node property) {
    TimeLimit.checkCurrent();
    return union
        .first(fact, property)
        .map(iri -> iri.substring(iri.lastIndexOf('/') + 1))
        .map(word -> LINKS.getOrDefault(word, ""))
        .filter(link -> !link.isEmpty());
  }

  private Stream<Node> others(Node fact, Node slot, Node self) {
    return union.values(fact, slot).stream()
        .filter(other -> set.contains(other) && !other.equals(self));
  }

  private void add(Node fact, Node self, String link, String towards, Node other) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("self", self.getURI());
    row.put("link", link);
    row.put("towards", towards);
    row.put("other", union.first(other, RDFS.label.asNode()).orElse(""));
    row.put("day", days.of(union, fact));
    row.put("what", union.first(fact, RDFS.label.asNode()).orElse(""));
    row.put(
        "article",
        union.values(fact, Terms.article).stream()
            .findFirst()
            .flatMap(article -> union.first(article, Terms.schemaIdentifier))
            .orElse(""));
    row.put(
        "words",
        union.values(fact, Terms.mainEvidence).stream()
            .findFirst()
            .flatMap(evidence -> union.first(evidence, Terms.words))
            .orElse(""));
    row.put("iri", other.getURI());
    row.put("fact", fact.getURI());
    rows.add(row);
  }
}
