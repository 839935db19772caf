package demarche.store;

import demarche.problem.ExitCode;
import demarche.problem.Failure;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of a graph's folder, looked at without opening the database. */
final class GraphFolder {
  /** Where a first build works; never read, cleared by the next build. */
  static final String STAGING = ".building";

  /** Where what is derived from the graph is kept; never needed. */
  static final String DERIVED = "derived";

  static final String PROPERTIES = "demarche.properties";
  static final String FIRST_DATABASE = "Data-0001";

  private static final int FORMAT = 1;
  private static final Pattern DATABASE = Pattern.compile("Data-\\d+");

  /** What may lie in a folder that holds no graph yet: our own leftovers. */
  private static final Pattern LEFTOVER =
      Pattern.compile(
          "\\.building|derived|tdb\\.lock|demarche\\.properties(\\.new)?|push-[0-9a-f]+\\.tsv");

  private static final List<String> TREES =
      List.of(
          "SPO",
          "POS",
          "OSP",
          "GSPO",
          "GPOS",
          "GOSP",
          "SPOG",
          "POSG",
          "OSPG",
          "GPU",
          "nodes",
          "prefixes");
  private static final List<String> OBJECTS = List.of("nodes-data", "prefixes-data");
  private static final int BLOCK = 8192;

  /** How many bytes of the nodes are looked at on either end. */
  private static final int LOOKED_AT = 1 << 20;

  private final Path folder;

  GraphFolder(Path folder) {
    this.folder = folder;
  }

  /** What a folder is. */
  enum State {
    /** Absent, empty, or with nothing but what a build that did not end left there. */
    FRESH,
    /** A graph of ours. */
    GRAPH,
    /** Something else, into which nothing may be written. */
    OTHER
  }

  Path path() {
    return folder;
  }

  Path staging() {
    return folder.resolve(STAGING);
  }

  State state() throws IOException {
    if (!Files.exists(folder)) {
      return State.FRESH;
    }
    if (!Files.isDirectory(folder)) {
      return State.OTHER;
    }
    if (databases().isEmpty()) {
      try (Stream<Path> files = Files.list(folder)) {
        return files.allMatch(file -> LEFTOVER.matcher(name(file)).matches())
            ? State.FRESH
            : State.OTHER;
      }
    }
    return Files.exists(folder.resolve(PROPERTIES)) ? State.GRAPH : State.OTHER;
  }

  /** Refuses a folder that is neither ours nor free. */
  Failure noGraph() {
    String why = Files.isDirectory(folder) ? "it holds other files" : "it is a file";
    if (Files.isDirectory(folder.resolve(FIRST_DATABASE))) {
      why = "it is a TDB2 database without a " + PROPERTIES;
    }
    return new Failure(ExitCode.INPUT, folder + " is no graph of demarche: " + why + ".");
  }

  /** The base IRI under which the graph was built. */
  String base() throws IOException {
    Properties properties = new Properties();
    String written = Files.readString(folder.resolve(PROPERTIES), StandardCharsets.UTF_8);
    try (Reader reader = new StringReader(written)) {
      properties.load(reader);
    } catch (IllegalArgumentException e) {
      throw damaged(PROPERTIES + " cannot be read", e);
    }
    String base = properties.getProperty("base", "");
    String format = properties.getProperty("format", "");
    if (base.isEmpty() || !format.matches("[0-9]{1,9}")) {
      throw damaged(PROPERTIES + " tells no base or no format", null);
    }
    if (Integer.parseInt(format) > FORMAT) {
      throw new Failure(
          ExitCode.INPUT,
          folder + " has format " + format + "; this demarche knows formats up to " + FORMAT + ".");
    }
    return base;
  }

  /** The properties as bytes: no time stamp, the same for every build. */
  static String properties(String base) {
    String escaped = base.replace("\\", "\\\\");
    return "# A graph of demarche, see https://w3id.org/demarche/ontology\n"
        + "format="
        + FORMAT
        + "\nbase="
        + escaped
        + "\n";
  }

  /**
   * Refuses a database of which files are missing or shorter than its own state files say. TDB2
   * would make a missing index anew, and empty.
   */
  void checkWhole() throws IOException {
    Path database = databases().getLast();
    if (Files.exists(database.resolve("tdb.cfg")) || Files.exists(folder.resolve("tdb.cfg"))) {
      return;
    }
    for (String tree : TREES) {
      ByteBuffer state = state(database.resolve(tree + ".bpt"), 3 * Long.BYTES);
      checkLength(database.resolve(tree + ".idn"), state.getLong(Long.BYTES) * BLOCK);
      checkLength(database.resolve(tree + ".dat"), state.getLong(2 * Long.BYTES) * BLOCK);
    }
    for (String object : OBJECTS) {
      ByteBuffer state = state(database.resolve(object + ".bdf"), Long.BYTES);
      checkLength(database.resolve(object + ".obj"), state.getLong(0));
    }
    checkLength(database.resolve("journal.jrnl"), 0);
  }

  /**
   * The state of the database as a name, the same as long as nothing is written: by the state files
   * of its trees, which tell of every change, and the first and last nodes, by which one database
   * that was put in the place of another is known.
   */
  String stamp() throws IOException {
    MessageDigest digest = sha256();
    Path database = databases().getLast();
    digest.update((base() + '\n' + name(database)).getBytes(StandardCharsets.UTF_8));
    List<Path> files;
    try (Stream<Path> all = Files.list(database)) {
      files = all.sorted().toList();
    }
    for (Path file : files) {
      if (name(file).endsWith(".bpt") || name(file).endsWith(".bdf")) {
        digest.update(name(file).getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    try (FileChannel nodes = FileChannel.open(database.resolve("nodes-data.obj"))) {
      update(digest, nodes, 0);
      update(digest, nodes, Math.max(0, nodes.size() - LOOKED_AT));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  private static void update(MessageDigest digest, FileChannel file, long from) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LOOKED_AT);
    for (int read = 1; read > 0; ) {
      read = file.read(bytes, from + bytes.position());
    }
    digest.update(bytes.flip());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private ByteBuffer state(Path file, int atLeast) throws IOException {
    checkLength(file, atLeast);
    return ByteBuffer.wrap(Files.readAllBytes(file));
  }

  private void checkLength(Path file, long atLeast) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw damaged(folder.relativize(file) + " is missing", null);
    }
    if (atLeast < 0 || Files.size(file) < atLeast) {
      throw damaged(folder.relativize(file) + " is shorter than it must be", null);
    }
  }

  Failure damaged(String why, @org.jspecify.annotations.Nullable Throwable cause) {
    String sentence =
        "the graph in " + folder + " is damaged (" + why + "): build it anew in an empty folder.";
    return cause == null
        ? new Failure(ExitCode.DAMAGED, sentence)
        : new Failure(ExitCode.DAMAGED, sentence, cause);
  }

  private List<Path> databases() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> DATABASE.matcher(name(file)).matches()).sorted().toList();
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
