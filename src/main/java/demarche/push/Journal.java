package demarche.push;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which graphs one endpoint took, and with what content: lines of graph IRI, tab, SHA-256; the last
 * line of a graph holds. Where the file cannot be used, this is told once and nothing is noted.
 */
public final class Journal implements AutoCloseable {
  private static final int DIGEST_LENGTH = 64;

  private final Path file;
  private final Consumer<String> tell;
  private final Map<String, String> digests = new LinkedHashMap<>();
  private @Nullable OutputStream out;
  private boolean usable = true;
  private boolean cutOff;

  private Journal(Path file, Consumer<String> tell) {
    this.file = file;
    this.tell = tell;
  }

  /**
   * Reads what was noted so far; a line that is cut off is skipped.
   *
   * @param file need not be there
   * @param tell is given a sentence where the file cannot be used
   */
  public static Journal open(Path file, Consumer<String> tell) {
    Journal journal = new Journal(file, tell);
    if (Files.exists(file)) {
      try {
        journal.take(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      } catch (IOException e) {
        journal.giveUp();
      }
    }
    return journal;
  }

  private void take(String text) {
    cutOff = !text.isEmpty() && !text.endsWith("\n");
    for (String line : text.split("\n", -1)) {
      int tab = line.indexOf('\t');
      if (tab > 0 && line.length() == tab + 1 + DIGEST_LENGTH) {
        digests.put(line.substring(0, tab), line.substring(tab + 1));
      }
    }
  }

  /** The content with which a graph was last taken. */
  Optional<String> digest(String graph) {
    return Optional.ofNullable(digests.get(graph));
  }

  /** All graphs that were taken. */
  Set<String> graphs() {
    return digests.keySet();
  }

  /** Notes that a graph was taken; what was noted outlives an end of this process. */
  void taken(String graph, String digest) {
    digests.put(graph, digest);
    if (!usable) {
      return;
    }
    try {
      OutputStream to = out;
      if (to == null) {
        to = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        out = to;
      }
      String line = (cutOff ? "\n" : "") + graph + "\t" + digest + "\n";
      to.write(line.getBytes(StandardCharsets.UTF_8));
      to.flush();
      cutOff = false;
    } catch (IOException e) {
      giveUp();
    }
  }

  private void giveUp() {
    usable = false;
    tell.accept(
        file + " cannot be used, so what is sent is not noted and a repeat sends it again.");
  }

  @Override
  public void close() {
    try {
      if (out != null) {
        out.close();
      }
    } catch (IOException e) {
      if (usable) {
        giveUp();
      }
    }
  }
}
