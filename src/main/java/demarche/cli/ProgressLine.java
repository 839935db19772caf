package demarche.cli;

import demarche.build.Progress;
import java.io.PrintWriter;
import java.util.Locale;

/** Progress on one line of a terminal: how far, how fast, how long still. */
final class ProgressLine implements Progress {
  private static final long BETWEEN_NANOS = 200_000_000L;

  private final PrintWriter err;
  private final String things;
  private final long start = System.nanoTime();
  private long carryStart = start;
  private long last = start;
  private boolean shown;

  private ProgressLine(PrintWriter err, String things) {
    this.err = err;
    this.things = things;
  }

  /** A line where stderr is a terminal (the launcher tells), else nothing. */
  static Progress on(PrintWriter err, String things) {
    return Boolean.getBoolean("demarche.terminal")
        ? new ProgressLine(err, things)
        : Progress.SILENT;
  }

  @Override
  public void read(int articles) {
    carryStart = System.nanoTime();
    show(String.format(Locale.ROOT, "reading: %,d %s", articles, things), false);
  }

  @Override
  public void carried(int articles, int of) {
    double seconds = (System.nanoTime() - carryStart) / 1e9;
    double rate = seconds > 0 ? articles / seconds : 0;
    long left = rate > 0 ? Math.round((of - articles) / rate) : 0;
    show(
        String.format(
            Locale.ROOT,
            "%,d of %,d %s, %,.0f %s/s, %d s left",
            articles,
            of,
            things,
            rate,
            things,
            left),
        articles == of);
  }

  private void show(String line, boolean end) {
    long now = System.nanoTime();
    if (end) {
      if (shown) {
        err.print("\r\u001b[K");
        err.flush();
      }
    } else if (now - last >= BETWEEN_NANOS) {
      last = now;
      shown = true;
      err.print("\r\u001b[K" + line);
      err.flush();
    }
  }
}
