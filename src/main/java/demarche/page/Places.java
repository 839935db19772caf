package demarche.page;

import demarche.exchange.Addresses;
import demarche.store.GraphStore;
import demarche.vocabulary.Terms;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Where things of the graph stand as pages; used for one request. */
final class Places {
  private final GraphStore store;
  private final Addresses addresses;
  private final Map<String, String> articles = new HashMap<>();

  Places(GraphStore store, Addresses addresses) {
    this.store = store;
    this.addresses = addresses;
  }

  /** The page of a thing; empty text where it has none. */
  String thing(String iri) {
    return addresses.page(iri).orElse("");
  }

  /** The page of an article by its id; empty text where there is none. */
  String article(String id) {
    return articles.computeIfAbsent(
        id,
        wanted ->
            store.read(
                graph -> {
                  Iterator<Triple> found =
                      graph
                          .getDefaultGraph()
                          .find(
                              Node.ANY,
                              Terms.schemaIdentifier,
                              NodeFactory.createLiteralString(wanted));
                  return found.hasNext() ? thing(found.next().getSubject().getURI()) : "";
                }));
  }
}
