package demarche.cli;

import demarche.factfile.FactFile;
import demarche.factfile.InputRecord;
import demarche.factfile.Inputs;
import demarche.factfile.Parsed;
import demarche.language.AlignedTable;
import demarche.language.Brat;
import demarche.language.ConllU;
import demarche.language.Engine;
import demarche.problem.ExitCode;
import demarche.problem.Failure;
import demarche.problem.Problem;
import demarche.problem.ProblemKind;
import demarche.problem.ProblemLog;
import demarche.reader.BundledEngine;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parse}: what the language engine sees in a text. */
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    description = {
      "Prints what the language engine sees in texts, for whoever writes rules.",
      "That is sentences, tokens, parts of speech, lemmas, names and trees."
    })
final class ParseCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Talk talk = new Talk();

  // Every command takes it; this one needs no graph.
  @SuppressWarnings("UnusedVariable")
  @Mixin
  private KgFolder kg = new KgFolder();

  /** So many sentences are written before it is asked whether they arrive. */
  private static final int ASKED_EVERY = 500;

  private int documents;
  private int sentences;

  /** How a sentence is printed. */
  enum Format {
    conllu,
    brat,
    table
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "conllu",
      description =
          "${COMPLETION-CANDIDATES}: CoNLL-U as Universal Dependencies has it with the names in its"
              + " last column, brat's standoff lines, or a table for the eye (default: conllu).")
  private Format format = Format.conllu;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Files, folders or globs of articles: texts (.txt, .md), JSON or JSON Lines, gzipped or"
              + " not; - for stdin.")
  private List<String> inputs = List.of();

  @Override
  public Integer call() {
    Engine engine = BundledEngine.load();
    ProblemLog log = new ProblemLog(talk::problem);
    try (Inputs records = Inputs.open(inputs, System.in, log::add)) {
      while (records.hasNext()) {
        InputRecord record = records.next();
        Parsed parsed = FactFile.parse(record.json(), record.place());
        parsed.problems().forEach(log::add);
        parsed.article().ifPresent(a -> print(engine, a.id(), a.body(), log));
      }
    }
    return log.exitCode().number();
  }

  /** One document; what fails in it is counted, and the next goes on. */
  private void print(Engine engine, String id, String text, ProblemLog log) {
    try {
      print(engine, oneLine(id), text);
    } catch (Failure e) {
      throw e;
    } catch (RuntimeException e) {
      log.add(
          new Problem(
              ProblemKind.DOCUMENT_FAILED, id, "could not be analysed: " + e, Optional.of(e)));
    }
    documents++;
  }

  private void print(Engine engine, String id, String text) {
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case brat -> {
        if (documents > 0) {
          throw new Failure(
              ExitCode.USAGE,
              "brat's form is of one text: more than one was given, " + id + " too");
        }
        out.print(Brat.of(engine.analyse(text)));
      }
      case table -> {
        out.print("# " + id + "\n");
        engine.analyse(text, sentence -> put(AlignedTable.of(sentence)));
      }
      case conllu -> {
        ConllU conllu = new ConllU(text);
        out.print("# newdoc id = " + id + "\n");
        int[] number = {0};
        engine.analyse(text, sentence -> put(conllu.of(id + "-" + ++number[0], sentence)));
      }
    }
  }

  /** A sentence; from time to time it is asked whether anybody still takes them. */
  private void put(String sentence) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(sentence);
    if (++sentences % ASKED_EVERY == 0) {
      DataWriter.check(out);
    }
  }

  private static String oneLine(String id) {
    return id.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
  }
}
