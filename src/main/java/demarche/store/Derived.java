package demarche.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was derived from a graph and is kept in its folder, so that the next start has it at once.
 * It stands below a name made of the state of the database: of a graph that was changed nothing is
 * found, and what is left of its former states is cleared. Where nothing can be written, nothing is
 * kept; it is never needed, only made anew.
 */
public final class Derived {
  private static final Logger LOG = LoggerFactory.getLogger(Derived.class);
  private static final String MAKING = ".making-";

  private final Path folder;
  private final String state;

  /**
   * @param folder below which all of it stands
   * @param state of the database, as a name
   */
  Derived(Path folder, String state) {
    this.folder = folder;
    this.state = state;
  }

  /** A folder that was kept under a name for the graph as it is. */
  public Optional<Path> folder(String name) {
    return Optional.of(place(name)).filter(Files::isDirectory);
  }

  /** A text that was kept under a name for the graph as it is. */
  public Optional<String> text(String name) {
    Path file = place(name);
    try {
      return Files.isRegularFile(file)
          ? Optional.of(Files.readString(file, StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException e) {
      LOG.debug("{} cannot be read and is made anew", file, e);
      return Optional.empty();
    }
  }

  /** An empty folder to make something in; empty where none can be made. */
  public Optional<Path> begin() {
    try {
      Files.createDirectories(folder);
      clear(p -> isAbandoned(name(p)));
      return Optional.of(Files.createTempDirectory(folder, MAKING + own() + "-"));
    } catch (IOException e) {
      LOG.debug("{} cannot be written: nothing is kept", folder, e);
      return Optional.empty();
    }
  }

  /**
   * Keeps a folder of {@link #begin} under a name, and clears what was kept of former states.
   *
   * @return where it stands now
   */
  public Path keep(Path made, String name) throws IOException {
    Files.createDirectories(folder.resolve(state));
    Path place = place(name);
    if (Files.exists(place)) {
      delete(place);
    }
    Files.move(made, place, StandardCopyOption.ATOMIC_MOVE);
    clear(p -> !name(p).equals(state) && !name(p).startsWith(MAKING));
    return place;
  }

  /** Keeps a text under a name, where that can be written. */
  public void keepText(String name, String text) {
    Optional<Path> making = begin();
    try {
      if (making.isPresent()) {
        Path written = making.get().resolve("text");
        Files.writeString(written, text, StandardCharsets.UTF_8);
        Files.createDirectories(folder.resolve(state));
        Files.move(written, place(name), StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      LOG.debug("{} cannot be written: nothing is kept", folder, e);
    } finally {
      making.ifPresent(Derived::forget);
    }
  }

  /** Deletes a folder of {@link #begin}, or one that proved to be damaged. */
  public static void forget(Path path) {
    try {
      delete(path);
    } catch (IOException e) {
      LOG.debug("{} cannot be deleted", path, e);
    }
  }

  private Path place(String name) {
    return folder.resolve(state).resolve(name);
  }

  /** What another process left when it ended: one process at a time holds the folder. */
  private static boolean isAbandoned(String name) {
    return name.startsWith(MAKING) && !name.startsWith(MAKING + own() + "-");
  }

  private static long own() {
    return ProcessHandle.current().pid();
  }

  private void clear(java.util.function.Predicate<Path> old) throws IOException {
    List<Path> gone;
    try (Stream<Path> all = Files.list(folder)) {
      gone = all.filter(old).toList();
    }
    gone.forEach(Derived::forget);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static void delete(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walked = Files.walk(path)) {
      all = walked.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.deleteIfExists(each);
    }
  }
}
