package demarche.search;

import demarche.store.Derived;
import demarche.store.GraphStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.util.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of a graph: the one kept in its folder, or else a new one, which is kept there where
 * that can be written and is in memory where it cannot. Either finds the same in the same order.
 */
final class KeptIndex {
  /** What is in the index and how its words are read; another number makes all of them anew. */
  private static final int FORM = 2;

  private static final Logger LOG = LoggerFactory.getLogger(KeptIndex.class);
  private static final String NAME = "search-" + FORM + "-lucene-" + Version.LATEST;
  private static final String THINGS = "things";
  private static final String TEXTS = "texts";

  private final GraphStore store;
  private final Derived derived;

  KeptIndex(GraphStore store) {
    this.store = store;
    this.derived = store.derived();
  }

  /**
   * Opens or makes it.
   *
   * @throws org.apache.jena.query.QueryCancelledException when the time of this thread is over
   */
  Index index() {
    return derived.folder(NAME).flatMap(this::kept).orElseGet(this::made);
  }

  private Optional<Index> kept(Path folder) {
    try {
      return Optional.of(opened(folder));
    } catch (IOException | RuntimeException e) {
      LOG.debug("{} cannot be read and is made anew", folder, e);
      Derived.forget(folder);
      return Optional.empty();
    }
  }

  private static Index opened(Path folder) throws IOException {
    return new Index(
        Shelf.in(folder.resolve(THINGS)), new Literals(Shelf.in(folder.resolve(TEXTS))));
  }

  private Index made() {
    Optional<Path> folder = derived.begin();
    if (folder.isEmpty()) {
      return made(Optional.empty());
    }
    try {
      made(folder).close();
      return opened(derived.keep(folder.get(), NAME));
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("The index for searching cannot be kept; it is in memory: {}", e.getMessage());
      return made(Optional.empty());
    } finally {
      Derived.forget(folder.get());
    }
  }

  /** Reads the graph article by article. */
  private Index made(Optional<Path> folder) {
    Shelf.Maker things = Shelf.maker("iri", folder.map(f -> f.resolve(THINGS)));
    Shelf.Maker texts = Shelf.maker("key", folder.map(f -> f.resolve(TEXTS)));
    try {
      store.read(graph -> harvested(graph, things, texts));
    } catch (RuntimeException e) {
      things.abandon();
      texts.abandon();
      throw e;
    }
    return new Index(things.finished(), new Literals(texts.finished()));
  }

  private int harvested(DatasetGraph graph, Shelf.Maker things, Shelf.Maker texts) {
    Harvest[] self = new Harvest[1];
    Harvest harvest =
        new Harvest(
            entry -> things.add(Stored.document(entry, iri -> self[0].label(iri))),
            triple -> texts.add(Literals.document(triple)));
    self[0] = harvest;
    int articles = 0;
    for (Node article : store.articleGraphs()) {
      harvest.take(
          Iter.toList(Iter.map(graph.find(article, Node.ANY, Node.ANY, Node.ANY), Quad::asTriple)));
      articles++;
    }
    harvest.close();
    return articles;
  }
}
