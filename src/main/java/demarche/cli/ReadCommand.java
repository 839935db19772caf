package demarche.cli;

import demarche.build.Pipeline;
import demarche.build.Pipeline.Outcome;
import demarche.fact.ArticleFacts;
import demarche.factfile.FactFile;
import demarche.factfile.Inputs;
import demarche.problem.ProblemLog;
import demarche.reader.Reader;
import demarche.reader.Reading;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code read}: the facts that are found in articles' texts. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = {
      "Reads articles' texts and prints the facts found, one fact record in JSON an article.",
      "Articles stand in the order of their ids. Facts that come with an article are not looked at."
          + " What it prints, build takes."
    })
final class ReadCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Talk talk = new Talk();

  // Every command takes it; this one needs no graph.
  @SuppressWarnings("UnusedVariable")
  @Mixin
  private KgFolder kg = new KgFolder();

  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Texts (.txt, .md), or articles in JSON or JSON Lines, gzipped or not: files, folders or"
              + " globs; - for stdin.")
  private List<String> inputs = List.of();

  private int articles;
  private int unread;
  private int facts;

  /** A record ready to be printed. */
  private record Ready(ByteBuffer line, boolean read, int facts) {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    ProblemLog log = new ProblemLog(talk::problem);
    Reader reader = Reader.bundled();
    Pipeline pipeline = new Pipeline(log, threads.number());
    try (Inputs records = Inputs.open(inputs, System.in, log::add)) {
      pipeline.run(
          records,
          given -> ready(reader.read(given.article())),
          ready -> {
            DataWriter.print(out, ready.line());
            articles += ready.read() ? 1 : 0;
            unread += ready.read() ? 0 : 1;
            facts += ready.facts();
          },
          talk.progress());
    }
    talk.say(
        Summary.counted(articles, "article")
            + " read, "
            + Summary.counted(facts, "fact")
            + (unread == 0 ? "." : "; " + Summary.counted(unread, "article") + " not read.")
            + Summary.problems(log));
    return log.exitCode().number();
  }

  private static Outcome<Ready> ready(Reading reading) {
    ArticleFacts facts = reading.facts();
    Ready ready =
        new Ready(ByteBuffer.wrap(FactFile.write(facts)), reading.read(), facts.facts().size());
    return new Outcome<>(Optional.of(ready), reading.problems());
  }
}
