package demarche.page;

import demarche.answer.Rows;
import demarche.exchange.Addresses;
import demarche.vocabulary.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What a cell of an answer leads to: a thing of the graph by its IRI, an article by its id, an
 * actor or place by its label where only one bears it. To be used inside one read transaction.
 */
final class CellLinks {
  private static final int LONGEST_NAME = 300;

  private final Graph union;
  private final Addresses addresses;
  private final Map<String, Map<String, String>> known = new HashMap<>();

  CellLinks(DatasetGraph data, Addresses addresses) {
    this.union = data.getDefaultGraph();
    this.addresses = addresses;
  }

  /** The values of a cell, each with its link or none. */
  List<Map<String, String>> of(String column, Node cell, boolean isList) {
    String text = Rows.text(cell);
    List<Map<String, String>> shown = new ArrayList<>();
    for (String value : isList ? text.split("\\|") : new String[] {text}) {
      shown.add(known.computeIfAbsent(column + '\t' + value, key -> link(column, value, cell)));
    }
    return shown;
  }

  private Map<String, String> link(String column, String value, Node cell) {
    if (Shown.isWeb(value)) {
      Node node = NodeFactory.createURI(value);
      String label =
          first(node, RDFS.Nodes.label)
              .or(() -> first(node, Terms.words))
              .orElseGet(
                  () ->
                      addresses.path(value).isPresent()
                          ? Shown.last(value)
                          : Shown.elsewhere(value));
      return Shown.link(label, addresses.page(value));
    }
    if (!cell.isLiteral() || value.isEmpty() || value.length() > LONGEST_NAME) {
      return Shown.link(value, Optional.empty());
    }
    Optional<String> article = column.matches("articles?\\d*") ? article(value) : Optional.empty();
    if (article.isPresent()) {
      Node node = NodeFactory.createURI(article.get());
      return Shown.link(first(node, RDFS.Nodes.label).orElse(value), addresses.page(article.get()));
    }
    return Shown.link(value, named(value).flatMap(addresses::page));
  }

  private Optional<String> article(String id) {
    return only(Terms.schemaIdentifier, NodeFactory.createLiteralString(id), false);
  }

  private Optional<String> named(String label) {
    return only(RDFS.Nodes.label, NodeFactory.createLiteralLang(label, "en"), true);
  }

  /** The only thing with a value. */
  private Optional<String> only(Node property, Node value, boolean actors) {
    List<Node> found = new ArrayList<>();
    var all = union.find(Node.ANY, property, value);
    try {
      while (all.hasNext() && found.size() < 2) {
        Node subject = all.next().getSubject();
        boolean fits =
            !actors
                || union.contains(subject, RDF.Nodes.type, Terms.ACTOR)
                || union.contains(subject, RDF.Nodes.type, Terms.PLACE);
        if (fits && subject.isURI() && !found.contains(subject)) {
          found.add(subject);
        }
      }
    } finally {
      all.close();
    }
    return found.size() == 1 ? Optional.of(found.getFirst().getURI()) : Optional.empty();
  }

  private Optional<String> first(Node subject, Node property) {
    List<String> values = new ArrayList<>();
    union
        .find(subject, property, Node.ANY)
        .forEachRemaining(triple -> values.add(Rows.text(triple.getObject())));
    return values.stream().sorted().findFirst();
  }
}
