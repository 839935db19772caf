package demarche.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What a whole process took, its start included.
 *
 * @param seconds wall clock
 * @param cpuSeconds of all its threads; steadier than the wall clock on a busy machine
 * @param peakMegabytes the most memory it held at once (resident, 10^6 bytes)
 */
record Measured(double seconds, double cpuSeconds, double peakMegabytes) {
  /** Linux tells what a process has used in a folder for each; it is read this often. */
  private static final long POLL_MILLISECONDS = 4;

  /** Ticks of the processor times in {@code /proc}: 100 a second on every Linux. */
  private static final double TICKS = 100;

  /**
   * Runs a command to its end.
   *
   * @param command program and arguments
   * @param out where its standard output goes
   * @throws IllegalStateException where it ends with another code than 0
   */
  static Measured run(List<String> command, Path out) throws IOException {
    long start = System.nanoTime();
    Process process = start(command, out);
    Path proc = Path.of("/proc", Long.toString(process.pid()));
    double peak = 0;
    double cpu = 0;
    boolean running = true;
    while (running) {
      running = !waited(process);
      peak = Math.max(peak, peak(proc).orElse(0.0));
      cpu = Math.max(cpu, cpu(proc).orElse(0.0));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IllegalStateException(
          "code " + process.exitValue() + " from " + String.join(" ", command));
    }
    return new Measured(seconds, cpu, peak);
  }

  /** What a process that still runs has used so far. */
  static Measured alive(Process process, double seconds) throws IOException {
    Path proc = Path.of("/proc", Long.toString(process.pid()));
    return new Measured(seconds, cpu(proc).orElse(0.0), peak(proc).orElse(0.0));
  }

  /** Starts a command; its standard error goes to ours. */
  private static Process start(List<String> command, Path out) throws IOException {
    return new ProcessBuilder(command)
        .redirectOutput(out.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** The highest resident set of a process so far, in 10^6 bytes; empty once it has ended. */
  private static Optional<Double> peak(Path proc) throws IOException {
    return read(proc.resolve("status"))
        .flatMap(text -> text.lines().filter(line -> line.startsWith("VmHWM:")).findFirst())
        .map(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) * 1024 / 1e6);
  }

  private static Optional<Double> cpu(Path proc) throws IOException {
    // The command's name stands in brackets and may hold blanks: fields are counted after it.
    return read(proc.resolve("stat"))
        .map(text -> text.substring(text.lastIndexOf(')') + 2).split(" "))
        .map(fields -> (Double.parseDouble(fields[11]) + Double.parseDouble(fields[12])) / TICKS);
  }

  private static Optional<String> read(Path file) throws IOException {
    try {
      return Optional.of(Files.readString(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      // The process ended between opening and reading.
      if (String.valueOf(e.getMessage()).contains("No such process")) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private static boolean waited(Process process) {
    try {
      return process.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
