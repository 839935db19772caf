package demarche.store;

import demarche.problem.ExitCode;
import demarche.problem.Failure;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;

/** Turns what the file system and TDB2 throw into one sentence and an exit code. */
final class Trouble {
  private static final List<String> FULL =
      List.of("no space left", "quota exceeded", "file too large", "not enough space");
  private static final List<String> READ_ONLY =
      List.of("read-only file system", "permission denied", "not permitted", "not writable");
  private static final Pattern LOCK = Pattern.compile("\\block");
  private static final Pattern PROCESS = Pattern.compile("(?:process|pid)[^0-9]{0,12}([0-9]+)");

  /** Below this many free bytes a fault of a mapped write is taken for a full disk. */
  private static final long NEARLY_FULL = 32L << 20;

  private Trouble() {}

  /** What is done with the folder, which decides what a fault of mapped memory means. */
  enum Doing {
    READING,
    WRITING
  }

  /**
   * @return a {@link Failure} for the troubles of a database and its disk; anything else, among it
   *     a {@link Failure} and a mistake of our own, as it came
   */
  static RuntimeException told(Throwable thrown, Path folder, Doing doing) {
    if (thrown instanceof QueryCancelledException overTime) {
      return overTime; // Whose time is over has met no trouble of the database.
    }
    @Nullable Failure failure = failure(thrown, folder, doing);
    if (failure != null) {
      return failure;
    }
    return switch (thrown) {
      case RuntimeException e -> e;
      case Error e -> throw e;
      default -> new IllegalStateException(thrown);
    };
  }

  /** A node table that has lost nodes. */
  static Failure lostNodes(Path folder, Throwable thrown) {
    return damaged(folder, "some of its nodes cannot be read", thrown);
  }

  private static @Nullable Failure failure(Throwable thrown, Path folder, Doing doing) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof Failure failure) {
        return failure;
      }
      if (t instanceof AlreadyLocked || heldBy(t)) {
        return new Failure(ExitCode.IN_USE, inUse(folder, message(t)), thrown);
      }
      if (t instanceof InternalError) {
        return doing == Doing.WRITING && nearlyFull(folder)
            ? full(folder, thrown)
            : damaged(folder, "a file is shorter than it must be", thrown);
      }
      if (t instanceof IOException || t instanceof ReadOnlyFileSystemException) {
        return storage(t, folder, thrown);
      }
    }
    return ofDatabase(thrown) ? databaseTrouble(thrown, folder, doing) : null;
  }

  private static Failure databaseTrouble(Throwable thrown, Path folder, Doing doing) {
    if (says(thrown, FULL)) {
      return full(folder, thrown);
    }
    if (says(thrown, READ_ONLY)) {
      return readOnly(folder, thrown);
    }
    return doing == Doing.WRITING && nearlyFull(folder)
        ? full(folder, thrown)
        : damaged(folder, message(thrown), thrown);
  }

  private static Failure storage(Throwable io, Path folder, Throwable thrown) {
    if (says(io, FULL)) {
      return full(folder, thrown);
    }
    if (io instanceof AccessDeniedException
        || io instanceof ReadOnlyFileSystemException
        || says(io, READ_ONLY)) {
      return readOnly(folder, thrown);
    }
    if (io instanceof NotDirectoryException || says(io, List.of("not a directory"))) {
      return new Failure(
          ExitCode.STORAGE, folder + " cannot be made: a part of its path is a file.", thrown);
    }
    if (io instanceof NoSuchFileException) {
      // Of such a fault the system's message is but the name.
      return new Failure(
          ExitCode.STORAGE, folder + " cannot be made: no files can be made in its place.", thrown);
    }
    return new Failure(
        ExitCode.STORAGE, "the folder " + folder + " cannot be used: " + message(io) + ".", thrown);
  }

  private static Failure full(Path folder, Throwable thrown) {
    return new Failure(
        ExitCode.STORAGE,
        "the disk of " + folder + " is full; the graph is as it was before.",
        thrown);
  }

  private static Failure readOnly(Path folder, Throwable thrown) {
    return new Failure(ExitCode.STORAGE, "the folder " + folder + " cannot be written to.", thrown);
  }

  private static Failure damaged(Path folder, String why, Throwable thrown) {
    return new GraphFolder(folder).damaged(why, thrown);
  }

  private static boolean heldBy(Throwable t) {
    return t.getClass().getName().equals("org.apache.jena.dboe.DBOpEnvException")
        && LOCK.matcher(message(t).toLowerCase(Locale.ROOT)).find();
  }

  /** The sentence for a folder that another process holds, naming it where the message does. */
  static String inUse(Path folder, String message) {
    Matcher process = PROCESS.matcher(message.toLowerCase(Locale.ROOT));
    String holder = process.find() ? "process " + process.group(1) : "another process";
    return "the graph in " + folder + " is in use by " + holder + ".";
  }

  private static boolean nearlyFull(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace() < NEARLY_FULL;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean ofDatabase(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (thrownBy(t.getClass().getName())
          || Arrays.stream(t.getStackTrace()).limit(4).anyMatch(f -> thrownBy(f.getClassName()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean thrownBy(String className) {
    return className.startsWith("org.apache.jena.dboe.")
        || className.startsWith("org.apache.jena.tdb2.store.")
        || className.startsWith("org.apache.jena.tdb2.sys.")
        || className.startsWith("org.apache.jena.tdb2.solver.")
        || className.startsWith("org.apache.jena.riot.thrift.")
        || className.equals("org.apache.jena.tdb2.TDBException");
  }

  private static boolean says(Throwable thrown, List<String> words) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      String message = message(t).toLowerCase(Locale.ROOT);
      if (words.stream().anyMatch(message::contains)) {
        return true;
      }
    }
    return false;
  }

  private static String message(Throwable t) {
    @Nullable String message = t.getMessage();
    return message == null ? t.getClass().getSimpleName() : message.lines().findFirst().orElse("");
  }
}
