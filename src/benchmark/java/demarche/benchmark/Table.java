package demarche.benchmark;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** The benchmark's result: one Markdown table, printed row by row as the figures come. */
final class Table {
  private final PrintStream out;

  Table(PrintStream out) {
    this.out = out;
  }

  void head() {
    row("Step", "Program", "Time", "Processor time", "Peak memory", "Result");
    row("---", "---", "---:", "---:", "---:", "---");
  }

  /** A whole process. */
  void process(String step, String program, Measured measured, String result) {
    row(
        step,
        program,
        seconds(measured.seconds()),
        seconds(measured.cpuSeconds()),
        text("%.0f MB", measured.peakMegabytes()),
        result);
  }

  void row(String... cells) {
    out.println("| " + String.join(" | ", List.of(cells)) + " |");
    out.flush();
  }

  static String seconds(double seconds) {
    return text("%.1f s", seconds);
  }

  static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
