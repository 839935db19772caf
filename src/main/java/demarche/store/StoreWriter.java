package demarche.store;

import demarche.problem.ExitCode;
import demarche.problem.Failure;
import demarche.store.Trouble.Doing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Writes articles into a graph's folder: a first build by packing whole indexes, later ones inside
 * one transaction. Nothing is seen by readers before {@link #commit}; closed without it, everything
 * stays as it was. To be used from one thread.
 */
public abstract sealed class StoreWriter implements AutoCloseable permits FirstBuild, Update {
  private final Path folder;
  private final Set<Node> graphs = new HashSet<>();
  private long triples;

  /** What a put or a commit failed with; an article may be there by half, so nothing is kept. */
  private @Nullable RuntimeException failure;

  StoreWriter(Path folder) {
    this.folder = folder;
  }

  /**
   * What a writer has done.
   *
   * @param articles how many articles were put
   * @param replaced how many of these were in the graph before
   * @param triples how many triples the put articles have, without their texts
   * @param total how many triples all article graphs have now, without the texts
   */
  public record Stored(long articles, long replaced, long triples, long total) {}

  /**
   * Opens a folder for writing; an absent or empty one becomes a graph.
   *
   * @param kg the folder
   * @param base the base of the IRIs to be written; must be that of the graph where there is one
   * @throws Failure where the folder holds something else, another process holds it, it has another
   *     base, it is damaged, or cannot be written
   */
  public static StoreWriter open(Path kg, String base) {
    try {
      GraphFolder files = new GraphFolder(kg);
      return switch (files.state()) {
        case OTHER -> throw files.noGraph();
        case FRESH -> FirstBuild.start(files, base);
        case GRAPH -> update(files, base);
      };
    } catch (IOException | RuntimeException | Error e) {
      throw Trouble.told(e, kg, Doing.WRITING);
    }
  }

  static Update update(GraphFolder files, String base) throws IOException {
    String built = files.base();
    if (!built.equals(base)) {
      throw new Failure(
          ExitCode.USAGE,
          "the graph in "
              + files.path()
              + " was built under the base "
              + built
              + ", not "
              + base
              + ": give that base or another folder.");
    }
    files.checkWhole();
    return Update.start(files.path());
  }

  /**
   * Puts an article; one that the graph has already is replaced, its text too.
   *
   * @throws IllegalArgumentException where its graph was put before by this writer
   * @throws Failure where the disk does not take it; then nothing of this writer is kept, and every
   *     later call throws the same
   */
  public final void put(StoredArticle article) {
    checkUnfailed();
    if (!graphs.add(article.graph())) {
      throw new IllegalArgumentException(article.graph() + " was put before");
    }
    try {
      write(article);
    } catch (IOException | RuntimeException | Error e) {
      throw failed(e);
    }
    triples += article.triples().size();
  }

  /**
   * Makes all that was put visible at once. Nothing can be put afterwards.
   *
   * @throws Failure where the disk does not take it, or a put has failed
   */
  public final Stored commit() {
    checkUnfailed();
    try {
      Finished finished = finish();
      return new Stored(graphs.size(), finished.replaced(), triples, finished.total());
    } catch (IOException | RuntimeException | Error e) {
      throw failed(e);
    }
  }

  private void checkUnfailed() {
    if (failure != null) {
      throw failure;
    }
  }

  private RuntimeException failed(Throwable thrown) {
    failure = new IllegalStateException("the writer has failed", thrown);
    RuntimeException told = Trouble.told(thrown, folder, Doing.WRITING);
    failure = told;
    return told;
  }

  /** Gives the folder back; what was not committed is dropped. */
  @Override
  public abstract void close();

  /** What only the kind of writer knows of its {@link Stored}. */
  record Finished(long replaced, long total) {}

  abstract void write(StoredArticle article) throws IOException;

  abstract Finished finish() throws IOException;
}
