package demarche.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.fact.Evidence;
import demarche.fact.Position;
import demarche.fact.Stance;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of judged places and the corpus that holds their words. */
final class LabelsTest {
  @TempDir private Path folder;

  private void corpus(String articles, String news, String statements) throws IOException {
    Files.writeString(folder.resolve("articles.jsonl"), articles);
    packed("silver-news.jsonl.gz", news);
    packed("statements.jsonl.gz", statements);
  }

  private void packed(String name, String lines) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      out.write(lines.getBytes(StandardCharsets.UTF_8));
    }
  }

  private Path table(String... rows) throws IOException {
    String head = "# Made up.\narticle\tstart\tend\tstance\tspeaker\tholder\n";
    return Files.writeString(
        folder.resolve("labels.tsv"), head + String.join("\n", rows).replace('|', '\t') + "\n");
  }

  private static String article(String id, String body) {
    return "{\"id\": \"" + id + "\", \"body\": \"" + body + "\"}\n";
  }

  @Test
  void theTableNamesPlacesAndTheCorpusHoldsTheirWords() throws IOException {
    corpus(
        article("b", "🚢 Kenya backs the truce. It rained.") + article("unjudged", "Peru slept."),
        article("a", "Ghana rejected the plan."),
        "");
    Path table =
        table(
            "b|2|23|support|Ada Lind|Kenya",
            "b|25|34|none|-|-",
            "a|0|23|reject|-|Ghana",
            "absent|0|4|urge|-|-");
    List<Labels.Judged> judged = Labels.of(table, folder);
    assertEquals(List.of("a", "b"), judged.stream().map(of -> of.facts().article().id()).toList());
    Position rejects = (Position) judged.getFirst().facts().facts().getFirst();
    assertEquals(Stance.REJECT, rejects.stance());
    assertEquals(Optional.empty(), rejects.speaker());
    assertEquals(Optional.of("Ghana"), rejects.holder());
    Position backs = (Position) judged.getLast().facts().facts().getFirst();
    assertEquals(Stance.SUPPORT, backs.stance());
    assertEquals(Optional.of("Ada Lind"), backs.speaker());
    assertEquals("Kenya backs the truce", backs.topic());
    assertEquals(2, backs.mainEvidence().start());
    List<Evidence> others = judged.getLast().others();
    assertEquals(List.of("It rained"), others.stream().map(Evidence::words).toList());
  }

  @Test
  void ofAnArticleThatComesTwiceTheFirstCounts() throws IOException {
    corpus(article("a", "Ghana spoke."), article("a", "Togo answered."), "");
    List<Labels.Judged> judged = Labels.of(table("a|0|11|assert|-|-"), folder);
    assertEquals(1, judged.size());
    Position only = (Position) judged.getFirst().facts().facts().getFirst();
    assertEquals("Ghana spoke", only.topic());
  }
}
