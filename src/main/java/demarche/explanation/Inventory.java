package demarche.explanation;

import demarche.store.CodePoints;
import demarche.vocabulary.Terms;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/**
 * What is in a graph, in figures. The maps keep their order: kinds and types as in the ontology,
 * publishers by how many articles they have, the rest by key.
 *
 * @param articles how many articles
 * @param unread how many of them name nobody and state nothing
 * @param facts facts by kind
 * @param positions positions by stance
 * @param actors actors and places by type; those of unknown type last
 * @param wikidata how many of them are linked to Wikidata, by type
 * @param publishers articles by publisher, the ten with most
 * @param years articles by year of publication
 * @param triples triples of the article graphs; one that two articles share counts twice
 */
public record Inventory(
    long articles,
    long unread,
    Map<String, Long> facts,
    Map<String, Long> positions,
    Map<String, Long> actors,
    Map<String, Long> wikidata,
    Map<String, Long> publishers,
    Map<String, Long> years,
    long triples) {
  private static final int MOST_PUBLISHERS = 10;

  /** Counts a graph; to be called inside a read transaction. */
  public static Inventory of(DatasetGraph data) {
    Graph union = data.getDefaultGraph();
    Map<String, Long> facts = new LinkedHashMap<>();
    facts.put("offices", instances(union, Terms.OFFICE_HELD, node -> true));
    facts.put("positions", instances(union, Terms.POSITION, node -> true));
    facts.put("communications", instances(union, Terms.COMMUNICATION, node -> true));
    facts.put("evacuations", instances(union, Terms.EVACUATION, node -> true));
    return new Inventory(
        instances(union, Terms.ARTICLE, node -> true),
        instances(union, Terms.ARTICLE, node -> unread(union, node)),
        facts,
        count(union, Terms.stance, stance -> stance.toString().replaceFirst("^.*/", "")),
        byType(union, node -> true),
        byType(union, node -> onWikidata(union, node)),
        most(count(union, Terms.schemaPublisher, Known::text)),
        count(union, Terms.schemaDatePublished, Inventory::year),
        Iter.count(data.find()));
  }

  private static boolean unread(Graph union, Node article) {
    return !union.contains(article, Terms.names, Node.ANY)
        && Iter.iter(union.find(Node.ANY, Terms.article, article))
            .noneMatch(t -> union.contains(t.getSubject(), RDF.Nodes.type, Terms.FACT));
  }

  private static Map<String, Long> byType(Graph union, Predicate<Node> counted) {
    Map<String, Long> types = new LinkedHashMap<>();
    types.put("Person", instances(union, Terms.PERSON, counted));
    types.put("Organization", instances(union, Terms.ORGANIZATION, counted));
    types.put("Country", instances(union, Terms.COUNTRY, counted));
    types.put("Place", instances(union, Terms.PLACE, counted));
    types.put("unknown", instances(union, Terms.ACTOR, counted.and(n -> untyped(union, n))));
    return types;
  }

  private static boolean untyped(Graph union, Node actor) {
    return !union.contains(actor, RDF.Nodes.type, Terms.PERSON)
        && !union.contains(actor, RDF.Nodes.type, Terms.ORGANIZATION)
        && !union.contains(actor, RDF.Nodes.type, Terms.COUNTRY)
        && !union.contains(actor, RDF.Nodes.type, Terms.PLACE);
  }

  private static boolean onWikidata(Graph union, Node node) {
    return Iter.iter(union.find(node, OWL.sameAs.asNode(), Node.ANY))
        .anyMatch(t -> t.getObject().toString().startsWith(Terms.WIKIDATA));
  }

  private static long instances(Graph union, Node type, Predicate<Node> counted) {
    return Iter.iter(union.find(Node.ANY, RDF.Nodes.type, type))
        .map(Triple::getSubject)
        .filter(counted)
        .count();
  }

  private static Map<String, Long> count(Graph union, Node property, Function<Node, String> key) {
    Map<String, Long> counts = new TreeMap<>(CodePoints.ORDER);
    union
        .find(Node.ANY, property, Node.ANY)
        .forEachRemaining(t -> counts.merge(key.apply(t.getObject()), 1L, Long::sum));
    return counts;
  }

  private static String year(Node day) {
    String text = Known.text(day);
    int dash = text.indexOf('-', 1);
    return dash < 0 ? text : text.substring(0, dash);
  }

  private static Map<String, Long> most(Map<String, Long> counts) {
    Map<String, Long> most = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_PUBLISHERS)
        .forEach(entry -> most.put(entry.getKey(), entry.getValue()));
    return most;
  }
}
