package demarche.store;

import java.util.Collections;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.lib.NodeLib;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.StoragePrefixesTDB;
import org.apache.jena.tdb2.store.StorageTDB;
import org.apache.jena.tdb2.store.TripleTable;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A TDB2 database as queries see it, for reading only: the default graph is the union of the
 * article graphs. Queries run on the indexes of the database, by an engine of their own.
 *
 * <p>Whoever names the stored default graph, as {@code urn:x-arq:DefaultGraph} and by any route
 * ({@code GRAPH}, {@code FROM}, {@code FROM NAMED}, a bound variable, {@link #find}), finds the
 * article bodies with {@link Texts#SHOWN} and nothing with {@link Texts#HIDDEN}: there the query
 * engine is given storage whose triple table is empty, so that no route is left.
 *
 * <p>{@link #find} over any graph gives each quad of the article graphs once; the union is reached
 * by {@link #getDefaultGraph} and {@link #getUnionGraph}.
 */
public final class ArticleGraphsView extends DatasetGraphWrapper
    implements DatasetGraphWrapperView {
  static {
    ArticleQueryEngine.registerForViews();
  }

  private final Texts texts;
  private final Optional<TimeLimit> limit = TimeLimit.current();

  /**
   * @param database a TDB2 database
   * @param texts whether the stored default graph is reached by its name
   */
  public ArticleGraphsView(DatasetGraph database, Texts texts) {
    super(database);
    this.texts = texts;
  }

  /** What the query engine runs on; to be called inside a transaction. */
  DatasetGraphTDB storage() {
    DatasetGraphTDB stored = TDBInternal.requireStorage(getWrapped());
    return switch (texts) {
      case SHOWN -> stored;
      case HIDDEN -> withoutTriples(stored);
    };
  }

  private static DatasetGraphTDB withoutTriples(DatasetGraphTDB stored) {
    NodeTable nodes = stored.getQuadTable().getNodeTupleTable().getNodeTable();
    TupleIndex[] indexes = {new EmptyIndex("SPO"), new EmptyIndex("POS"), new EmptyIndex("OSP")};
    return new DatasetGraphTDB(
        stored.getLocation(),
        stored.getStoreParams(),
        stored.getReorderTransform(),
        new StorageTDB(
            stored.getTxnSystem(), new TripleTable(indexes, nodes), stored.getQuadTable()),
        (StoragePrefixesTDB) stored.getStoragePrefixes(),
        stored.getTxnSystem());
  }

  /** The union of the article graphs. */
  @Override
  public Graph getDefaultGraph() {
    return watched(getWrapped().getUnionGraph());
  }

  @Override
  public Graph getUnionGraph() {
    return watched(getWrapped().getUnionGraph());
  }

  /** Stops its reader when the time of the thread that opened this view is over. */
  private Graph watched(Graph graph) {
    return limit.<Graph>map(l -> new WatchedGraph(graph, l::check)).orElse(graph);
  }

  private <T> Iterator<T> watched(Iterator<T> found) {
    return limit
        .<Iterator<T>>map(
            l ->
                Iter.map(
                    found,
                    one -> {
                      l.check();
                      return one;
                    }))
        .orElse(found);
  }

  @Override
  public Graph getGraph(Node graph) {
    if (Quad.isUnionGraph(graph)) {
      return getUnionGraph();
    }
    if (Quad.isDefaultGraph(graph)) {
      return texts == Texts.SHOWN
          ? watched(getWrapped().getDefaultGraph())
          : GraphMemFactory.empty();
    }
    return watched(getWrapped().getGraph(graph));
  }

  @Override
  public boolean containsGraph(Node graph) {
    return Quad.isDefaultGraph(graph)
        || Quad.isUnionGraph(graph)
        || getWrapped().containsGraph(graph);
  }

  /** The IRIs of the article graphs, each once, in no particular order; one index look-up each. */
  @Override
  public Iterator<Node> listGraphNodes() {
    DatasetGraphTDB stored = TDBInternal.requireStorage(getWrapped());
    TupleIndexRecord index =
        Objects.requireNonNull(
            stored
                .getQuadTable()
                .getNodeTupleTable()
                .getTupleTable()
                .selectIndex("G", TupleIndexRecord.class));
    BPlusTree tree = (BPlusTree) index.getRangeIndex();
    Iterator<NodeId> ids =
        Iter.map(
            tree.distinctByKeyPrefix(NodeId.SIZE), record -> NodeIdFactory.get(record.getKey(), 0));
    return watched(NodeLib.nodes(stored.getQuadTable().getNodeTupleTable().getNodeTable(), ids));
  }

  @Override
  public Iterator<Quad> find() {
    return find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    if (texts == Texts.SHOWN) {
      return watched(getWrapped().find(graph, subject, predicate, object));
    }
    if (graph != null && Quad.isDefaultGraph(graph)) {
      return Collections.emptyIterator();
    }
    return watched(getWrapped().findNG(graph, subject, predicate, object));
  }

  @Override
  public Stream<Quad> stream(Node graph, Node subject, Node predicate, Node object) {
    return Iter.asStream(find(graph, subject, predicate, object));
  }

  @Override
  public Stream<Quad> stream() {
    return Iter.asStream(find());
  }

  @Override
  public boolean contains(Quad quad) {
    return find(quad).hasNext();
  }

  @Override
  public boolean contains(Node graph, Node subject, Node predicate, Node object) {
    return find(graph, subject, predicate, object).hasNext();
  }

  @Override
  public boolean isEmpty() {
    return !find().hasNext();
  }

  /** The number of article graphs. */
  @Override
  public long size() {
    return Iter.count(listGraphNodes());
  }

  /** Refused: nothing is written through a view. */
  @Override
  protected DatasetGraph getW() {
    throw new UnsupportedOperationException("a view for reading");
  }

  @Override
  public void begin(TxnType type) {
    if (type == TxnType.WRITE) {
      throw new UnsupportedOperationException("a view for reading");
    }
    super.begin(TxnType.READ);
  }

  @Override
  public void begin(ReadWrite mode) {
    begin(TxnType.convert(mode));
  }

  @Override
  public boolean promote() {
    return false;
  }

  @Override
  public boolean promote(Promote mode) {
    return false;
  }

  /** Leaves the database open: it belongs to the {@link GraphStore}. */
  @Override
  public void close() {}
}
