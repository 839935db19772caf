package demarche.document;

import demarche.store.CodePoints;
import demarche.store.GraphStore;
import demarche.vocabulary.Terms;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
    classes = java.util.Collections.unmodifiableMap(new TreeMap<>(classes));
    properties = java.util.Collections.unmodifiableMap(new TreeMap<>(properties));
    examples = List.copyOf(examples);
  }

  /** Counts a graph. */
  public static DataSet of(GraphStore store) {
    return store.read(data -> count(data, store.base()));
  }

  private static DataSet count(DatasetGraph data, String base) {
    Set<Node> entities = new HashSet<>();
    Map<String, Long> classes = new TreeMap<>(CodePoints.ORDER);
    Map<String, Long> properties = new TreeMap<>(CodePoints.ORDER);
    Map<Node, String> examples = new java.util.HashMap<>();
    TreeMap<String, Boolean> days = new TreeMap<>();
    long triples = 0;
    long links = 0;
    for (var all = data.getDefaultGraph().find(); all.hasNext(); triples++) {
      Triple triple = all.next();
      Node subject = triple.getSubject();
      Node property = triple.getPredicate();
      if (subject.isURI() && subject.getURI().startsWith(base)) {
        entities.add(subject);
      }
      properties.merge(property.getURI(), 1L, Long::sum);
      if (property.equals(RDF.Nodes.type)) {
        classes.merge(triple.getObject().getURI(), 1L, Long::sum);
        examples.merge(
            triple.getObject(),
            subject.toString(),
            (a, b) -> CodePoints.ORDER.compare(a, b) < 0 ? a : b);
      } else if (property.equals(Terms.schemaDatePublished)) {
        days.put(triple.getObject().getLiteralLexicalForm(), true);
      } else if (property.equals(OWL.sameAs.asNode())
          && triple.getObject().toString().startsWith(Terms.WIKIDATA)) {
        links++;
      }
    }
    return new DataSet(
        base,
        triples,
        entities.size(),
        classes.getOrDefault(Terms.ARTICLE.getURI(), 0L),
        classes,
        properties,
        links,
        Optional.ofNullable(days.isEmpty() ? null : days.firstKey()),
        Optional.ofNullable(days.isEmpty() ? null : days.lastKey()),
        SHOWN.stream()
            .filter(examples::containsKey)
            .map(k -> examples.getOrDefault(k, ""))
            .toList());
  }
}
