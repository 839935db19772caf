package demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import demarche.problem.ExitCode;
import demarche.problem.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StoreWriterTest {
  static {
    JenaSystem.init();
  }

  @TempDir Path folder;

  private Path kg() {
    return folder.resolve("kg");
  }

  private static Set<Quad> quads(StoredArticle... articles) {
    Set<Quad> quads = new HashSet<>();
    for (StoredArticle article : articles) {
      article.triples().forEach(t -> quads.add(Quad.create(article.graph(), t)));
    }
    return quads;
  }

  private void assertHolds(StoredArticle... articles) {
    try (GraphStore store = GraphStore.open(kg())) {
      Set<Quad> found = new HashSet<>();
      store.read(
          view -> {
            view.find().forEachRemaining(found::add);
            return 0;
          });
      assertEquals(quads(articles), found);
      assertEquals(Stream.of(articles).map(StoredArticle::graph).toList(), store.articleGraphs());
      for (StoredArticle article : articles) {
        assertEquals(article.text(), store.text(article.article()).orElseThrow());
      }
    }
  }

  private static String[] files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toArray(String[]::new);
    }
  }

  @Test
  void aFirstBuildHoldsWhatWasPut() throws IOException {
    StoredArticle one = Articles.article("one", "first", "second");
    StoredArticle two = Articles.article("two", "third");
    StoreWriter.Stored stored = Articles.build(kg(), one, two);
    assertEquals(new StoreWriter.Stored(2, 0, 27, 27), stored);
    assertHolds(one, two);
    assertEquals(List.of("Data-0001", "demarche.properties", "tdb.lock"), List.of(files(kg())));
    assertEquals(
        "# A graph of demarche, see https://w3id.org/demarche/ontology\n"
            + "format=1\nbase=https://w3id.org/demarche/kg/\n",
        Files.readString(kg().resolve("demarche.properties")));
  }

  @Test
  void aBuildOfNothingIsAGraph() {
    assertEquals(new StoreWriter.Stored(0, 0, 0, 0), Articles.build(kg()));
    assertHolds();
  }

  @Test
  void aLaterBuildAddsAndReplaces() {
    StoredArticle two = Articles.article("two", "third");
    StoredArticle corrected = Articles.article("one", "corrected");
    StoredArticle other =
        new StoredArticle(
            corrected.graph(), corrected.article(), "another body", corrected.triples());
    StoredArticle three = Articles.article("three", "fourth", "fifth");
    Articles.build(kg(), Articles.article("one", "first", "second"), two);
    StoreWriter.Stored stored = Articles.build(kg(), other, three);
    assertEquals(new StoreWriter.Stored(2, 1, 27, 37), stored);
    assertHolds(other, three, two);
  }

  @Test
  void theSameBuildTwiceChangesNothing() {
    StoredArticle one = Articles.article("one", "first", "second");
    Articles.build(kg(), one);
    assertEquals(new StoreWriter.Stored(1, 1, 17, 17), Articles.build(kg(), one));
    assertHolds(one);
  }

  @Test
  void withoutCommitAFirstBuildLeavesNoGraph() throws IOException {
    try (StoreWriter writer = StoreWriter.open(kg(), Articles.BASE)) {
      writer.put(Articles.article("one", "first"));
    }
    Failure failure = assertThrows(Failure.class, () -> GraphStore.open(kg()));
    assertEquals(ExitCode.INPUT, failure.exitCode());
    assertEquals(List.of("tdb.lock"), List.of(files(kg())));
    Articles.build(kg(), Articles.article("one", "first"));
  }

  @Test
  void withoutCommitALaterBuildChangesNothing() {
    StoredArticle one = Articles.article("one", "first");
    Articles.build(kg(), one);
    try (StoreWriter writer = StoreWriter.open(kg(), Articles.BASE)) {
      writer.put(Articles.article("one", "second"));
      writer.put(Articles.article("two", "third"));
    }
    assertHolds(one);
  }

  @Test
  void readersSeeTheOldGraphUntilTheCommit() {
    StoredArticle one = Articles.article("one", "first");
    Articles.build(kg(), one);
    try (GraphStore store = GraphStore.open(kg());
        StoreWriter writer = StoreWriter.open(kg(), Articles.BASE)) {
      writer.put(Articles.article("two", "second"));
      assertEquals(1, inAnotherThread(() -> store.articleGraphs().size()));
      writer.commit();
      assertEquals(2, store.articleGraphs().size());
    }
  }

  private static int inAnotherThread(java.util.function.Supplier<Integer> work) {
    return java.util.concurrent.CompletableFuture.supplyAsync(work).join();
  }

  /** What a killed process leaves behind. */
  @Test
  void leftoversOfACrashedBuildAreCleared() throws IOException {
    Path staged = kg().resolve(".building/Data-0001");
    Files.createDirectories(staged);
    Files.writeString(staged.resolve("GSPO.dat"), "half");
    Files.writeString(kg().resolve("demarche.properties"), GraphFolder.properties("urn:other:"));
    StoredArticle one = Articles.article("one", "first");
    Articles.build(kg(), one);
    assertHolds(one);
    assertFalse(Files.exists(kg().resolve(".building")));
  }

  @Test
  void anArticlePutTwiceIsAMistake() {
    try (StoreWriter writer = StoreWriter.open(kg(), Articles.BASE)) {
      writer.put(Articles.article("one", "first"));
      assertThrows(
          IllegalArgumentException.class, () -> writer.put(Articles.article("one", "second")));
    }
  }

  @Test
  void anotherBaseIsRefused() {
    Articles.build(kg(), Articles.article("one", "first"));
    Failure failure =
        assertThrows(Failure.class, () -> StoreWriter.open(kg(), "https://example.org/"));
    assertEquals(ExitCode.USAGE, failure.exitCode());
    assertEquals(
        "the graph in "
            + kg()
            + " was built under the base https://w3id.org/demarche/kg/, not https://example.org/:"
            + " give that base or another folder.",
        failure.getMessage());
  }

  /** A device that is always full stands where the first build keeps what memory does not hold. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aFirstBuildOnAFullDiskLeavesNothingAndFreesTheFolder() throws IOException {
    StoredArticle one = Articles.article("one", "first");
    List<Triple> many = Collections.nCopies(Tuples.RUN + 1, one.triples().iterator().next());
    String sentence = "the disk of " + kg() + " is full; the graph is as it was before.";
    try (StoreWriter writer = StoreWriter.open(kg(), Articles.BASE)) {
      Path overflow = kg().resolve(".building/quads.tuples");
      Files.createSymbolicLink(overflow, Path.of("/dev/full"));
      StoredArticle large = new StoredArticle(one.graph(), one.article(), one.text(), many);
      Failure failure = assertThrows(Failure.class, () -> writer.put(large));
      assertEquals(sentence, failure.getMessage());
      assertEquals(ExitCode.STORAGE, failure.exitCode());
      StoredArticle two = Articles.article("two", "second");
      assertSame(failure, assertThrows(Failure.class, () -> writer.put(two)));
      assertSame(failure, assertThrows(Failure.class, writer::commit));
    }
    assertEquals(List.of("tdb.lock"), List.of(files(kg())));
    Articles.build(kg(), one);
    assertHolds(one);
  }

  @Test
  void afterAFailedPutALaterBuildCannotBeCommitted() {
    StoredArticle one = Articles.article("one", "first");
    Articles.build(kg(), one);
    StoredArticle two = Articles.article("two", "second");
    List<Triple> breaking = new ArrayList<>(two.triples());
    breaking.add(null);
    StoredArticle half = new StoredArticle(two.graph(), two.article(), two.text(), breaking);
    try (StoreWriter writer = StoreWriter.open(kg(), Articles.BASE)) {
      RuntimeException thrown = assertThrows(RuntimeException.class, () -> writer.put(half));
      assertSame(thrown, assertThrows(RuntimeException.class, writer::commit));
    }
    assertHolds(one);
  }
}
