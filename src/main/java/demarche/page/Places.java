package demarche.page;

import demarche.exchange.Addresses;
import demarche.explanation.Known;
import demarche.store.GraphStore;
import demarche.vocabulary.Terms;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/** Where things of the graph stand as pages; used for one request. */
final class Places {
  private final GraphStore store;
  private final Addresses addresses;
  private final Map<String, Link> articles = new HashMap<>();

  Places(GraphStore store, Addresses addresses) {
    this.store = store;
    this.addresses = addresses;
  }

  /** The page of a thing; empty text where it has none. */
  String thing(String iri) {
    return addresses.page(iri).orElse("");
  }

  /** An article by its id: its title, and its page; plain where there is none. */
  Link article(String id) {
    return articles.computeIfAbsent(id, wanted -> store.read(graph -> article(graph, wanted)));
  }

  private Link article(DatasetGraph graph, String id) {
    Node identifier = NodeFactory.createLiteralString(id);
    Iterator<Triple> found =
        graph.getDefaultGraph().find(Node.ANY, Terms.schemaIdentifier, identifier);
    if (!found.hasNext()) {
      return Link.plain(id);
    }
    Node article = found.next().getSubject();
    return new Link(
        new Known(graph.getDefaultGraph()).first(article, Terms.schemaHeadline).orElse(id),
        thing(article.getURI()));
  }
}
