package demarche.cli;

import demarche.problem.ExitCode;
import demarche.problem.Failure;
import demarche.serve.GraphServer;
import demarche.serve.Serving;
import demarche.store.GraphStore;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: the graph as pages, linked data and a SPARQL endpoint. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serves the graph read-only: pages at /, linked data at /kg/, SPARQL queries at /kg/sparql.",
      "Only this machine reaches it unless --bind says otherwise. Stops with Ctrl-C or SIGTERM."
    })
final class ServeCommand implements Callable<Integer> {
  private static final int LEAST_TOKEN = 16;
  private static final int LAST_PORT = 65_535;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private KgFolder kg = new KgFolder();
  @Mixin private Talk talk = new Talk();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "3030",
      description = "The port; 0 takes a free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description =
          "The address to listen on (default: ${DEFAULT-VALUE}). Beyond the loopback address it"
              + " asks for a token.")
  private String bind = "127.0.0.1";

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      defaultValue = "${DEMARCHE_TOKEN:-}",
      description =
          "What clients must show, as Bearer token or as the password of any user name, 16"
              + " characters or more; better given in the environment as DEMARCHE_TOKEN.")
  private String token = "";

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = "A host name under which the server is asked for; may be repeated.")
  private Set<String> hosts = new LinkedHashSet<>();

  @Option(
      names = "--public-address",
      paramLabel = "URL",
      defaultValue = "",
      description =
          "Scheme and host under which clients find the server, such as https://graph.example.org"
              + " behind a proxy; told to programs as the address of the endpoint. Unless given, it"
              + " is http and the host that the request names.")
  private String publicAddress = "";

  @Option(
      names = "--cors",
      paramLabel = "ORIGIN",
      description =
          "An origin whose scripts may read answers, such as https://example.org, or * for all; may"
              + " be repeated.")
  private Set<String> origins = new LinkedHashSet<>();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "How long one query may take (default: ${DEFAULT-VALUE}).")
  private int timeout;

  @Option(
      names = "--max-rows",
      paramLabel = "ROWS",
      defaultValue = "100000",
      description = "How many rows or triples one answer may have (default: ${DEFAULT-VALUE}).")
  private int rows;

  @Option(
      names = "--with-text",
      description =
          "Also give out the articles' whole texts: to queries, in <urn:x-arq:DefaultGraph>, and on"
              + " pages beyond the loopback address or behind a proxy (--public-address, --host).")
  private boolean withText;

  @Override
  public Integer call() {
    Serving serving = serving();
    try (GraphStore store = GraphStore.open(kg.path());
        GraphServer server = GraphServer.start(store, serving)) {
      spec.commandLine().getOut().println(server.address());
      spec.commandLine().getOut().flush();
      talk.say("Serving " + kg.path() + "; stop with Ctrl-C.");
      Thread stop = new Thread(server::close, "stop");
      Runtime.getRuntime().addShutdownHook(stop);
      server.join();
    }
    return 0;
  }

  private Serving serving() {
    InetAddress address = address();
    boolean local = address.isLoopbackAddress();
    if (!local && token.isEmpty()) {
      throw new Failure(
          ExitCode.USAGE,
          "--bind " + bind + " lets other machines in: give a token too (DEMARCHE_TOKEN).");
    }
    if (!token.isEmpty() && token.length() < LEAST_TOKEN) {
      throw new Failure(ExitCode.USAGE, "A token has " + LEAST_TOKEN + " characters or more.");
    }
    if (!publicAddress.isEmpty() && !Serving.isAddress(publicAddress)) {
      throw new Failure(
          ExitCode.USAGE,
          "--public-address is a scheme and a host, such as https://graph.example.org.");
    }
    if (port < 0 || port > LAST_PORT) {
      throw new Failure(ExitCode.USAGE, "--port is a number from 0 to " + LAST_PORT + ".");
    }
    if (timeout < 1 || rows < 1) {
      throw new Failure(ExitCode.USAGE, "--timeout and --max-rows are 1 or more.");
    }
    return new Serving(
        address,
        port,
        withText,
        Optional.of(token).filter(t -> !t.isEmpty()),
        hosts,
        origins,
        Optional.of(publicAddress).filter(a -> !a.isEmpty()),
        Serving.Limits.of(Duration.ofSeconds(timeout), rows, Serving.Limits.USUAL.atOnce()));
  }

  private InetAddress address() {
    try {
      return InetAddress.getByName(bind);
    } catch (UnknownHostException e) {
      throw new Failure(ExitCode.USAGE, "--bind " + bind + " is no address of this machine.", e);
    }
  }
}
