package demarche.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.cli.Run;
import demarche.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index beside the graph: taken as it is, made anew of a changed graph, and not needed. */
final class KeptIndexTest {
  private static final String NEW =
      """
      {"article": {"id": "NEW", "title": "Quixotia writes", "published": "2024-05-01",
        "body": "Quixotia and Zembla met."},
       "facts": {
        "entities": [{"name": "Quixotia", "type": "Country"}, {"name": "Zembla", "type": "Country"}],
        "communications": [{"kind": "meeting", "participants": ["Quixotia", "Zembla"],
          "evidence": "Quixotia and Zembla met",
          "origin": {"kind": "program", "name": "a test"}}]}}
      """;

  @TempDir Path folder;

  private Path kg() {
    return folder.resolve("kg");
  }

  private void build(String... articles) {
    Run run =
        Run.of(
            Stream.concat(Stream.of("build", "-q", "--kg", kg().toString()), Stream.of(articles))
                .toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
  }

  private static Search searching(String words) {
    return new Search(Wanted.of(words), Map.of(), Search.Order.RELEVANCE, 0, 500);
  }

  private Search.Found found(String words) {
    try (GraphStore store = GraphStore.open(kg());
        Library library = Library.of(store)) {
      return library.within(Duration.ofMinutes(2)).find(searching(words));
    }
  }

  /** All files below the place of what is derived, in order. */
  private List<Path> kept() throws IOException {
    Path derived = kg().resolve("derived");
    if (!Files.isDirectory(derived)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(derived)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void anUnchangedGraphIsNotReadAgain() throws IOException {
    build("data/sample");
    Search.Found first = found("the");
    List<Path> files = kept();
    assertFalse(files.isEmpty());
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    for (Path file : files) {
      Files.setLastModifiedTime(file, longAgo);
    }
    assertEquals(first, found("the"));
    assertEquals(files, kept());
    for (Path file : files) {
      assertEquals(longAgo, Files.getLastModifiedTime(file), file.toString());
    }
  }

  @Test
  void aChangedGraphHasAnIndexOfItsOwnAndTheOldOneIsGone() throws IOException {
    build("data/sample");
    assertEquals(0, found("Quixotia").total());
    List<Path> before = kept();
    build(Files.writeString(folder.resolve("new.json"), NEW).toString());
    assertTrue(found("Quixotia").total() > 0);
    for (Path file : before) {
      assertFalse(Files.exists(file), file.toString());
    }
  }

  @Test
  void whereNothingCanBeWrittenTheIndexIsInMemoryAndFindsTheSameInTheSameOrder()
      throws IOException {
    build("data/sample");
    Search.Found onDisk = found("the");
    Path derived = kg().resolve("derived");
    try (Stream<Path> all = Files.walk(derived)) {
      all.sorted(java.util.Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    }
    Files.writeString(derived, "a file where a folder should be");
    assertEquals(onDisk, found("the"));
    assertTrue(Files.isRegularFile(derived));
  }

  @Test
  void aDamagedIndexIsMadeAnew() throws IOException {
    build("data/sample");
    Search.Found whole = found("the");
    for (Path file : kept()) {
      Files.writeString(file, "no index");
    }
    assertEquals(whole, found("the"));
    assertEquals(whole, found("the"));
  }

  @Test
  void aFolderWithNothingButAnIndexIsStillFree() throws IOException {
    Files.createDirectories(kg().resolve("derived"));
    build(Files.writeString(folder.resolve("new.json"), NEW).toString());
    assertTrue(found("Quixotia").total() > 0);
  }
}
