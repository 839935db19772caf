package demarche.export;

import demarche.problem.Failure;
import demarche.store.GraphStore;
import demarche.store.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes what a store holds. The same content gives the same bytes, in whatever order it was built;
 * memory holds one article, or a run of lines, at a time.
 */
public final class GraphExport {
  private final GraphStore store;
  private final Texts texts;

  /**
   * @param store an open graph
   * @param texts whether the article bodies are written too
   */
  public GraphExport(GraphStore store, Texts texts) {
    this.store = store;
    this.texts = texts;
  }

  /**
   * Writes all graphs into one file; tables into an archive.
   *
   * @throws Failure where the output cannot be written
   */
  public void write(ExportFormat format, ExportOutput out) {
    read(
        graphs -> {
          switch (format) {
            case nquads -> quads(graphs, out);
            case trig -> trig(graphs, out);
            case turtle -> turtle(graphs, out);
            case jsonld -> jsonld(graphs, out);
            case rdfxml -> rdfxml(graphs, out);
            case graphml -> NetworkXml.graphml(new ActorNetwork(graphs), out);
            case gexf -> NetworkXml.gexf(new ActorNetwork(graphs), out);
            case csv -> CsvTables.archive(graphs, out);
          }
        });
  }

  /**
   * Writes one table a kind of fact, and one of the articles, each a file.
   *
   * @param folder made where it is not there
   * @throws Failure where it cannot be written
   */
  public void tables(Path folder) {
    read(graphs -> CsvTables.write(graphs, folder));
  }

  private void read(Consumer<StoredGraphs> reader) {
    boolean unused =
        store.read(
            texts,
            view -> {
              reader.accept(new StoredGraphs(view, texts));
              return true;
            });
  }

  private static void quads(StoredGraphs graphs, ExportOutput out) {
    graphs.quadLines(
        line -> {
          out.write(line);
          out.write('\n');
        });
  }

  private static void trig(StoredGraphs graphs, ExportOutput out) {
    StreamRDF blocks = start(out, RDFFormat.TRIG_BLOCKS);
    for (Node graph : graphs.graphs()) {
      graphs.triples(graph).forEach(triple -> blocks.quad(Quad.create(graph, triple)));
      graphs.text(graph).ifPresent(blocks::triple);
    }
    blocks.finish();
  }

  private static void turtle(StoredGraphs graphs, ExportOutput out) {
    StreamRDF blocks = start(out, RDFFormat.TURTLE_BLOCKS);
    graphs.union(blocks::triple);
    blocks.finish();
  }

  private static StreamRDF start(ExportOutput out, RDFFormat format) {
    StreamRDF blocks = StreamRDFWriter.getWriterStream(out, format);
    blocks.start();
    Prefixes.ALL.forEach(blocks::prefix);
    return blocks;
  }

  private static void rdfxml(StoredGraphs graphs, ExportOutput out) {
    RdfXml xml = new RdfXml(out);
    xml.start();
    graphs.union(xml::triple);
    xml.finish();
  }

  private static void jsonld(StoredGraphs graphs, ExportOutput out) {
    JsonLdArticles form = new JsonLdArticles();
    out.print("{\n" + form.contextMember() + ",\n\"graph\": [");
    String separator = "\n";
    for (Node graph : graphs.graphs()) {
      List<Triple> triples = new ArrayList<>(graphs.triples(graph));
      graphs.text(graph).ifPresent(triples::add);
      out.print(separator + form.article(graph, triples));
      separator = ",\n";
    }
    out.print("\n]}\n");
  }
}
