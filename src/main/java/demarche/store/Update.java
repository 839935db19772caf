package demarche.store;

import demarche.vocabulary.Terms;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Writes into a graph that is there, inside one transaction. */
final class Update extends StoreWriter {
  private final Path folder;
  private final DatasetGraph database;
  private long replaced;
  private boolean open = true;

  private Update(Path folder, DatasetGraph database) {
    super(folder);
    this.folder = folder;
    this.database = database;
  }

  static Update start(Path folder) {
    DatasetGraph database = Connections.open(folder);
    Update update = new Update(folder, database);
    try {
      database.begin(TxnType.WRITE);
    } catch (RuntimeException | Error e) {
      update.close();
      throw e;
    }
    return update;
  }

  /** Only what differs is written: an article that did not change costs no space. */
  @Override
  void write(StoredArticle article) {
    Node graph = article.graph();
    Set<Triple> gone = new HashSet<>();
    database
        .find(graph, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> gone.add(quad.asTriple()));
    Set<Triple> added = new HashSet<>(article.triples());
    if (!gone.isEmpty()) {
      replaced++;
      Set<Triple> before = Set.copyOf(gone);
      gone.removeAll(added);
      added.removeAll(before);
    }
    gone.forEach(t -> database.delete(Quad.create(graph, t)));
    added.forEach(t -> database.add(Quad.create(graph, t)));
    writeText(article);
  }

  private void writeText(StoredArticle article) {
    Node text = NodeFactory.createLiteralString(article.text());
    Node everyText = Node.ANY;
    Iterator<Quad> found =
        database.find(Quad.defaultGraphIRI, article.article(), Terms.text, everyText);
    if (found.hasNext() && found.next().getObject().equals(text)) {
      return;
    }
    database.deleteAny(Quad.defaultGraphIRI, article.article(), Terms.text, everyText);
    database.add(Quad.defaultGraphIRI, article.article(), Terms.text, text);
  }

  @Override
  Finished finish() {
    long total = TDBInternal.requireStorage(database).getQuadTable().getNodeTupleTable().size();
    database.commit();
    database.end();
    return new Finished(replaced, total);
  }

  @Override
  public void close() {
    if (!open) {
      return;
    }
    open = false;
    try {
      if (database.isInTransaction()) {
        database.abort();
        database.end();
      }
    } finally {
      Connections.close(folder, database);
    }
  }
}
