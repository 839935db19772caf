package demarche.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.fact.Position;
import demarche.fact.Stance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that were written to be learnt from. */
final class WrittenTest {
  @TempDir private Path folder;

  @Test
  void positionsStandInTheOrderOfTheText() throws IOException {
    write(
        "title: Port\npublished: 2020-02-03\npublisher: P\n\n"
            + "\uD83D\uDEA2 It is open. Kenya said so.\n\nIt is open.\n\n---\n"
            + "assert | Kenya | Kenya | Kenya said so.\n"
            + "support | - | Kenya | It is open.\n");
    Labels.Judged read = Written.of(folder).getFirst();
    List<Position> positions = read.facts().facts().stream().map(Position.class::cast).toList();
    assertTrue(read.whole());
    assertEquals(Optional.of(LocalDate.of(2020, 2, 3)), read.facts().article().published());
    assertEquals(14, positions.getFirst().mainEvidence().start());
    assertEquals(Stance.SUPPORT, positions.getLast().stance());
    assertEquals(Optional.empty(), positions.getLast().speaker());
    assertEquals(30, positions.getLast().mainEvidence().start());
  }

  @Test
  void wordsThatDoNotStandInTheBodyAreTold() throws IOException {
    write("title: T\npublished: 2020-02-03\n\nIt rained.\n\n---\nassert | A | A | It snowed.\n");
    IOException told = assertThrows(IOException.class, () -> Written.of(folder));
    assertTrue(String.valueOf(told.getMessage()).contains("It snowed."));
  }

  @Test
  void everyArticleOfTheProjectIsRead() throws IOException {
    List<Labels.Judged> all = Written.of(Path.of("src/trainer/written"));
    assertEquals(160, all.size());
    assertTrue(all.stream().noneMatch(article -> article.facts().facts().isEmpty()));
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve("a.txt"), text);
  }
}
