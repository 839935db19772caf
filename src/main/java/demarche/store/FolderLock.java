package demarche.store;

import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.tdb2.sys.DatabaseConnection;

/**
 * TDB2's own lock of a folder, taken before there is a database in it: so a first build keeps every
 * other process out, stock tools among them.
 */
final class FolderLock implements AutoCloseable {
  private final ProcessFileLock lock;
  private boolean held = true;

  private FolderLock(ProcessFileLock lock) {
    this.lock = lock;
  }

  /** Takes the lock of a folder that exists, or throws what TDB2 throws where it is held. */
  static FolderLock take(Path folder) {
    ProcessFileLock lock =
        DatabaseConnection.lockForLocation(
            Location.create(folder.toAbsolutePath().normalize().toString()));
    lock.lockEx();
    return new FolderLock(lock);
  }

  @Override
  public void close() {
    if (held) {
      held = false;
      lock.unlock();
      ProcessFileLock.release(lock);
    }
  }
}
