package demarche.communication;

import demarche.Spares;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.language.Tree;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the triggers must not match. */
final class SparesTest {
  private static final Triggers TRIGGERS = new Triggers();

  @Test
  void otherPartsOfSpeechAndWordsApartAreNoTrigger() throws IOException {
    Table table = Gazetteers.lexicon("communication/triggers.tsv", Triggers.COLUMNS);
    Map<String, String> kinds = new HashMap<>();
    for (int row = 0; row < table.rows(); row++) {
      kinds.put(table.cell(row, 0) + " " + table.cell(row, 1), table.cell(row, 2));
    }
    Spares spares = Spares.of("triggers.tsv");
    spares.hold(1, SparesTest::triggers);
    spares.cover(kinds, 5);
  }

  private static boolean triggers(String entry, Tree tree) {
    return TRIGGERS.in(tree).stream()
        .map(Cue::trigger)
        .map(t -> t.name().toLowerCase(Locale.ROOT) + (t.verb() ? " verb" : " noun"))
        .anyMatch(entry::equals);
  }
}
