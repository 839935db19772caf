package demarche.cli;

import demarche.problem.ExitCode;
import demarche.problem.Failure;
import demarche.reader.Reader;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Set;
import org.apache.jena.sys.JenaSystem;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code demarche}. */
@Command(
    name = "demarche",
    mixinStandardHelpOptions = true,
    versionProvider = Demarche.Version.class,
    description = "Turns news articles about diplomacy and crises into a knowledge graph.",
    subcommands = {
      BuildCommand.class,
      MapCommand.class,
      ReadCommand.class,
      ParseCommand.class,
      QueryCommand.class,
      QueriesCommand.class,
      ExplainCommand.class,
      ValidateCommand.class,
      StatsCommand.class,
      PushCommand.class,
      ServeCommand.class,
      ExportCommand.class,
      DemoCommand.class,
      RehearseCommand.class,
      CommandLine.HelpCommand.class,
      AutoComplete.GenerateCompletion.class,
    })
public final class Demarche {
  /** Commands that need no graph start without Jena. */
  private static final Set<String> WITHOUT_GRAPH = Set.of("parse", "read");

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    boolean verbose =
        Arrays.stream(arguments).anyMatch(a -> a.equals("-v") || a.equals("--verbose"));
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", verbose ? "info" : "error");
    if (!verbose) {
      // Jena logs what it then throws, traces among it; the user gets one sentence from us.
      System.setProperty("org.slf4j.simpleLogger.log.org.apache.jena", "off");
    }
    if (arguments.length > 0 && arguments[0].equals("read")) {
      Reader.bundled().prepare();
    }
    if (arguments.length == 0 || !WITHOUT_GRAPH.contains(arguments[0])) {
      JenaSystem.init();
    }
    System.exit(run(writer(FileDescriptor.out), writer(FileDescriptor.err), arguments));
  }

  /** UTF-8 whatever the locale, and a buffer that fits millions of lines. */
  private static PrintWriter writer(FileDescriptor descriptor) {
    return new DataWriter(new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16));
  }

  /**
   * Runs one command in this process.
   *
   * @param out where data goes
   * @param err where talk goes
   * @param arguments the command line
   * @return the exit code
   */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = new CommandLine(new Demarche());
    line.setOut(out);
    line.setErr(err);
    line.setExecutionExceptionHandler(Demarche::tell);
    int code = line.execute(arguments);
    out.flush();
    boolean ended = code == 0 || code == ExitCode.INPUT.number();
    if (ended && out.checkError() && !DataWriter.readerGone(out)) {
      err.println("demarche: the output could not be written: the disk is full");
      code = ExitCode.STORAGE.number();
    }
    err.flush();
    return code;
  }

  /** The one place where whatever a command throws becomes a sentence and an exit code. */
  private static int tell(Exception thrown, CommandLine line, CommandLine.ParseResult parsed) {
    if (DataWriter.readerGone(line.getOut())) {
      // Whoever read has had enough: that is no failure.
      return ExitCode.DONE.number();
    }
    if (thrown instanceof Failure failure) {
      line.getErr().println("demarche: " + failure.getMessage());
      return failure.exitCode().number();
    }
    line.getErr().println("demarche: an unexpected failure, a fault of the program: " + thrown);
    return ExitCode.INPUT.number();
  }

  /** The version of the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Demarche.class.getPackage().getImplementationVersion();
      return new String[] {"demarche " + (version == null ? "(unpackaged)" : version)};
    }
  }
}
