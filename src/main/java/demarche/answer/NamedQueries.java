package demarche.answer;

import demarche.problem.ExitCode;
import demarche.problem.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The queries that ship, in the order in which they are listed. */
public final class NamedQueries {
  private static final String FOLDER = "/demarche/queries/";
  private static final int MANY_EDITS = 3;

  private final List<String> names;

  private NamedQueries(List<String> names) {
    this.names = List.copyOf(names);
  }

  /** The queries of {@code queries/}, as {@code queries/order.txt} lists them. */
  public static NamedQueries bundled() {
    List<String> names =
        resource("order.txt")
            .orElseThrow(() -> new IllegalStateException("no list of queries on the class path"))
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .toList();
    return new NamedQueries(names);
  }

  /** The names, the five contract queries first. */
  public List<String> names() {
    return names;
  }

  /** All queries, in the order of {@link #names()}. */
  public List<NamedQuery> all() {
    return names.stream().map(this::named).toList();
  }

  /**
   * A query by its name, or from a file.
   *
   * @param nameOrFile a name of {@link #names()}, or the path of a {@code .rq} file
   * @throws Failure with {@link ExitCode#USAGE} where there is neither, or the query has an error
   */
  public NamedQuery find(String nameOrFile) {
    if (names.contains(nameOrFile)) {
      return named(nameOrFile);
    }
    if (nameOrFile.endsWith(".rq") || nameOrFile.contains("/") || isFile(nameOrFile)) {
      return fromFile(nameOrFile);
    }
    throw new Failure(
        ExitCode.USAGE,
        "There is no query named \""
            + nameOrFile
            + "\""
            + near(nameOrFile)
            + "; the command queries lists all "
            + names.size()
            + ".");
  }

  private NamedQuery named(String name) {
    String file = name + ".rq";
    String text =
        resource(file).orElseThrow(() -> new IllegalStateException("no resource " + file));
    return QueryFile.read(name, "queries/" + file, text);
  }

  private static boolean isFile(String path) {
    try {
      return Files.isRegularFile(Path.of(path));
    } catch (java.nio.file.InvalidPathException e) {
      return false;
    }
  }

  private static NamedQuery fromFile(String given) {
    if (!isFile(given)) {
      throw new Failure(ExitCode.USAGE, "There is no query file " + given + ".");
    }
    Path path = Path.of(given);
    String file = Objects.requireNonNullElse(path.getFileName(), path).toString();
    String name = file.endsWith(".rq") ? file.substring(0, file.length() - 3) : file;
    try {
      String text = Files.readString(path, StandardCharsets.UTF_8);
      return QueryFile.read(name, given, text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      throw new Failure(ExitCode.USAGE, given + " is not UTF-8 text.", e);
    } catch (IOException e) {
      throw new Failure(ExitCode.USAGE, given + " cannot be read.", e);
    }
  }

  /** Names that hold the given one or differ by few letters, as a part of a sentence. */
  private String near(String given) {
    List<String> near =
        names.stream()
            .filter(
                n ->
                    n.contains(given)
                        || given.contains(n)
                        || distance(n, given) <= Math.min(MANY_EDITS, given.length() / 2))
            .sorted(Comparator.comparingInt(n -> distance(n, given)))
            .limit(3)
            .toList();
    return near.isEmpty() ? "" : "; near it: " + String.join(", ", near);
  }

  /** Levenshtein's distance. */
  private static int distance(String a, String b) {
    int[] row = java.util.stream.IntStream.rangeClosed(0, b.length()).toArray();
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substitution = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substitution, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }

  private static Optional<String> resource(String file) {
    try (InputStream in = NamedQueries.class.getResourceAsStream(FOLDER + file)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
