package demarche.cli;

import demarche.explanation.Explanation;
import demarche.explanation.ExplanationText;
import demarche.explanation.Explanations;
import demarche.problem.ExitCode;
import demarche.store.GraphStore;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: one fact, article, actor or place, with the words that say so. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Explains a fact: its sentence, its evidence marked in context, its article and origin.",
      "An article, an actor, a place or a piece of evidence is told with its facts."
    })
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private KgFolder kg = new KgFolder();
  @Mixin private Talk talk = new Talk();

  @Parameters(
      index = "0",
      paramLabel = "IRI",
      description = "In full, or relative to the graph's base: fact/..., person/...")
  private String iri = "";

  @Override
  public Integer call() {
    try (GraphStore store = GraphStore.open(kg.path())) {
      Explanation explanation =
          store.read(graph -> new Explanations(graph, store.base(), store::text).explain(iri));
      spec.commandLine().getOut().print(text().of(explanation));
      if (explanation.passages().isEmpty()) {
        talk.say("Explain one of its facts to see the words behind it.");
      }
    }
    return ExitCode.DONE.number();
  }

  /** Bold print on a terminal only (the launcher tells). */
  private static ExplanationText text() {
    return Boolean.getBoolean("demarche.terminal.out")
        ? ExplanationText.BOLD
        : ExplanationText.PLAIN;
  }
}
