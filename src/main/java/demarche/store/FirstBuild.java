package demarche.store;

import demarche.vocabulary.Terms;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Builds a database beside the place where it will stand and moves it there in one step, so that a
 * crash leaves no half of a graph; what a crash leaves is cleared by the next build.
 */
final class FirstBuild extends StoreWriter {
  private final GraphFolder files;
  private final String base;
  private final FolderLock lock;
  private final DatasetGraph database;
  private final PackedLoad load;
  private boolean connected = true;
  private boolean open = true;

  private FirstBuild(GraphFolder files, String base, FolderLock lock, DatasetGraph database) {
    super(files.path());
    this.files = files;
    this.base = base;
    this.lock = lock;
    this.database = database;
    this.load = new PackedLoad(database, files.staging());
  }

  static StoreWriter start(GraphFolder files, String base) throws IOException {
    Files.createDirectories(files.path());
    FolderLock lock = FolderLock.take(files.path());
    try {
      if (files.state() != GraphFolder.State.FRESH) {
        // Another process has ended its first build since the folder was looked at.
        lock.close();
        return update(files, base);
      }
      return stage(files, base, lock);
    } catch (IOException | RuntimeException | Error e) {
      lock.close();
      throw e;
    }
  }

  private static FirstBuild stage(GraphFolder files, String base, FolderLock lock)
      throws IOException {
    clear(files.staging());
    try {
      Files.createDirectory(files.staging());
      DatasetGraph database =
          DatabaseMgr.connectDatasetGraph(files.staging().toAbsolutePath().normalize().toString());
      return new FirstBuild(files, base, lock, database);
    } catch (IOException | RuntimeException | Error e) {
      attempt(() -> clear(files.staging()));
      throw e;
    }
  }

  @Override
  void write(StoredArticle article) throws IOException {
    for (Triple triple : article.triples()) {
      load.quad(article.graph(), triple);
    }
    load.triple(
        Triple.create(
            article.article(), Terms.text, NodeFactory.createLiteralString(article.text())));
  }

  @Override
  Finished finish() throws IOException {
    long total = load.finish();
    disconnect();
    Path built = files.staging().resolve(GraphFolder.FIRST_DATABASE);
    Files.deleteIfExists(built.resolve("tdb.lock"));
    forceFiles(built);
    Path properties = files.path().resolve(GraphFolder.PROPERTIES);
    Path written = files.staging().resolve(GraphFolder.PROPERTIES);
    Files.writeString(written, GraphFolder.properties(base), StandardCharsets.UTF_8);
    forceFile(written);
    Files.move(written, properties, StandardCopyOption.ATOMIC_MOVE);
    // From this step on there is a graph; before it there is none.
    Files.move(
        built, files.path().resolve(GraphFolder.FIRST_DATABASE), StandardCopyOption.ATOMIC_MOVE);
    return new Finished(0, total);
  }

  @Override
  public void close() {
    if (!open) {
      return;
    }
    open = false;
    try {
      attempt(load::close);
      attempt(this::disconnect);
      attempt(() -> clear(files.staging()));
    } finally {
      lock.close();
    }
  }

  /** One step of the cleaning up. */
  private interface Step {
    void run() throws IOException;
  }

  /**
   * Runs a step whatever became of the one before. A fault is let go: what cannot be cleared now is
   * cleared by the next build, and the failure that led here, such as a full disk, was told.
   */
  private static void attempt(Step step) {
    try {
      step.run();
    } catch (IOException | RuntimeException | InternalError e) {
      return;
    }
  }

  private void disconnect() {
    if (connected) {
      connected = false;
      TDBInternal.expel(database, true);
    }
  }

  private static void forceFiles(Path folder) throws IOException {
    try (Stream<Path> listed = Files.list(folder)) {
      for (Path file : listed.toList()) {
        forceFile(file);
      }
    }
  }

  private static void forceFile(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static void clear(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walked = Files.walk(folder)) {
      all = walked.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.delete(each);
    }
  }
}
