package demarche.cli;

import demarche.build.Progress;
import demarche.push.Credentials;
import demarche.push.Endpoint;
import demarche.push.Journal;
import demarche.push.Push;
import demarche.push.RemoteStore;
import demarche.store.GraphStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code push}: the graph sent to a graph store that runs elsewhere. */
@Command(
    name = "push",
    mixinStandardHelpOptions = true,
    description = {
      "Sends the graph of every article, the ontology and its schemes to a SPARQL 1.1 graph store.",
      "A repeat sends only what has changed or what the store lacks; so it goes on after a stop.",
      "Credentials come from a file, or from DEMARCHE_PUSH_USER and DEMARCHE_PUSH_PASSWORD, or from"
          + " DEMARCHE_PUSH_TOKEN."
    })
final class PushCommand implements Callable<Integer> {
  private static final int EXAMPLES = 3;

  @Mixin private KgFolder kg = new KgFolder();
  @Mixin private Talk talk = new Talk();

  @Parameters(
      paramLabel = "ENDPOINT",
      description = "Address of the graph store, such as http://localhost:3030/dataset/data.")
  private String endpoint = "";

  @Option(
      names = "--with-text",
      description = "Also send the articles' texts, each into its article's graph.")
  private boolean withText;

  @Option(
      names = "--credentials",
      paramLabel = "FILE",
      description = "File with user= and password=, or with token=.")
  private Optional<Path> credentials = Optional.empty();

  @Option(names = "--afresh", description = "Send everything, whatever was sent before.")
  private boolean afresh;

  @Override
  public Integer call() {
    Endpoint address = Endpoint.of(endpoint);
    Credentials shown = credentials.map(Credentials::read).orElseGet(PushCommand::ofEnvironment);
    try (RemoteStore remote = RemoteStore.at(address, shown);
        GraphStore store = GraphStore.open(kg.path());
        Journal journal = Journal.open(kg.path().resolve(address.journalName()), talk::problem)) {
      Push.Outcome outcome = push(store, remote, journal);
      tellGone(outcome.gone());
      talk.say(outcome.sent() + " graphs sent, " + outcome.unchanged() + " unchanged");
    }
    return 0;
  }

  private static Credentials ofEnvironment() {
    return Credentials.of(System.getenv());
  }

  private Push.Outcome push(GraphStore store, RemoteStore remote, Journal journal) {
    Progress progress = talk.progress("graphs");
    try {
      return Push.run(
          store, remote, journal, new Push.Options(withText, afresh), progress::carried);
    } finally {
      progress.carried(1, 1);
    }
  }

  private void tellGone(List<String> gone) {
    if (!gone.isEmpty()) {
      List<String> shown = talk.verbose() ? gone : gone.subList(0, Math.min(EXAMPLES, gone.size()));
      talk.problem(
          gone.size()
              + " graphs that were sent earlier are no longer in "
              + kg.path()
              + "; the store keeps them: "
              + String.join(" ", shown)
              + (shown.size() < gone.size() ? " …" : ""));
    }
  }
}
