package demarche.search;

import demarche.store.TimeLimit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.query.QueryCancelledException;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Documents in memory or in a folder, written once and then read by any number of threads. They
 * stand in the order of one field in one segment, so that what is alike has one order in every run.
 */
final class Shelf implements AutoCloseable {
  private static final double BUFFER_MB = 48;

  /** Lucene warns at each start that a module is missing which only vectors would need. */
  private static final Logger QUIET =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  static {
    QUIET.setLevel(Level.SEVERE);
  }

  private final IndexSearcher searcher;
  private final LeafReader reader;
  private final Directory directory;

  private Shelf(IndexSearcher searcher, LeafReader reader, Directory directory) {
    this.directory = directory;
    this.searcher = searcher;
    this.reader = reader;
  }

  /** Takes documents until it is finished. */
  static final class Maker {
    private final Directory directory;
    private final IndexWriter writer;

    private Maker(String order, Optional<Path> folder) {
      IndexWriterConfig config =
          new IndexWriterConfig(Words.analyzer())
              .setIndexSort(new Sort(new SortField(order, SortField.Type.STRING)))
              .setMergeScheduler(new SerialMergeScheduler())
              .setRAMBufferSizeMB(BUFFER_MB);
      try {
        this.directory =
            folder.isPresent() ? FSDirectory.open(folder.get()) : new ByteBuffersDirectory();
        this.writer = new IndexWriter(directory, config);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void add(Document document) {
      try {
        writer.addDocument(document);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Gives up what was begun. */
    void abandon() {
      try {
        writer.rollback();
        directory.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Shelf finished() {
      try {
        // One document more, that nothing finds: a shelf has one segment even where it is empty.
        writer.addDocument(new Document());
        writer.forceMerge(1);
        writer.close();
        return opened(directory);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Begins a shelf. Made here and not by whoever wants one, so that Lucene is quiet before its
   * first class is loaded.
   *
   * @param order the field by which the documents stand
   * @param folder where they are written; in memory where it is empty
   */
  static Maker maker(String order, Optional<Path> folder) {
    return new Maker(order, folder);
  }

  /**
   * The shelf that was written to a folder.
   *
   * @throws IOException where it is none, or damaged
   */
  static Shelf in(Path folder) throws IOException {
    return opened(FSDirectory.open(folder));
  }

  private static Shelf opened(Directory directory) throws IOException {
    DirectoryReader all = DirectoryReader.open(directory);
    if (all.leaves().size() != 1) {
      throw new IOException("a shelf has one segment, this has " + all.leaves().size());
    }
    return new Shelf(new IndexSearcher(all), all.leaves().getFirst().reader(), directory);
  }

  /** Something that reads the shelf. */
  interface Reading<T> {
    T of(IndexSearcher searcher, LeafReader reader) throws IOException;
  }

  /**
   * Reads the shelf within the time of this thread.
   *
   * @throws QueryCancelledException when it is over: what was found till then is not all
   */
  <T> T read(Reading<T> reading) {
    try {
      Optional<TimeLimit> limit = TimeLimit.current();
      if (limit.isEmpty()) {
        return reading.of(searcher, reader);
      }
      limit.get().check();
      IndexSearcher timed = new IndexSearcher(searcher.getIndexReader());
      timed.setTimeout(limit.get()::isOver);
      T read = reading.of(timed, reader);
      if (timed.timedOut()) {
        throw new QueryCancelledException();
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The best documents, of which some are passed over; what is alike in order stays as it stands.
   */
  List<ScoreDoc> best(Query query, Sort sort, int from, int most) {
    int last = Math.min(reader.maxDoc(), Math.addExact(from, most));
    return read(
        (s, r) -> {
          TopFieldDocs top =
              s.search(
                  query,
                  new TopFieldCollectorManager(sort, Math.max(1, last), null, Integer.MAX_VALUE));
          List<ScoreDoc> all = List.of(top.scoreDocs);
          List<ScoreDoc> cut = all.subList(Math.min(from, all.size()), Math.min(last, all.size()));
          // Sorting by fields leaves the scores out.
          ScoreDoc[] scored = cut.toArray(new ScoreDoc[0]);
          org.apache.lucene.search.TopFieldCollector.populateScores(scored, s, query);
          return List.of(scored);
        });
  }

  /** A document. */
  Document document(int id) {
    return read((s, r) -> s.storedFields().document(id));
  }

  @Override
  public void close() {
    try {
      searcher.getIndexReader().close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
