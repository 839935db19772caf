package demarche.cli;

import demarche.problem.ExitCode;
import demarche.problem.Failure;
import demarche.reader.Reader;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
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
    description = "Turns news articles about diplomacy and crises into a knowledge graph.")
public final class Demarche {
  /** Commands that need no graph start without Jena. */
  private static final Set<String> WITHOUT_GRAPH = Set.of("parse", "read");

  /** Commands that look at the others. */
  private static final Set<String> OF_ALL = Set.of("help", "generate-completion");

  /** The class of each command, in the order of the help. */
  private static final Map<String, Class<?>> COMMANDS = commands();

  private static Map<String, Class<?>> commands() {
    Map<String, Class<?>> commands = new LinkedHashMap<>();
    commands.put("build", BuildCommand.class);
    commands.put("map", MapCommand.class);
    commands.put("read", ReadCommand.class);
    commands.put("parse", ParseCommand.class);
    commands.put("query", QueryCommand.class);
    commands.put("queries", QueriesCommand.class);
    commands.put("explain", ExplainCommand.class);
    commands.put("validate", ValidateCommand.class);
    commands.put("stats", StatsCommand.class);
    commands.put("push", PushCommand.class);
    commands.put("serve", ServeCommand.class);
    commands.put("export", ExportCommand.class);
    commands.put("demo", DemoCommand.class);
    commands.put("rehearse", RehearseCommand.class);
    commands.put("help", CommandLine.HelpCommand.class);
    commands.put("generate-completion", AutoComplete.GenerateCompletion.class);
    return commands;
  }

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
    boolean withoutGraph = arguments.length > 0 && WITHOUT_GRAPH.contains(arguments[0]);
    if (!withoutGraph) {
      JenaSystem.init();
    }
    int code = run(writer(FileDescriptor.out), writer(FileDescriptor.err), arguments);
    if (code != ExitCode.DONE.number() || !withoutGraph) {
      System.exit(code);
    }
    // Nothing runs on here, and System.exit makes a logger first.
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
    CommandLine line = commandLine(arguments);
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

  /**
   * The command line with all commands, or with the one alone that is called: each takes a while to
   * be made. Help and completion look at the others.
   */
  static CommandLine commandLine(String... arguments) {
    CommandLine line = new CommandLine(new Demarche());
    String called = arguments.length == 0 ? "" : arguments[0];
    boolean alone = COMMANDS.containsKey(called) && !OF_ALL.contains(called);
    COMMANDS.forEach(
        (name, command) -> {
          if (!alone || name.equals(called)) {
            line.addSubcommand(command);
          }
        });
    return line;
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
