package demarche.page;

import demarche.store.GraphStore;
import demarche.vocabulary.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Facts one by one: those whose label or main evidence hold some words, by looking at them all. */
final class FactScan {
  private static final List<Node> KINDS =
      List.of(Terms.OFFICE_HELD, Terms.POSITION, Terms.COMMUNICATION, Terms.EVACUATION);

  private FactScan() {}

  /** All facts whose label or words hold all of these, in the order of their days. */
  static List<FactRow> holding(GraphStore store, String[] words, Places places) {
    return rows(store, places, row -> row.holds(words));
  }

  private static List<FactRow> rows(GraphStore store, Places places, Predicate<FactRow> wanted) {
    return store.read(
        graph -> {
          Graph union = graph.getDefaultGraph();
          List<FactRow> rows = new ArrayList<>();
          for (Node kind : KINDS) {
            String name = FactRow.kind(kind.getLocalName());
            for (Triple one : Iter.toList(union.find(Node.ANY, RDF.type.asNode(), kind))) {
              Optional.of(row(union, one.getSubject(), name, places))
                  .filter(wanted)
                  .ifPresent(rows::add);
            }
          }
          rows.sort(Comparator.comparing(FactRow::day).thenComparing(FactRow::href));
          return rows;
        });
  }

  private static FactRow row(Graph union, Node fact, String kind, Places places) {
    Optional<Node> article = value(union, fact, Terms.article);
    String id =
        article
            .flatMap(a -> value(union, a, Terms.schemaIdentifier))
            .map(FactScan::text)
            .orElse("");
    String day =
        value(union, fact, Terms.date)
            .or(() -> article.flatMap(a -> value(union, a, Terms.schemaDatePublished)))
            .map(FactScan::text)
            .orElse("");
    return new FactRow(
        day,
        kind,
        value(union, fact, RDFS.label.asNode()).map(FactScan::text).orElse(""),
        value(union, fact, Terms.mainEvidence)
            .flatMap(e -> value(union, e, Terms.words))
            .map(FactScan::text)
            .orElse(""),
        id,
        places.article(id).text(),
        places.article(id).href(),
        places.thing(fact.getURI()),
        fact.getURI());
  }

  private static Optional<Node> value(Graph union, Node subject, Node property) {
    Iterator<Triple> found = union.find(subject, property, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }

  private static String text(Node literal) {
    return literal.isLiteral() ? literal.getLiteralLexicalForm() : literal.toString();
  }

  /** The words of a search, in lower case. */
  static String[] words(String search) {
    return search.strip().toLowerCase(Locale.ROOT).split("\\s+");
  }
}
