package demarche.cli;

import demarche.answer.AnswerFormat;
import demarche.answer.Answering;
import demarche.answer.Arguments;
import demarche.answer.NamedQueries;
import demarche.answer.NamedQuery;
import demarche.answer.NearNames;
import demarche.exchange.Refused;
import demarche.problem.ExitCode;
import demarche.problem.Failure;
import demarche.search.Index;
import demarche.search.Library;
import demarche.search.TextQueries;
import demarche.store.GraphStore;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code query}: asks a named query or one from a file. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = {
      "Asks a named query, or the SPARQL query of a .rq file, and prints the answer.",
      "The command queries lists the names, the questions and their parameters."
    })
final class QueryCommand implements Callable<Integer> {
  /** How long the index of words may take that a graph does not have yet. */
  private static final Duration PATIENCE = Duration.ofHours(1);

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private KgFolder kg = new KgFolder();
  @Mixin private Talk talk = new Talk();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "table",
      description =
          "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); a graph for an answer comes as"
              + " Turtle, JSON-LD or RDF/XML.")
  private AnswerFormat format = AnswerFormat.table;

  @Option(
      names = {"-p", "--param"},
      paramLabel = "NAME=VALUE",
      description = "The value of a parameter; may be repeated.")
  private List<String> given = List.of();

  @Parameters(index = "0", paramLabel = "NAME-or-FILE", description = "The query.")
  private String nameOrFile = "";

  @Override
  public Integer call() {
    NamedQuery query = NamedQueries.bundled().find(nameOrFile);
    Map<String, String> values = values();
    // What is wrong with the command line is told before the graph is looked at.
    Arguments.of(query, values, "");
    try (GraphStore store = GraphStore.open(kg.path())) {
      Arguments arguments = Arguments.of(query, values, store.base());
      return TextQueries.isAskedBy(query.query())
          ? withIndex(store, query, arguments)
          : store.read(graph -> answer(graph, query, arguments, context -> {}));
    }
  }

  /** The index is made where the graph has none yet, and kept in its folder. */
  private int withIndex(GraphStore store, NamedQuery query, Arguments arguments) {
    try (Library library = Library.of(store)) {
      Index unused = library.within(PATIENCE);
      return store.read(
          graph ->
              answer(graph, query, arguments, context -> TextQueries.register(context, library)));
    } catch (Refused e) {
      throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
    }
  }

  private int answer(
      DatasetGraph graph, NamedQuery query, Arguments arguments, Consumer<Context> prepared) {
    long rows =
        new Answering(graph, spec.commandLine().getOut(), format, prepared)
            .answer(query, arguments);
    if (rows == 0) {
      NearNames.hints(graph, arguments).forEach(talk::say);
    }
    return ExitCode.DONE.number();
  }

  private Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : given) {
      int equals = pair.indexOf('=');
      if (equals < 1) {
        throw new Failure(ExitCode.USAGE, "\"-p " + pair + "\" is not of the form -p name=value.");
      }
      String name = pair.substring(0, equals);
      if (values.put(name, pair.substring(equals + 1)) != null) {
        throw new Failure(ExitCode.USAGE, "The parameter " + name + " is given twice.");
      }
    }
    return values;
  }
}
