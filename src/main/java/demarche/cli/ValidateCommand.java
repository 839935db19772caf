package demarche.cli;

import demarche.problem.ExitCode;
import demarche.shape.GraphShapes;
import demarche.store.GraphStore;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code validate}: the shapes held against every article's graph. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = {
      "Holds the shapes of the ontology against the graph of every article.",
      "Ends with 0 where all conform, with 1 where one does not."
    })
final class ValidateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private KgFolder kg = new KgFolder();
  @Mixin private Talk talk = new Talk();

  /** How the report is printed. */
  enum Format {
    text,
    turtle
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}: for people, or a SHACL report (default: text).")
  private Format format = Format.text;

  @Override
  public Integer call() {
    try (GraphStore store = GraphStore.open(kg.path())) {
      List<Node> names = store.articleGraphs();
      return store.read(graph -> validate(graph, names));
    }
  }

  private int validate(DatasetGraph graph, List<Node> names) {
    GraphShapes shapes = GraphShapes.bundled();
    ValidationReport.Builder all = ValidationReport.create();
    int results = 0;
    for (Node name : names) {
      for (ReportEntry entry : GraphShapes.sorted(shapes.report(graph.getGraph(name)))) {
        results++;
        all.addReportEntry(entry);
        if (format == Format.text) {
          spec.commandLine().getOut().println(name + ": " + GraphShapes.sentence(entry));
        }
      }
    }
    if (format == Format.turtle) {
      print(all.build());
    }
    talk.say(names.size() + " article graphs, " + results + " results against the shapes.");
    return (results == 0 ? ExitCode.DONE : ExitCode.INPUT).number();
  }

  private void print(ValidationReport report) {
    PrintWriter out = spec.commandLine().getOut();
    StringWriter text = new StringWriter();
    RDFDataMgr.write(text, report.getGraph(), Lang.TURTLE);
    out.print(text);
  }
}
