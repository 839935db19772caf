package demarche.benchmark;

import demarche.store.StoreWriter;
import demarche.store.StoredArticle;
import demarche.vocabulary.Terms;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;

/**
 * The load alone: reads N-Quads, as the stock loader does, and writes them with the product's
 * writer, which stores one more triple an article, its text (here an empty one).
 */
public final class StoreLoad extends StreamRDFBase {
  private final StoreWriter store;
  private final List<Triple> triples = new ArrayList<>();
  private Node graph = Quad.defaultGraphIRI;

  private StoreLoad(StoreWriter store) {
    this.store = store;
  }

  /**
   * Loads into an empty folder.
   *
   * @param arguments the folder; the N-Quads, quads of one graph in a row
   */
  public static void main(String[] arguments) {
    JenaSystem.init();
    try (StoreWriter store = StoreWriter.open(Path.of(arguments[0]), Terms.DEFAULT_BASE)) {
      StoreLoad load = new StoreLoad(store);
      RDFParser.source(arguments[1]).forceLang(Lang.NQUADS).parse(load);
      load.put();
      store.commit();
    }
  }

  @Override
  public void quad(Quad quad) {
    if (!quad.getGraph().equals(graph)) {
      put();
      graph = quad.getGraph();
    }
    triples.add(quad.asTriple());
  }

  private void put() {
    if (!triples.isEmpty()) {
      Node article = NodeFactory.createURI(graph.getURI().replaceFirst("/graph/", "/article/"));
      store.put(new StoredArticle(graph, article, "", List.copyOf(triples)));
      triples.clear();
    }
  }
}
