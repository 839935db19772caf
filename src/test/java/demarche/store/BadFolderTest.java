package demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import demarche.cli.Run;
import demarche.problem.ExitCode;
import demarche.problem.Failure;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.TDBException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadFolderTest {
  static {
    JenaSystem.init();
  }

  @TempDir Path folder;

  private Path kg() {
    return folder.resolve("kg");
  }

  private static void refused(ExitCode code, String sentence, Runnable work) {
    Failure failure = assertThrows(Failure.class, work::run);
    assertEquals(sentence, failure.getMessage());
    assertEquals(code, failure.exitCode());
  }

  private void refusesToRead(ExitCode code, String sentence) {
    refused(code, sentence, () -> GraphStore.open(kg()).close());
  }

  private void refusesToWrite(ExitCode code, String sentence) {
    refused(code, sentence, () -> StoreWriter.open(kg(), Articles.BASE).close());
  }

  @Test
  void anAbsentFolderHasNoGraphAndIsNotMade() {
    refusesToRead(ExitCode.INPUT, "there is no graph in " + kg() + ": run demarche build first.");
    assertFalse(Files.exists(kg()));
  }

  @Test
  void aFolderWithOtherFilesIsNeverWrittenInto() throws IOException {
    Files.createDirectory(kg());
    Files.writeString(kg().resolve("letters.txt"), "mine");
    String sentence = kg() + " is no graph of demarche: it holds other files.";
    refusesToRead(ExitCode.INPUT, sentence);
    refusesToWrite(ExitCode.INPUT, sentence);
    try (Stream<Path> files = Files.list(kg())) {
      assertEquals(List.of(kg().resolve("letters.txt")), files.toList());
    }
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Files.writeString(kg(), "mine");
    String sentence = kg() + " is no graph of demarche: it is a file.";
    refusesToRead(ExitCode.INPUT, sentence);
    refusesToWrite(ExitCode.INPUT, sentence);
    assertEquals("mine", Files.readString(kg()));
  }

  @Test
  void aDatabaseOfSomebodyElseIsNotTouched() throws IOException {
    Files.createDirectories(kg().resolve("Data-0001"));
    String sentence =
        kg() + " is no graph of demarche: it is a TDB2 database without a demarche.properties.";
    refusesToRead(ExitCode.INPUT, sentence);
    refusesToWrite(ExitCode.INPUT, sentence);
  }

  @Test
  void aPathThroughAFileCannotBeMade() throws IOException {
    Files.writeString(folder.resolve("file"), "mine");
    Path kg = folder.resolve("file/kg");
    refused(
        ExitCode.STORAGE,
        kg + " cannot be made: a part of its path is a file.",
        () -> StoreWriter.open(kg, Articles.BASE).close());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFolderThatCannotBeMadeIsATroubleOfTheDisk() {
    Failure failure =
        assertThrows(
            Failure.class, () -> StoreWriter.open(Path.of("/proc/kg"), Articles.BASE).close());
    assertEquals(ExitCode.STORAGE, failure.exitCode());
    assertEquals(
        "/proc/kg cannot be made: no files can be made in its place.", failure.getMessage());
  }

  @Test
  void anotherProcessThatHoldsTheFolderIsNamed() throws Exception {
    Articles.build(kg(), Articles.article("one", "first"));
    Process holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                kg().toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertEquals('!', holder.getInputStream().read());
      String sentence = "the graph in " + kg() + " is in use by process " + holder.pid() + ".";
      refusesToRead(ExitCode.IN_USE, sentence);
      refusesToWrite(ExitCode.IN_USE, sentence);
    } finally {
      holder.getOutputStream().close();
      holder.waitFor();
    }
    GraphStore.open(kg()).close();
  }

  /** Holds a graph until its standard input ends. */
  static final class Holder {
    public static void main(String[] arguments) throws IOException {
      JenaSystem.init();
      try (GraphStore store = GraphStore.open(Path.of(arguments[0]))) {
        store.articleGraphs();
        System.out.print('!');
        System.out.flush();
        System.in.transferTo(java.io.OutputStream.nullOutputStream());
      }
    }
  }

  @Test
  void aFirstBuildOfAnotherWriterIsInUse() {
    try (StoreWriter writer = StoreWriter.open(kg(), Articles.BASE)) {
      writer.put(Articles.article("one", "first"));
      Failure failure = assertThrows(Failure.class, () -> GraphStore.open(kg()));
      assertEquals(ExitCode.IN_USE, failure.exitCode());
      failure = assertThrows(Failure.class, () -> StoreWriter.open(kg(), Articles.BASE));
      assertEquals(ExitCode.IN_USE, failure.exitCode());
      writer.commit();
    }
    GraphStore.open(kg()).close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"GSPO.dat", "POSG.idn", "SPO.bpt", "nodes-data.obj", "nodes.dat", "journal.jrnl"})
  void aMissingFileIsDamage(String name) throws IOException {
    Articles.build(kg(), Articles.article("one", "first"));
    Files.delete(kg().resolve("Data-0001").resolve(name));
    String sentence =
        "the graph in "
            + kg()
            + " is damaged (Data-0001/"
            + name
            + " is missing): build it anew in an empty folder.";
    refusesToRead(ExitCode.DAMAGED, sentence);
    refusesToWrite(ExitCode.DAMAGED, sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GSPO.dat", "POSG.idn", "SPO.bpt", "nodes-data.obj", "nodes.bpt"})
  void aTruncatedFileIsDamage(String name) throws IOException {
    Articles.build(kg(), Articles.article("one", "first"));
    try (RandomAccessFile file =
        new RandomAccessFile(kg().resolve("Data-0001").resolve(name).toFile(), "rw")) {
      file.setLength(10);
    }
    refusesToRead(
        ExitCode.DAMAGED,
        "the graph in "
            + kg()
            + " is damaged (Data-0001/"
            + name
            + " is shorter than it must be): build it anew in an empty folder.");
  }

  @Test
  void overwrittenBlocksAreDamageAndNoTrace() throws IOException {
    Articles.build(kg(), Articles.article("one", "first"));
    for (String name : List.of("GSPO.idn", "GSPO.dat", "SPOG.idn", "SPOG.dat")) {
      byte[] noise = new byte[1 << 16];
      java.util.Arrays.fill(noise, (byte) 0x5A);
      try (RandomAccessFile file =
          new RandomAccessFile(kg().resolve("Data-0001").resolve(name).toFile(), "rw")) {
        file.write(noise);
      }
    }
    Failure failure =
        assertThrows(
            Failure.class,
            () -> {
              try (GraphStore store = GraphStore.open(kg())) {
                store.size();
              }
            });
    assertEquals(ExitCode.DAMAGED, failure.exitCode());
  }

  @Test
  void aDamagedNodeTableIsDamageToAQueryToo() throws IOException {
    Articles.build(kg(), Articles.article("one", "first"));
    byte[] noise = new byte[100];
    new Random(7).nextBytes(noise);
    Path nodes = kg().resolve("Data-0001").resolve("nodes-data.obj");
    try (RandomAccessFile file = new RandomAccessFile(nodes.toFile(), "rw")) {
      file.write(noise);
    }
    Path query = Files.writeString(folder.resolve("all.rq"), "SELECT ?o { ?s ?p ?o }");
    Run run = Run.of("query", "--kg", kg().toString(), query.toString());
    assertEquals(ExitCode.DAMAGED.number(), run.code(), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void brokenPropertiesAreDamage() throws IOException {
    Articles.build(kg(), Articles.article("one", "first"));
    Files.writeString(kg().resolve("demarche.properties"), "base=\n");
    refusesToRead(
        ExitCode.DAMAGED,
        "the graph in "
            + kg()
            + " is damaged (demarche.properties tells no base or no format):"
            + " build it anew in an empty folder.");
  }

  @Test
  void aNewerFormatIsRefused() throws IOException {
    Articles.build(kg(), Articles.article("one", "first"));
    Files.writeString(kg().resolve("demarche.properties"), "base=urn:x:\nformat=2\n");
    refusesToRead(ExitCode.INPUT, kg() + " has format 2; this demarche knows formats up to 1.");
  }

  @Test
  void aFullDiskIsToldHoweverItArrives() {
    String sentence = "the disk of " + folder + " is full; the graph is as it was before.";
    for (Throwable thrown :
        List.of(
            new IOException("No space left on device"),
            new UncheckedIOException(new IOException("x: Disk quota exceeded")),
            new RuntimeIOException(new IOException("No space left on device")),
            new TDBException("write", new IOException("No space left on device")))) {
      RuntimeException told = Trouble.told(thrown, folder, Trouble.Doing.WRITING);
      assertEquals(sentence, told.getMessage());
      assertEquals(ExitCode.STORAGE, ((Failure) told).exitCode());
    }
  }

  @Test
  void aReadOnlyDiskIsTold() {
    RuntimeException told =
        Trouble.told(
            new IOException("/kg/tdb.lock: Read-only file system"), folder, Trouble.Doing.WRITING);
    assertEquals("the folder " + folder + " cannot be written to.", told.getMessage());
  }

  @Test
  void mistakesOfOurOwnAreNotTakenForDamage() {
    IllegalStateException mistake = new IllegalStateException("mine");
    assertSame(mistake, Trouble.told(mistake, folder, Trouble.Doing.READING));
    Articles.build(kg());
    try (GraphStore store = GraphStore.open(kg())) {
      assertSame(
          mistake,
          assertThrows(
              IllegalStateException.class,
              () ->
                  store.read(
                      view -> {
                        throw mistake;
                      })));
    }
  }
}
