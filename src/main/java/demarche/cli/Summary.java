package demarche.cli;

import demarche.build.Tally;
import demarche.problem.ProblemLog;
import java.util.Locale;

/** What a run over articles brought, for people. */
final class Summary {
  private Summary() {}

  /** Articles, facts by kind and triples on one line, then a line for each kind of problem. */
  static String of(Tally tally, ProblemLog log) {
    StringBuilder text =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%,d articles (%,d read from their text), %,d facts: %,d offices, %,d positions,"
                    + " %,d communications, %,d evacuations; %,d triples.",
                tally.articles(),
                tally.read(),
                tally.facts(),
                tally.offices(),
                tally.positions(),
                tally.communications(),
                tally.evacuations(),
                tally.triples()));
    return text.append(problems(log)).toString();
  }

  /** A line for each kind of problem, each after a line end; empty where there was none. */
  static String problems(ProblemLog log) {
    StringBuilder text = new StringBuilder();
    log.counts()
        .forEach(
            (kind, count) ->
                text.append(System.lineSeparator())
                    .append(String.format(Locale.ROOT, "%,7d %s", count, kind.stableName())));
    return text.toString();
  }
}
