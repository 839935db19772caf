package demarche.problem;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Counts problems by name and passes each on to be told. Safe for several threads. */
public final class ProblemLog {
  private final Map<ProblemKind, Long> counts = new EnumMap<>(ProblemKind.class);
  private final Consumer<Problem> listener;

  /**
   * @param listener is given each problem once, one at a time
   */
  public ProblemLog(Consumer<Problem> listener) {
    this.listener = listener;
  }

  /** Counts a problem and tells it. */
  public synchronized void add(Problem problem) {
    counts.merge(problem.kind(), 1L, Long::sum);
    listener.accept(problem);
  }

  /** Counts and tells several. */
  public void addAll(Iterable<Problem> problems) {
    problems.forEach(this::add);
  }

  /**
   * How often each kind came, in the order of their declaration; kinds that never came are absent.
   */
  public synchronized Map<ProblemKind, Long> counts() {
    return Collections.unmodifiableMap(new EnumMap<>(counts));
  }

  /** {@link ExitCode#INPUT} where an input or an article was lost, else {@link ExitCode#DONE}. */
  public ExitCode exitCode() {
    boolean lost =
        counts().keySet().stream().anyMatch(kind -> kind.reach() == ProblemKind.Reach.INPUT);
    return lost ? ExitCode.INPUT : ExitCode.DONE;
  }
}
