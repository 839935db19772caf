package demarche.store;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The databases that this process has open. TDB2 keeps one connection a folder and process; it is
 * given back, and with it the lock of the folder, when the last user closes it.
 */
final class Connections {
  private static final Map<Path, Integer> USERS = new HashMap<>();

  private Connections() {}

  static synchronized DatasetGraph open(Path folder) {
    Path key = folder.toAbsolutePath().normalize();
    DatasetGraph database = DatabaseMgr.connectDatasetGraph(Location.create(key.toString()));
    // Nothing that asks the graph may ask another server: all of this works offline.
    database.getContext().set(ARQ.httpServiceAllowed, false);
    USERS.merge(key, 1, Integer::sum);
    return database;
  }

  static synchronized void close(Path folder, DatasetGraph database) {
    Path key = folder.toAbsolutePath().normalize();
    if (USERS.merge(key, -1, Integer::sum) <= 0) {
      USERS.remove(key);
      TDBInternal.expel(database, true);
    }
  }
}
