package demarche.cli;

import demarche.problem.ExitCode;
import demarche.problem.Failure;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demo}: the sample's graph, a few questions, and how to go on. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Builds the graph of the sample articles, asks it a few questions and says how to go on.",
      "Each step is a command that can be run alone; it is printed before its output."
    })
final class DemoCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Talk talk = new Talk();

  @Option(
      names = "--kg",
      paramLabel = "DIR",
      defaultValue = "demo-kg",
      description = "Folder for the sample's graph (default: ${DEFAULT-VALUE}).")
  private Path kg = Path.of("demo-kg");

  /** A position of the first article of the sample: Hua Chunying rejects a suggestion. */
  private static final String FACT = "fact/c53fa4852b06811814fb";

  @Override
  public Integer call() {
    Path sample = Path.of(System.getProperty("demarche.home", "."), "data", "sample");
    if (!Files.isDirectory(sample)) {
      throw new Failure(
          ExitCode.INPUT, "the sample is not at " + sample + ": run the demo by ./demarche");
    }
    String graph = kg.toString();
    List<List<String>> steps =
        List.of(
            List.of("build", "--kg", graph, shortest(sample)),
            List.of("query", "--kg", graph, "rejected-claims"),
            List.of("query", "--kg", graph, "evacuations-by-organizer", "-p", "country=Sudan"),
            List.of(
                "query",
                "--kg",
                graph,
                "stance-over-time",
                "-p",
                "country=Russia",
                "-p",
                "towards=Ukraine"),
            List.of("explain", "--kg", graph, FACT));
    PrintWriter out = spec.commandLine().getOut();
    for (List<String> step : steps) {
      out.println();
      out.println("$ ./demarche " + shell(step));
      out.flush();
      int code =
          Demarche.run(
              out,
              spec.commandLine().getErr(),
              Stream.concat(step.stream(), talk.flags().stream()).toArray(String[]::new));
      if (code != 0) {
        return code;
      }
    }
    out.println();
    out.println("Go on with:");
    out.println("  ./demarche queries                      all questions that have a name");
    out.println("  ./demarche query --kg " + graph + " NAME    one of them, with -p name=value");
    out.println("  ./demarche explain --kg " + graph + " IRI   the sentence behind a fact");
    out.println("  ./demarche export --kg " + graph + " --format trig");
    out.println(
        "  ./demarche serve --kg " + graph + "         SPARQL at http://localhost:3030/kg/sparql");
    return 0;
  }

  /** A path as one would type it here. */
  private static String shortest(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path full = path.toAbsolutePath().normalize();
    return (full.startsWith(here) ? here.relativize(full) : full).toString();
  }

  /** A step as one would type it. */
  private static String shell(List<String> step) {
    StringBuilder line = new StringBuilder();
    for (String word : step) {
      line.append(line.isEmpty() ? "" : " ");
      line.append(word.matches("[\\w./=:-]+") ? word : "\"" + word + "\"");
    }
    return line.toString();
  }
}
