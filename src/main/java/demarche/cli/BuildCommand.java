package demarche.cli;

import demarche.build.ArticleWay;
import demarche.build.ArticleWay.Arrived;
import demarche.build.Pipeline;
import demarche.build.Pipeline.Outcome;
import demarche.build.Tally;
import demarche.factfile.Inputs;
import demarche.mapper.MappedArticle;
import demarche.problem.ExitCode;
import demarche.problem.ProblemLog;
import demarche.store.StoreWriter;
import demarche.store.StoredArticle;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code build}: articles and their facts into the graph. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = {
      "Puts articles into the graph, with the facts found in the text of those without.",
      "An article that is there already is replaced."
    })
final class BuildCommand implements Callable<Integer> {
  @Mixin private KgFolder kg = new KgFolder();
  @Mixin private Talk talk = new Talk();
  @Mixin private WayOptions options = new WayOptions();

  @Option(names = "--no-shapes", description = "Do not hold the shapes against each fact.")
  private boolean noShapes;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Files, folders or globs of articles: JSON or JSON Lines, texts (.txt, .md), gzipped or"
              + " not; - for stdin.")
  private List<String> inputs = List.of();

  private Tally tally = Tally.NONE;

  /** An article ready for the store, with what it brings. */
  private record Ready(StoredArticle article, Tally tally) {}

  @Override
  public Integer call() {
    ProblemLog log = new ProblemLog(talk::problem);
    // Before the folder is touched: bad usage must leave nothing behind.
    ArticleWay way = options.way(!noShapes);
    Pipeline pipeline = new Pipeline(log, options.threads());
    try (Inputs records = Inputs.open(inputs, System.in, log::add);
        StoreWriter store = StoreWriter.open(kg.path(), options.base())) {
      pipeline.run(
          records,
          facts -> ready(way.go(facts)),
          ready -> {
            store.put(ready.article());
            tally = tally.plus(ready.tally());
          },
          talk.progress());
      store.commit();
    }
    talk.say(Summary.of(tally, log));
    ExitCode code = log.exitCode();
    return code.number();
  }

  private static Outcome<Ready> ready(Arrived arrived) {
    MappedArticle mapped = arrived.mapped();
    var triples = mapped.triples();
    Ready ready =
        new Ready(
            new StoredArticle(mapped.graph(), mapped.article(), mapped.source().body(), triples),
            Tally.of(arrived, triples.size()));
    return new Outcome<>(Optional.of(ready), arrived.problems());
  }
}
