package demarche.cli;

import demarche.problem.ExitCode;
import demarche.problem.Failure;
import demarche.serve.GraphServer;
import demarche.serve.Serving;
import demarche.store.GraphStore;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code rehearse}: does once, in a folder of its own, what the other commands do. The launcher
 * lets Java record meanwhile which classes are needed, so that later starts are shorter.
 */
@Command(
    name = "rehearse",
    hidden = true,
    mixinStandardHelpOptions = true,
    description = "Runs the main commands once on the sample and keeps nothing of it.")
final class RehearseCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "INPUT", description = "Articles with their facts.")
  private Path input = Path.of("data", "sample");

  @Override
  public Integer call() {
    try {
      Path folder = Files.createTempDirectory("demarche-");
      try {
        String kg = folder.resolve("kg").toString();
        for (List<String> step :
            List.of(
                List.of("parse", "--quiet", input.toString()),
                List.of("read", "--quiet", input.toString()),
                List.of("map", "--quiet", input.toString()),
                List.of("build", "--quiet", "--kg", kg, input.toString()),
                List.of("query", "--kg", kg, "positions"),
                List.of("export", "--kg", kg, "--format", "nquads"))) {
          perform(step);
        }
        serve(Path.of(kg));
      } finally {
        delete(folder);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new Failure(ExitCode.STORAGE, "the rehearsal failed: " + e.getMessage(), e);
    }
    return ExitCode.DONE.number();
  }

  private static void perform(List<String> step) {
    PrintWriter nowhere = new DataWriter(OutputStream.nullOutputStream());
    int code = Demarche.run(nowhere, nowhere, step.toArray(String[]::new));
    if (code != ExitCode.DONE.number()) {
      throw new Failure(ExitCode.INPUT, "the rehearsal failed at " + step.getFirst());
    }
  }

  private static void serve(Path kg) throws IOException {
    try (GraphStore store = GraphStore.open(kg);
        GraphServer server = GraphServer.start(store, Serving.local(0))) {
      URI ask = URI.create(server.address() + "kg/sparql?query=ASK%7B%7D");
      HttpURLConnection connection = (HttpURLConnection) ask.toURL().openConnection();
      connection.getResponseCode();
      connection.disconnect();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
