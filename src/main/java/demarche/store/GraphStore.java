package demarche.store;

import demarche.problem.ExitCode;
import demarche.problem.Failure;
import demarche.store.Trouble.Doing;
import demarche.vocabulary.Terms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A graph on disk, open for reading. One process at a time holds the folder, as is TDB2's way;
 * within it, any number of stores and threads read.
 */
public final class GraphStore implements AutoCloseable {
  private final Path folder;
  private final String base;
  private final DatasetGraph opened;
  private final DatasetGraph database;
  private boolean closed;

  private GraphStore(Path folder, String base, DatasetGraph opened) {
    this.folder = folder;
    this.base = base;
    this.opened = opened;
    this.database = ReadingDatabase.of(opened);
  }

  /**
   * Opens a graph.
   *
   * @param kg its folder
   * @throws Failure where there is none, another process holds it, or it is damaged
   */
  public static GraphStore open(Path kg) {
    try {
      GraphFolder files = new GraphFolder(kg);
      switch (files.state()) {
        case FRESH -> throw nothingYet(files);
        case OTHER -> throw files.noGraph();
        case GRAPH -> {}
      }
      String base = files.base();
      files.checkWhole();
      return new GraphStore(kg, base, Connections.open(kg));
    } catch (IOException | RuntimeException | Error e) {
      throw Trouble.told(e, kg, Doing.READING);
    }
  }

  /** No graph, unless a first build is at work this moment. */
  private static Failure nothingYet(GraphFolder files) {
    if (Files.isDirectory(files.staging())) {
      FolderLock.take(files.path()).close();
    }
    return new Failure(
        ExitCode.INPUT, "there is no graph in " + files.path() + ": run demarche build first.");
  }

  /** The folder. */
  public Path folder() {
    return folder;
  }

  /** The base of the IRIs that were minted for the graph. */
  public String base() {
    return base;
  }

  /** The graph as queries see it, without the article bodies; its user runs the transactions. */
  public DatasetGraph dataset() {
    return dataset(Texts.HIDDEN);
  }

  /** The graph as queries see it; its user runs the transactions. */
  public DatasetGraph dataset(Texts texts) {
    return new ArticleGraphsView(database, texts);
  }

  /**
   * Reads inside a transaction: what is seen stays as it is, whatever is built meanwhile.
   *
   * @param reader is given the graph without the article bodies; must use up its iterators
   */
  public <T> T read(Function<DatasetGraph, T> reader) {
    return read(Texts.HIDDEN, reader);
  }

  /** As {@link #read(Function)}, with or without the article bodies. */
  public <T> T read(Texts texts, Function<DatasetGraph, T> reader) {
    DatasetGraph view = dataset(texts);
    try {
      return database.isInTransaction()
          ? reader.apply(view)
          : Txn.calculateRead(database, () -> reader.apply(view));
    } catch (RuntimeException | Error e) {
      RuntimeException told = Trouble.told(e, folder, Doing.READING);
      throw told instanceof NullPointerException && hasLostNodes()
          ? Trouble.lostNodes(folder, told)
          : told;
    }
  }

  /**
   * Whether some node cannot be read any more. TDB2 gives null for one, far from where it is missed
   * in the end; so all are looked at, but only once something has failed.
   */
  private boolean hasLostNodes() {
    try {
      return Txn.calculateRead(
          database,
          () ->
              Iter.anyMatch(
                  database.find(),
                  q ->
                      Stream.of(q.getGraph(), q.getSubject(), q.getPredicate(), q.getObject())
                          .anyMatch(Objects::isNull)));
    } catch (RiotException e) {
      return true;
    }
  }

  /** The body of an article, as given; empty where there is no such article. */
  public Optional<String> text(Node article) {
    return read(
        Texts.SHOWN,
        view -> {
          Iterator<Quad> found = view.find(Quad.defaultGraphIRI, article, Terms.text, Node.ANY);
          return found.hasNext()
              ? Optional.of(found.next().getObject().getLiteralLexicalForm())
              : Optional.empty();
        });
  }

  /** What was derived from the graph as it is now and is kept in its folder. */
  public Derived derived() {
    try {
      return new Derived(folder.resolve(GraphFolder.DERIVED), new GraphFolder(folder).stamp());
    } catch (IOException e) {
      throw Trouble.told(e, folder, Doing.READING);
    }
  }

  /** The IRIs of the article graphs, sorted by code point. */
  public List<Node> articleGraphs() {
    return read(
        view -> {
          List<Node> graphs = new ArrayList<>();
          view.listGraphNodes().forEachRemaining(graphs::add);
          graphs.sort(Comparator.comparing(Node::getURI, CodePoints.ORDER));
          return graphs;
        });
  }

  /** The triples of one article graph, in no particular order. */
  public List<Triple> triples(Node graph) {
    return read(
        view ->
            Iter.toList(Iter.map(view.find(graph, Node.ANY, Node.ANY, Node.ANY), Quad::asTriple)));
  }

  /**
   * How many triples stand in the article graphs; one repeated in two articles counts twice.
   * Counted in an index, for reading their nodes would take as long as reading the whole graph.
   */
  public long size() {
    return read(
        view -> TDBInternal.requireStorage(database).getQuadTable().getNodeTupleTable().size());
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      Connections.close(folder, opened);
    }
  }
}
