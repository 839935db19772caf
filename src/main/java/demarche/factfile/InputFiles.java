package demarche.factfile;

import demarche.problem.Problem;
import demarche.problem.ProblemKind;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/** Finds the files that the arguments of a command mean. */
final class InputFiles {
  /** The argument that means the standard input. */
  static final String STDIN = "-";

  private static final List<String> ENDINGS = List.of(".json", ".jsonl", ".json.gz", ".jsonl.gz");

  /** How the files begin that tell of a folder rather than of the world. */
  private static final List<String> ABOUT_FOLDERS =
      List.of("readme", "licence", "license", "notice", "changelog", "contributing");

  private final Consumer<Problem> problems;

  /** By what a path really is, so that two ways to one file read it once. */
  private final Map<Object, Path> found = new LinkedHashMap<>();

  private InputFiles(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /**
   * The files in the order of the arguments, those of a folder or a glob sorted by code point.
   *
   * @param problems takes arguments that mean nothing
   * @return files as a person would name them; {@code -} stands for the standard input
   */
  static List<Path> of(List<String> arguments, Consumer<Problem> problems) {
    InputFiles files = new InputFiles(problems);
    arguments.forEach(files::add);
    return List.copyOf(files.found.values());
  }

  private void add(String argument) {
    if (argument.equals(STDIN)) {
      found.putIfAbsent(STDIN, Path.of(STDIN));
      return;
    }
    if (argument.isEmpty()) {
      tell(ProblemKind.NOT_FOUND, "an empty name", "means no file");
      return;
    }
    try {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        addAll(
            under(path, InputFiles::hasEnding), path, "holds no .json, .jsonl, .txt or .md file");
      } else if (Files.exists(path)) {
        addFile(path);
      } else if (firstWildcard(argument) >= 0) {
        addGlob(argument);
      } else {
        tell(ProblemKind.NOT_FOUND, argument, "is not there");
      }
    } catch (InvalidPathException e) {
      tell(ProblemKind.NOT_FOUND, argument, "is no possible name of a file");
    }
  }

  private void addAll(List<Path> files, Path place, String whenNone) {
    if (files.isEmpty()) {
      tell(ProblemKind.EMPTY_INPUT, place.toString(), whenNone);
    }
    files.forEach(this::addFile);
  }

  private void addFile(Path file) {
    try {
      found.putIfAbsent(file.toRealPath(), file);
    } catch (IOException e) {
      tell(ProblemKind.UNREADABLE, file.toString(), "cannot be read");
    }
  }

  private void addGlob(String glob) {
    String slashed = glob.replace('\\', '/');
    int slash = slashed.lastIndexOf('/', firstWildcard(slashed));
    Path base = Path.of(slash < 0 ? "" : slash == 0 ? "/" : slashed.substring(0, slash));
    String pattern = slashed.substring(slash + 1);
    String last = pattern.substring(pattern.lastIndexOf('/') + 1);
    try {
      PathMatcher matcher = matcher(pattern);
      Predicate<Path> wanted =
          file -> matcher.matches(base.relativize(file)) && (last.contains(".") || hasEnding(file));
      List<Path> files = Files.isDirectory(base) ? under(base, wanted) : List.of();
      if (files.isEmpty()) {
        tell(ProblemKind.NOT_FOUND, glob, "matches no file");
      }
      files.forEach(this::addFile);
    } catch (PatternSyntaxException e) {
      tell(ProblemKind.NOT_FOUND, glob, "is not there, and is no pattern of file names either");
    }
  }

  /** Two stars and a slash mean any number of folders, none among it, as in shells. */
  private static PathMatcher matcher(String pattern) {
    String shell = pattern.indexOf('{') < 0 ? pattern.replace("**/", "{**/,}") : pattern;
    return FileSystems.getDefault().getPathMatcher("glob:" + shell);
  }

  private static int firstWildcard(String argument) {
    for (int i = 0; i < argument.length(); i++) {
      if ("*?[{".indexOf(argument.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** A name with an ending that neither a text nor JSON has. */
  static boolean isForeign(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.lastIndexOf('.') > 0
        && TextFile.form(name).isEmpty()
        && ENDINGS.stream().noneMatch(name::endsWith);
  }

  private static boolean hasEnding(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    boolean text =
        TextFile.form(name).isPresent() && ABOUT_FOLDERS.stream().noneMatch(name::startsWith);
    return text || ENDINGS.stream().anyMatch(name::endsWith);
  }

  /** All wanted files in a folder and the folders in it, sorted. */
  private List<Path> under(Path folder, Predicate<Path> wanted) {
    List<Path> files = new ArrayList<>();
    collect(folder, wanted, new HashSet<>(), files);
    files.sort(Comparator.comparing(InputFiles::sortKey, Arrays::compare));
    return files;
  }

  /** By code point, the same on every system; a folder's files stand before its sisters' files. */
  private static int[] sortKey(Path path) {
    String separator = path.getFileSystem().getSeparator();
    return path.toString().replace(separator, "\u0000").codePoints().toArray();
  }

  private void collect(Path folder, Predicate<Path> wanted, Set<Path> seen, List<Path> files) {
    try {
      // A link may lead back to a folder above.
      if (!seen.add(folder.toRealPath())) {
        return;
      }
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
        for (Path entry : entries) {
          // What a system keeps beside files (._a.txt) or a tool for itself (.git) is no article.
          if (String.valueOf(entry.getFileName()).startsWith(".")) {
            continue;
          }
          if (Files.isDirectory(entry)) {
            collect(entry, wanted, seen, files);
          } else if (wanted.test(entry) && isPlain(entry)) {
            files.add(entry);
          }
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      tell(ProblemKind.UNREADABLE, folder.toString(), "is a folder that cannot be read");
    }
  }

  /** A pipe in a folder would be waited for for ever; a link that leads nowhere is told later. */
  private boolean isPlain(Path entry) {
    boolean special = Files.exists(entry) && !Files.isRegularFile(entry);
    if (special) {
      tell(ProblemKind.UNREADABLE, entry.toString(), "is no plain file");
    }
    return !special;
  }

  private void tell(ProblemKind kind, String place, String sentence) {
    problems.accept(new Problem(kind, place, sentence));
  }
}
