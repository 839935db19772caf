package demarche.cli;

import demarche.problem.ExitCode;
import demarche.problem.Failure;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
      "Builds a graph of the sample's texts, asks it a few questions and says how to go on.",
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

  /** The question whose answers begin with the fact that is then explained. */
  private static final List<String> SAID =
      List.of("said-to", "-p", "speaker=Recep Tayyip Erdogan", "-p", "to=Aung San Suu Kyi");

  /** Where it has no answer: one that has some wherever two actors did anything together. */
  private static final List<String> DONE = List.of("contacts");

  @Override
  public Integer call() {
    Path sample = Path.of(System.getProperty("demarche.home", "."), "data", "sample");
    if (!Files.isDirectory(sample)) {
      throw new Failure(
          ExitCode.INPUT, "the sample is not at " + sample + ": run the demo by ./demarche");
    }
    int code = perform(List.of("build", "--read", "--kg", kg.toString(), shortest(sample)));
    for (List<String> question :
        List.of(
            SAID,
            List.of("stance-over-time", "-p", "country=Russia", "-p", "towards=Ukraine"),
            List.of("contacts", "-p", "since=2022-01-01", "-p", "only=call"),
            List.of("evacuations-by-organizer", "-p", "country=Sudan"))) {
      code = code == 0 ? perform(query(question)) : code;
    }
    Optional<String> fact = code == 0 ? first(SAID).or(() -> first(DONE)) : Optional.empty();
    if (fact.isPresent()) {
      code = perform(List.of("explain", "--kg", kg.toString(), fact.get()));
    }
    if (code == 0) {
      goOn(kg.toString());
    }
    return code;
  }

  /** Runs a step and prints it before its output. */
  private int perform(List<String> step) {
    PrintWriter out = spec.commandLine().getOut();
    out.println();
    out.println("$ ./demarche " + shell(step));
    out.flush();
    return Demarche.run(
        out,
        spec.commandLine().getErr(),
        Stream.concat(step.stream(), talk.flags().stream()).toArray(String[]::new));
  }

  private List<String> query(List<String> question, String... options) {
    List<String> step = new ArrayList<>(List.of("query", "--kg", kg.toString()));
    step.addAll(List.of(options));
    step.addAll(question);
    return step;
  }

  /** The first fact that answers a question: the last column of the first row. */
  private Optional<String> first(List<String> question) {
    StringWriter rows = new StringWriter();
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    String[] step = query(question, "--format", "tsv").toArray(String[]::new);
    Demarche.run(new PrintWriter(rows), nowhere, step);
    return rows.toString()
        .lines()
        .skip(1)
        .map(row -> row.substring(row.lastIndexOf('\t') + 1).replace("\"", ""))
        .findFirst();
  }

  private void goOn(String graph) {
    PrintWriter out = spec.commandLine().getOut();
    out.println();
    out.println("Go on with:");
    Map<String, String> steps = new LinkedHashMap<>();
    steps.put("read FILE", "what is found in a text of your own");
    steps.put("queries", "all questions that have a name");
    steps.put("query --kg " + graph + " NAME", "one of them, with -p name=value");
    steps.put("explain --kg " + graph + " IRI", "the sentence behind a fact");
    steps.put("export --kg " + graph + " --format trig", "the whole graph");
    steps.put("serve --kg " + graph, "pages at http://localhost:3030/");
    int width = steps.keySet().stream().mapToInt(String::length).max().orElse(0);
    steps.forEach(
        (step, what) ->
            out.println("  ./demarche " + step + " ".repeat(width - step.length() + 3) + what));
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
