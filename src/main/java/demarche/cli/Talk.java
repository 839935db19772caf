package demarche.cli;

import demarche.build.Progress;
import demarche.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** How much is told on stderr. */
final class Talk {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec mixee = CommandSpec.create();

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.LOCAL,
      description = "Tell more on stderr, causes of failures among it.")
  private boolean verbose;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.LOCAL,
      description = "Tell only problems on stderr.")
  private boolean quiet;

  boolean verbose() {
    return verbose;
  }

  /** The options that make another command of this process talk as much as this one. */
  List<String> flags() {
    List<String> flags = new ArrayList<>();
    if (verbose) {
      flags.add("--verbose");
    }
    if (quiet) {
      flags.add("--quiet");
    }
    return flags;
  }

  /** A line of talk on stderr, left out with {@code -q}. */
  void say(String line) {
    if (!quiet) {
      problem(line);
    }
  }

  /** Where progress is shown: on a terminal only, and not with {@code -q}. */
  Progress progress() {
    return progress("articles");
  }

  /** As {@link #progress()}, of other things than articles. */
  Progress progress(String things) {
    return quiet ? Progress.SILENT : ProgressLine.on(mixee.commandLine().getErr(), things);
  }

  /** A problem on one line of stderr; with {@code -v} its cause with the stack below it. */
  void problem(Problem problem) {
    problem(problem.toString());
    if (verbose) {
      problem.stack().forEach(this::problem);
    }
  }

  /** A line on stderr that is told in any case. */
  void problem(String line) {
    mixee.commandLine().getErr().println(line);
    mixee.commandLine().getErr().flush();
  }
}
