package demarche.evacuation;

import demarche.Spares;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the verbs of moving people must not match. */
final class SparesTest {
  @Test
  void nounsAndVerbsWithoutTheirParticleMoveNobody() throws IOException {
    Table table =
        Gazetteers.lexicon(
            "evacuation/verbs.tsv", List.of("lemma", "particle", "frame", "strength", "example"));
    Map<String, String> frames = new HashMap<>();
    for (int row = 0; row < table.rows(); row++) {
      frames.put((table.cell(row, 0) + " " + table.cell(row, 1)).strip(), table.cell(row, 2));
    }
    Spares spares = Spares.of("verbs.tsv");
    spares.hold(
        1,
        (entry, tree) ->
            MoveFinder.verbsOf(EvacuationWords.bundled(), tree).stream()
                .map(String::strip)
                .anyMatch(entry::equals));
    spares.cover(frames, 5);
  }
}
