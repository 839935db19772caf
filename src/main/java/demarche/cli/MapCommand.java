package demarche.cli;

import demarche.build.ArticleWay;
import demarche.build.ArticleWay.Arrived;
import demarche.build.Pipeline;
import demarche.build.Pipeline.Outcome;
import demarche.build.QuadLines;
import demarche.build.Tally;
import demarche.factfile.Inputs;
import demarche.mapper.MappedArticle;
import demarche.problem.ProblemLog;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Triple;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code map}: articles and their facts to N-Quads, without a store. */
@Command(
    name = "map",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the graphs of articles as N-Quads, without a store.",
      "The facts of those that come without are found in their text. Articles stand in the order of"
          + " their ids; their texts are left out."
    })
final class MapCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Talk talk = new Talk();

  // Every command takes it; this one needs no graph.
  @SuppressWarnings("UnusedVariable")
  @Mixin
  private KgFolder kg = new KgFolder();

  @Mixin private WayOptions options = new WayOptions();

  @Option(names = "--shapes", description = "Hold the shapes against each fact.")
  private boolean shapes;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Files, folders or globs of articles: JSON or JSON Lines, texts (.txt, .md), gzipped or"
              + " not; - for stdin.")
  private List<String> inputs = List.of();

  private Tally tally = Tally.NONE;

  /** An article ready to be printed, with what it brings. */
  private record Ready(ByteBuffer lines, Tally tally) {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    ProblemLog log = new ProblemLog(talk::problem);
    try (Inputs records = Inputs.open(inputs, System.in, log::add)) {
      ArticleWay way = options.way(shapes);
      new Pipeline(log, options.threads())
          .run(
              records,
              facts -> ready(way.go(facts)),
              ready -> {
                DataWriter.print(out, ready.lines());
                tally = tally.plus(ready.tally());
              },
              talk.progress());
    }
    talk.say(Summary.of(tally, log));
    return log.exitCode().number();
  }

  private static Outcome<Ready> ready(Arrived arrived) {
    MappedArticle mapped = arrived.mapped();
    List<Triple> triples = mapped.triples();
    Ready ready =
        new Ready(QuadLines.of(mapped.graph(), triples), Tally.of(arrived, triples.size()));
    return new Outcome<>(Optional.of(ready), arrived.problems());
  }
}
