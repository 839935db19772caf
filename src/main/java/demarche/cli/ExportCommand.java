package demarche.cli;

import demarche.export.ExportFormat;
import demarche.export.ExportOutput;
import demarche.export.GraphExport;
import demarche.problem.ExitCode;
import demarche.problem.Failure;
import demarche.store.GraphStore;
import demarche.store.Texts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code export}: the graph as files for other programs. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the graph in a format of RDF, or its facts as tables.",
      "The same graph gives the same bytes, so that two builds can be compared."
    })
final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private KgFolder kg = new KgFolder();
  @Mixin private Talk talk = new Talk();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "nquads",
      description =
          "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); N-Quads are sorted by bytes,"
              + " turtle and rdfxml are the union of the article graphs, csv is one table a kind"
              + " of fact, graphml and gexf are the actors and the dated steps between them.")
  private ExportFormat format = ExportFormat.nquads;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE-or-DIR",
      description = "Where it goes: a file (default: stdout), for csv a folder.")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--with-text", description = "Write the articles' texts too.")
  private boolean withText;

  @Override
  public Integer call() {
    Optional<Path> place = place();
    try (GraphStore store = GraphStore.open(kg.path())) {
      GraphExport export = new GraphExport(store, withText ? Texts.SHOWN : Texts.HIDDEN);
      if (format == ExportFormat.csv) {
        place.ifPresent(export::tables);
      } else if (place.isPresent()) {
        ExportOutput.file(place.get(), out -> export.write(format, out));
      } else {
        ExportOutput.print(spec.commandLine().getOut(), out -> export.write(format, out));
      }
    }
    place.ifPresent(written -> talk.say("written: " + written));
    return ExitCode.DONE.number();
  }

  private Optional<Path> place() {
    if (format == ExportFormat.csv && output.isEmpty()) {
      throw new Failure(
          ExitCode.USAGE, "csv is a table a kind of fact: give their folder with --output DIR.");
    }
    Path graph = kg.path().toAbsolutePath().normalize();
    if (output.filter(o -> o.toAbsolutePath().normalize().startsWith(graph)).isPresent()) {
      throw new Failure(
          ExitCode.USAGE, "--output is inside the graph's folder, which holds only the graph.");
    }
    return output;
  }
}
