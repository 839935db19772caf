package demarche.cli;

import demarche.problem.ExitCode;
import demarche.problem.Failure;
import picocli.CommandLine.Option;

/** How many articles a command has under way at once. */
final class ThreadsOption {
  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles are under way at once (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  int number() {
    if (threads < 1) {
      throw new Failure(ExitCode.USAGE, "--threads " + threads + " is less than one");
    }
    return threads;
  }
}
