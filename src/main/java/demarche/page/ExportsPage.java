package demarche.page;

import demarche.document.Download;
import demarche.exchange.Handler;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.export.ExportFormat;
import demarche.export.ExportOutput;
import demarche.export.GraphExport;
import demarche.store.GraphStore;
import demarche.store.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole graph to take away, in each form: the list of the files, and the files. */
public final class ExportsPage implements Handler {
  /** Where the list stands. */
  public static final String PATH = "/exports";

  /** Below it the files stand. */
  public static final String FILES = "/exports/";

  private record Form(ExportFormat format, String ending, String title, String type) {
    String path() {
      return FILES + "graph." + ending;
    }
  }

  private static final List<Form> FORMS =
      List.of(
          new Form(
              ExportFormat.nquads, "nq", "N-Quads, one graph an article", "application/n-quads"),
          new Form(ExportFormat.trig, "trig", "TriG, one block an article", "application/trig"),
          new Form(ExportFormat.turtle, "ttl", "Turtle, all articles together", "text/turtle"),
          new Form(
              ExportFormat.jsonld,
              "jsonld",
              "JSON-LD, an object an article",
              "application/ld+json"),
          new Form(
              ExportFormat.rdfxml, "rdf", "RDF/XML, all articles together", "application/rdf+xml"),
          new Form(
              ExportFormat.graphml, "graphml", "GraphML, a network of actors", "application/xml"),
          new Form(ExportFormat.gexf, "gexf", "GEXF, the same network", "application/xml"),
          new Form(
              ExportFormat.csv,
              "csv.zip",
              "CSV, a table of each kind of fact and one of the articles",
              "application/zip"));

  private final GraphExport export;
  private final Templates templates;

  /**
   * @param store the graph
   * @param texts whether the articles' texts are in the files
   * @param templates what pages are filled into
   */
  public ExportsPage(GraphStore store, Texts texts, Templates templates) {
    this.export = new GraphExport(store, texts);
    this.templates = templates;
  }

  /** The files. */
  public static List<Download> downloads() {
    return FORMS.stream()
        .map(form -> new Download(form.path(), form.title(), form.type()))
        .toList();
  }

  @Override
  public Response answer(Request request) {
    if (request.path().equals(PATH)) {
      return templates.page("exports.ftlh", Map.of("downloads", downloads()));
    }
    Optional<Form> form =
        FORMS.stream().filter(one -> one.path().equals(request.path())).findFirst();
    return form.map(this::file)
        .orElseThrow(() -> new Refused(Response.NOT_FOUND, "There is no such file."));
  }

  private Response file(Form form) {
    boolean text = form.format() != ExportFormat.csv;
    return Response.flowing(
            form.type() + (text ? "; charset=utf-8" : ""),
            out -> ExportOutput.stream(out, to -> export.write(form.format(), to)))
        .with("Content-Disposition", "attachment; filename=\"demarche." + form.ending() + "\"");
  }
}
