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
                "%,d articles (%,d unread, without facts), %,d facts: %,d offices, %,d positions,"
                    + " %,d communications, %,d evacuations; %,d triples.",
                tally.articles(),
                tally.unread(),
                tally.facts(),
                tally.offices(),
                tally.positions(),
                tally.communications(),
                tally.evacuations(),
                tally.triples()));
    log.counts()
        .forEach(
            (kind, count) ->
                text.append(System.lineSeparator())
                    .append(String.format(Locale.ROOT, "%,7d %s", count, kind.stableName())));
    return text.toString();
  }
}
