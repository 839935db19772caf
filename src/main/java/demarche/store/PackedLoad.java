package demarche.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeParams;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.dboe.transaction.txn.TxnState;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Loads an empty TDB2 database: terms go into the node table as they come, and at the end each
 * index is packed bottom-up from sorted tuples, as Jena's own xloader does it.
 *
 * <p>Jena's phased and parallel loaders are slower on few cores, and a fault in one of their
 * threads, such as a full disk, leaves them waiting for ever; here it reaches the caller.
 */
final class PackedLoad implements AutoCloseable {
  private final DatasetGraphTDB storage;
  private final NodeTable nodes;
  private final Tuples triples;
  private final Tuples quads;
  private final TransactionCoordinator coordinator;
  private final Transaction transaction;
  private boolean inTransaction = true;
  private boolean open = true;

  /**
   * @param database an empty TDB2 database that nobody else uses
   * @param scratch a folder for tuples that memory does not hold
   */
  PackedLoad(DatasetGraph database, Path scratch) {
    this.storage = TDBInternal.requireStorage(database);
    this.nodes = storage.getQuadTable().getNodeTupleTable().getNodeTable();
    this.triples = new Tuples(3, scratch.resolve("triples.tuples"));
    this.quads = new Tuples(4, scratch.resolve("quads.tuples"));
    this.coordinator = CoLib.newCoordinator();
    CoLib.add(coordinator, nodes);
    CoLib.start(coordinator);
    this.transaction = coordinator.begin(TxnType.WRITE);
  }

  /** A triple of the stored default graph. */
  void triple(Triple triple) throws IOException {
    triples.add(
        nodes.getAllocateNodeId(triple.getSubject()),
        nodes.getAllocateNodeId(triple.getPredicate()),
        nodes.getAllocateNodeId(triple.getObject()));
  }

  /** A triple of a named graph. */
  void quad(Node graph, Triple triple) throws IOException {
    quads.add(
        nodes.getAllocateNodeId(graph),
        nodes.getAllocateNodeId(triple.getSubject()),
        nodes.getAllocateNodeId(triple.getPredicate()),
        nodes.getAllocateNodeId(triple.getObject()));
  }

  /**
   * Builds the indexes.
   *
   * @return how many different quads there are
   */
  long finish() throws IOException {
    transaction.commit();
    inTransaction = false;
    transaction.end();
    List<Callable<Long>> tasks = new ArrayList<>();
    for (TupleIndex index :
        storage.getQuadTable().getNodeTupleTable().getTupleTable().getIndexes()) {
      tasks.add(() -> pack((TupleIndexRecord) index, quads, "GSPO"));
    }
    for (TupleIndex index :
        storage.getTripleTable().getNodeTupleTable().getTupleTable().getIndexes()) {
      tasks.add(() -> pack((TupleIndexRecord) index, triples, "SPO"));
    }
    return inParallel(tasks).getFirst();
  }

  /** Runs the tasks on as many threads as there are processors; the first fault is thrown. */
  private static List<Long> inParallel(List<Callable<Long>> tasks) throws IOException {
    int threads = Math.min(tasks.size(), Runtime.getRuntime().availableProcessors());
    // Left only when no task runs any more: what the tasks write to is closed after a fault.
    try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      List<Future<Long>> futures = tasks.stream().map(executor::submit).toList();
      List<Long> results = new ArrayList<>();
      try {
        for (Future<Long> future : futures) {
          results.add(future.get());
        }
      } finally {
        futures.forEach(future -> future.cancel(false));
      }
      return results;
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Error error -> throw error;
        case IOException io -> throw io;
        case RuntimeException runtime -> throw runtime;
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the indexes were built", e);
    }
  }

  /** Packs one index; its name is the order of its columns. */
  private static long pack(TupleIndexRecord index, Tuples tuples, String given) throws IOException {
    if (tuples.isEmpty()) {
      return 0;
    }
    int[] columns = index.getName().chars().map(given::indexOf).toArray();
    BPlusTree tree = (BPlusTree) index.getRangeIndex();
    RecordFactory records = tree.getRecordFactory();
    BPlusTreeParams parameters =
        new BPlusTreeParams(BPlusTreeParams.calcOrder(SystemTDB.BlockSize, records), records);
    try (Tuples.Sorted sorted = tuples.sorted(columns)) {
      Iterator<Record> rows = new Rows(sorted);
      CoLib.executeWrite(
          index,
          () ->
              BPlusTreeRewriter.packIntoBPlusTree(
                  rows,
                  parameters,
                  records,
                  tree.getStateManager().getBufferChannel(),
                  tree.getNodeManager().getBlockMgr(),
                  tree.getRecordsMgr().getBlockMgr()));
      return sorted.count();
    }
  }

  /** Drops what is not finished. Whatever fails, everything is let go of. */
  @Override
  public void close() throws IOException {
    if (!open) {
      return;
    }
    open = false;
    try (triples;
        quads) {
      if (inTransaction) {
        inTransaction = false;
        drop();
      }
    }
  }

  /** Ends the transaction of the node table; a commit that failed cannot be aborted any more. */
  private void drop() {
    try {
      if (transaction.getState() == TxnState.ACTIVE) {
        transaction.abort();
      }
    } finally {
      transaction.end();
    }
  }

  private record Rows(Tuples.Sorted sorted) implements Iterator<Record> {
    @Override
    public boolean hasNext() {
      return sorted.hasNext();
    }

    @Override
    public Record next() {
      return new Record(sorted.next(), null);
    }
  }
}
