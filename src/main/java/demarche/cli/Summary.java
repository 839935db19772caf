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
                "%s (%,d read from text), %s: %s, %s, %s, %s; %s.",
                counted(tally.articles(), "article"),
                tally.read(),
                counted(tally.facts(), "fact"),
                counted(tally.offices(), "office"),
                counted(tally.positions(), "position"),
                counted(tally.communications(), "communication"),
                counted(tally.evacuations(), "evacuation"),
                counted(tally.triples(), "triple")));
    return text.append(problems(log)).toString();
  }

  /**
   * A number with what is counted.
   *
   * @param one the thing in the singular, such as fact
   * @return such as "1 fact" or "1,200 facts"
   */
  static String counted(long number, String one) {
    return String.format(Locale.ROOT, "%,d %s%s", number, one, number == 1 ? "" : "s");
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
