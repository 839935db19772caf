package demarche.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Whether two N-Quads files hold the same set of quads, by their sorted distinct lines. */
final class SameQuads {
  /** What {@link #compared} says of equal files. */
  static final String SAME = "same quads";

  private SameQuads() {}

  /**
   * The distinct lines of a file, sorted, in a file beside it; by the system's sort, which holds
   * only a part of them in memory.
   */
  static Path sorted(Path file) throws IOException {
    Path sorted = file.resolveSibling(file.getFileName() + ".sorted");
    ProcessBuilder sort =
        new ProcessBuilder(
            List.of("sort", "-u", "-S", "512M", "-o", sorted.toString(), file.toString()));
    sort.environment().put("LC_ALL", "C");
    try {
      if (sort.inheritIO().start().waitFor() != 0) {
        throw new IllegalStateException("sort failed on " + file);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
    return sorted;
  }

  /** The number of lines of a file. */
  static long lines(Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return lines.lines().count();
    }
  }

  /** Whether two sorted files are the same, and if not, where they first differ. */
  static String compared(Path one, Path two) throws IOException {
    if (Files.mismatch(one, two) < 0) {
      return SAME;
    }
    try (BufferedReader a = Files.newBufferedReader(one);
        BufferedReader b = Files.newBufferedReader(two)) {
      String left = a.readLine();
      String right = b.readLine();
      while (left != null && left.equals(right)) {
        left = a.readLine();
        right = b.readLine();
      }
      System.err.println("outputs differ first at" + lineOf(one, left) + lineOf(two, right));
    }
    return "DIFFERENT QUADS";
  }

  private static String lineOf(Path file, Object line) {
    return System.lineSeparator() + "  " + file.getFileName() + ": " + Arrays.asList(line);
  }
}
