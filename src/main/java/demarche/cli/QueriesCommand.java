package demarche.cli;

import demarche.answer.NamedQueries;
import demarche.answer.NamedQuery;
import demarche.answer.Parameter;
import demarche.problem.ExitCode;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code queries}: what can be asked by name. */
@Command(
    name = "queries",
    mixinStandardHelpOptions = true,
    description = "Lists the named queries with the question that each answers.")
final class QueriesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  // Every command takes these; the list of the queries needs no graph and says nothing beside.
  @SuppressWarnings("UnusedVariable")
  @Mixin
  private KgFolder kg = new KgFolder();

  @SuppressWarnings("UnusedVariable")
  @Mixin
  private Talk talk = new Talk();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    for (NamedQuery query : NamedQueries.bundled().all()) {
      out.print(query.name() + "\n    " + query.question() + "\n");
      for (Parameter parameter : query.parameters()) {
        out.print("    -p " + parameter + "\n");
      }
    }
    return ExitCode.DONE.number();
  }
}
