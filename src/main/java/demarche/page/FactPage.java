package demarche.page;

import demarche.exchange.Addresses;
import demarche.exchange.Response;
import demarche.explanation.Known;
import demarche.vocabulary.Terms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A fact: why it is in the graph. Of a communication or evacuation, first the event, and beside it
 * the events of other articles that are perhaps the same.
 */
final class FactPage {
  private static final int MORE = 5;
  private static final String SAME = "perhaps-the-same";

  private final PageParts parts;

  FactPage(PageParts parts) {
    this.parts = parts;
  }

  /**
   * What the template is filled with.
   *
   * @param card the fact in short
   * @param label its sentence
   * @param why why it is there
   * @param more positions of the same holder, newest first
   * @param holder whose they are
   * @param same of an event, what is perhaps the same; itself is not among them
   * @param sameQuery the query that gave them; empty where the fact is no event
   */
  public record Model(
      FactCard card,
      String label,
      Why why,
      List<FactCard> more,
      Link holder,
      List<Likely> same,
      String sameQuery) {
    public Model {
      more = List.copyOf(more);
      same = List.copyOf(same);
    }
  }

  /**
   * An event of another article.
   *
   * @param present how many people are there, with the article's caution; empty where not told
   */
  public record Likely(
      String source,
      String day,
      Link event,
      String state,
      String present,
      String planned,
      String evacuated,
      String words) {}

  /** The page of a fact; empty where there is none of that IRI. */
  Optional<Response> page(String iri) {
    return parts.page(
        iri,
        "fact",
        this::model,
        model -> model.sameQuery().isEmpty() ? "fact.ftlh" : "event.ftlh");
  }

  /** What the page tells. */
  Optional<Model> model(DatasetGraph data, Node fact) {
    FactCards cards = new FactCards(data, parts.addresses(), parts.days());
    Known graph = cards.graphAround(fact);
    if (!graph.is(fact, Terms.FACT)) {
      return Optional.empty();
    }
    FactCard card = cards.card(graph, fact);
    boolean event = graph.is(fact, Terms.COMMUNICATION) || graph.is(fact, Terms.EVACUATION);
    Optional<Node> holder =
        graph.is(fact, Terms.POSITION)
            ? graph.values(fact, Terms.holder).stream().findFirst()
            : Optional.empty();
    return Optional.of(
        new Model(
            card,
            graph.label(fact),
            Why.of(data, parts.store(), cards, fact, card, parts.whole()),
            holder.map(h -> more(cards, fact, h)).orElse(List.of()),
            holder.map(h -> cards.link(graph, h)).orElse(Link.plain("")),
            event ? same(data, fact) : List.of(),
            event
                ? Addresses.with(
                    "/queries/" + SAME, List.of(Map.entry("event", "fact/" + card.key())))
                : ""));
  }

  private static List<FactCard> more(FactCards cards, Node fact, Node holder) {
    Set<Node> others = cards.having(holder, Terms.holder);
    others.remove(fact);
    return cards.newestFirst(others).stream().limit(MORE).map(cards::card).toList();
  }

  private List<Likely> same(DatasetGraph data, Node event) {
    Known union = new Known(data.getDefaultGraph());
    Map<String, Likely> found = new LinkedHashMap<>();
    Map<String, String> asked = Map.of("event", event.getURI());
    for (Map<String, String> row : parts.answers().of(SAME, asked).rows()) {
      String iri = row.getOrDefault("fact", "");
      found.put(iri, likely(row, union.label(NodeFactory.createURI(iri)), iri));
    }
    return List.copyOf(found.values());
  }

  private Likely likely(Map<String, String> row, String label, String iri) {
    String publisher = row.getOrDefault("publisher", "");
    String status = row.getOrDefault("status", "");
    return new Likely(
        publisher.isEmpty() ? row.getOrDefault("article", "") : publisher,
        row.getOrDefault("day", ""),
        new Link(label, parts.addresses().page(iri).orElse("")),
        status.isEmpty() ? row.getOrDefault("kind", "") : status,
        figure(row, "present"),
        figure(row, "planned"),
        figure(row, "evacuated"),
        row.getOrDefault("words", ""));
  }

  private static String figure(Map<String, String> row, String column) {
    String qualifier = row.getOrDefault(column + "Qualifier", "");
    String number = Wording.number(row.getOrDefault(column, ""));
    return qualifier.isEmpty() || number.isEmpty() ? number : qualifier + " " + number;
  }
}
