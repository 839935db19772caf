package demarche.document;

import demarche.store.CodePoints;
import demarche.store.GraphStore;
import demarche.vocabulary.Terms;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/**
 * What a graph holds, counted.
 *
 * @param base the base of its IRIs
 * @param triples triples, each once, however many articles tell it
 * @param entities things below the base that something is told of
 * @param documents articles
 * @param classes how many things each class has, by IRI
 * @param properties how many triples each property has, by IRI
 * @param links how many same-as links lead to Wikidata
 * @param first the day of the oldest article
 * @param last the day of the newest article
 * @param examples a thing of each kind, the first by code point
 */
public record DataSet(
    String base,
    long triples,
    long entities,
    long documents,
    Map<String, Long> classes,
    Map<String, Long> properties,
    long links,
    Optional<String> first,
    Optional<String> last,
    List<String> examples) {
  /** The kinds of which an example is given. */
  private static final List<Node> SHOWN =
      List.of(
          Terms.ARTICLE,
          Terms.PERSON,
          Terms.ORGANIZATION,
          Terms.COUNTRY,
          Terms.PLACE,
          Terms.OFFICE_HELD,
          Terms.POSITION,
          Terms.COMMUNICATION,
          Terms.EVACUATION);

  public DataSet {
    classes = Collections.unmodifiableMap(new TreeMap<>(classes));
    properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    examples = List.copyOf(examples);
  }

  /** Counts a graph. */
  public static DataSet of(GraphStore store) {
    return store.read(data -> count(data, store.base()));
  }

  private static DataSet count(DatasetGraph data, String base) {
    Count count = new Count(base);
    data.getDefaultGraph().find().forEachRemaining(count::add);
    return count.counted();
  }

  /** What was counted so far. */
  private static final class Count {
    private final String base;
    private final Set<Node> entities = new HashSet<>();
    private final Map<String, Long> classes = new TreeMap<>(CodePoints.ORDER);
    private final Map<String, Long> properties = new TreeMap<>(CodePoints.ORDER);
    private final Map<Node, String> examples = new HashMap<>();
    private final NavigableSet<String> days = new TreeSet<>();
    private long triples;
    private long links;

    Count(String base) {
      this.base = base;
    }

    void add(Triple triple) {
      Node subject = triple.getSubject();
      Node property = triple.getPredicate();
      Node object = triple.getObject();
      triples++;
      if (subject.isURI() && subject.getURI().startsWith(base)) {
        entities.add(subject);
      }
      properties.merge(property.getURI(), 1L, Long::sum);
      if (property.equals(RDF.Nodes.type)) {
        classes.merge(object.getURI(), 1L, Long::sum);
        examples.merge(object, subject.toString(), Count::first);
      } else if (property.equals(Terms.schemaDatePublished)) {
        days.add(object.getLiteralLexicalForm());
      } else if (property.equals(OWL.sameAs.asNode())
          && object.toString().startsWith(Terms.WIKIDATA)) {
        links++;
      }
    }

    private static String first(String one, String other) {
      return CodePoints.ORDER.compare(one, other) < 0 ? one : other;
    }

    DataSet counted() {
      return new DataSet(
          base,
          triples,
          entities.size(),
          classes.getOrDefault(Terms.ARTICLE.getURI(), 0L),
          classes,
          properties,
          links,
          days.stream().findFirst(),
          days.descendingSet().stream().findFirst(),
          SHOWN.stream()
              .filter(examples::containsKey)
              .map(kind -> examples.getOrDefault(kind, ""))
              .toList());
    }
  }
}
