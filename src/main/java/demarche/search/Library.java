package demarche.search;

import demarche.exchange.Refused;
import demarche.exchange.Response;
import demarche.store.GraphStore;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the index of a graph in the background and has it ready from then on. It is made anew with
 * every start and kept in memory: a graph that was built meanwhile never meets an old one.
 */
public final class Library implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Library.class);
  private static final String BEING_MADE =
      "The index for searching is being made; ask again in a moment.";
  private static final String MISSING =
      "There is no index for searching: it could not be made. The server's log tells more.";

  /** When to ask again while the index is being made. */
  private static final Duration SOON = Duration.ofSeconds(2);

  private final GraphStore store;
  private volatile Optional<Index> index = Optional.empty();
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread maker;
  private volatile boolean closing;

  private Library(GraphStore store) {
    this.store = store;
    this.maker = Thread.ofPlatform().daemon().name("index").unstarted(this::make);
  }

  /** Starts to make the index of a graph. */
  public static Library of(GraphStore store) {
    Library library = new Library(store);
    library.maker.start();
    return library;
  }

  /** The index; empty while it is being made. */
  public Optional<Index> ready() {
    return index;
  }

  /** Whether it is still being made. */
  public boolean isBeingMade() {
    return done.getCount() > 0;
  }

  /**
   * The index.
   *
   * @throws Refused while it is being made
   */
  public Index index() {
    boolean making = isBeingMade();
    return ready()
        .orElseThrow(
            () ->
                making ? new Refused(BEING_MADE, SOON) : new Refused(Response.BUSY, MISSING));
  }

  /** Waits for the index; gives it up after a time. */
  public Index within(Duration patience) {
    try {
      boolean ignored = done.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return index();
  }

  private void make() {
    long start = System.nanoTime();
    try {
      Optional<Index> made = store.read(this::made);
      index = made;
      long ms = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      LOG.debug("the index was made in {} ms", ms);
    } catch (RuntimeException e) {
      if (!closing) {
        LOG.warn("The index for searching could not be made.", e);
      }
    } finally {
      done.countDown();
    }
  }

  /** Reads the graph article by article; empty where it is closed meanwhile. */
  private Optional<Index> made(DatasetGraph graph) {
    Shelf.Maker things = new Shelf.Maker("iri");
    Shelf.Maker texts = new Shelf.Maker("key");
    Harvest[] self = new Harvest[1];
    Harvest harvest =
        new Harvest(
            entry -> things.add(Stored.document(entry, iri -> self[0].label(iri))),
            triple -> texts.add(Literals.document(triple)));
    self[0] = harvest;
    List<Node> articles = store.articleGraphs();
    Iterator<Node> left = articles.iterator();
    while (left.hasNext() && !closing) {
      Node article = left.next();
      harvest.take(
          Iter.toList(Iter.map(graph.find(article, Node.ANY, Node.ANY, Node.ANY), Quad::asTriple)));
    }
    if (closing) {
      return Optional.empty();
    }
    harvest.close();
    return Optional.of(
        new Index(things.finished(), new Literals(texts.finished()), harvest.labels()));
  }

  /** Stops making it; the graph is no longer read when this returns. */
  @Override
  public void close() {
    closing = true;
    try {
      maker.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
