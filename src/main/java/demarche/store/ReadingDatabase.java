package demarche.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.QuadTable;
import org.apache.jena.tdb2.store.StoragePrefixesTDB;
import org.apache.jena.tdb2.store.StorageTDB;
import org.apache.jena.tdb2.store.TripleTable;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/** A TDB2 database as readers have it: the same files and transactions, its nodes read faster. */
final class ReadingDatabase {
  private static final String NODES = "nodes-data.obj";

  private ReadingDatabase() {}

  /**
   * What is read of a database.
   *
   * @param database as it was opened; that itself where its nodes cannot be mapped
   */
  static DatasetGraph of(DatasetGraph database) {
    DatasetGraphTDB stored = TDBInternal.requireStorage(database);
    NodeTupleTable quads = stored.getQuadTable().getNodeTupleTable();
    NodeTupleTable triples = stored.getTripleTable().getNodeTupleTable();
    try {
      Path file = Path.of(stored.getLocation().getDirectoryPath()).resolve(NODES);
      NodeTable nodes = MappedNodes.of(quads.getNodeTable(), file);
      DatasetGraphTDB reading =
          new DatasetGraphTDB(
              stored.getLocation(),
              stored.getStoreParams(),
              stored.getReorderTransform(),
              new StorageTDB(
                  stored.getTxnSystem(),
                  new TripleTable(indexes(triples), nodes),
                  new QuadTable(indexes(quads), nodes)),
              (StoragePrefixesTDB) stored.getStoragePrefixes(),
              stored.getTxnSystem());
      // What is forbidden to the one is forbidden to the other.
      reading.getContext().putAll(database.getContext());
      return reading;
    } catch (IOException e) {
      return database;
    }
  }

  private static TupleIndex[] indexes(NodeTupleTable table) {
    return table.getTupleTable().getIndexes();
  }
}
