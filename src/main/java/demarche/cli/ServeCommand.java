package demarche.cli;

import demarche.serve.GraphServer;
import demarche.serve.Serving;
import demarche.serve.Serving.Limits;
import demarche.store.GraphStore;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: the graph as a SPARQL endpoint on this machine. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serves the graph read-only on the loopback address, for SPARQL queries at /kg/sparql.",
      "Stops with Ctrl-C or SIGTERM."
    })
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private KgFolder kg = new KgFolder();
  @Mixin private Talk talk = new Talk();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "3030",
      description = "Port on the loopback address; 0 takes a free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--with-text",
      description = "Also give out the articles' texts, in <urn:x-arq:DefaultGraph>.")
  private boolean withText;

  @Override
  public Integer call() {
    try (GraphStore store = GraphStore.open(kg.path());
        GraphServer server =
            GraphServer.start(store, Serving.local(port, withText, Limits.USUAL))) {
      spec.commandLine().getOut().println(server.address());
      spec.commandLine().getOut().flush();
      talk.say("Serving " + kg.path() + "; stop with Ctrl-C.");
      Thread stop = new Thread(server::close, "stop");
      Runtime.getRuntime().addShutdownHook(stop);
      server.join();
    }
    return 0;
  }
}
