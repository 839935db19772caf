package demarche.text;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Each line of the tables does what its examples say. */
final class TablesTest {
  private static final String PROSE =
      "The ferry sailed at noon, and the port was empty again by two.";

  @Test
  void everyCueFindsItsExampleAndSparesTheOther() {
    Table table = Gazetteers.lexicon(Cues.FILE, Cues.COLUMNS);
    List<Executable> checks = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      String matches = table.cell(row, 3);
      String spares = table.cell(row, 4);
      Kind kind = Kind.valueOf(table.cell(row, 2).toUpperCase(Locale.ROOT).replace('-', '_'));
      checks.add(() -> assertEquals(told(kind), told(second(matches)), matches));
      checks.add(() -> assertTrue(second(spares).told(), spares));
    }
    assertAll(checks);
  }

  /** Captions without words are credits; what is not told may be one or the other. */
  private static String told(Kind kind) {
    return kind == Kind.CREDIT ? Kind.CAPTION.name() : kind.name();
  }

  private static Kind second(String block) {
    return Shown.of(PROSE + "\n\n" + block).pieces().get(1).kind();
  }

  @Test
  void everySpeakerIsHeard() {
    Table table = Gazetteers.lexicon(Turns.FILE, Turns.COLUMNS);
    List<Executable> checks = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      Kind kind = table.cell(row, 1).equals("question") ? Kind.QUESTION : Kind.ANSWER;
      String line = table.cell(row, 2);
      if (!line.isEmpty()) {
        String body = line + "\n\nQ Is it so?\n\nMR. LEE: It is.";
        checks.add(() -> assertEquals(kind, Shown.kind(body), line));
      }
    }
    assertAll(checks);
  }

  @Test
  void everyElisionIsNoQuotation() {
    Table table = Gazetteers.lexicon(Layout.ELISIONS, Layout.ELISION_COLUMNS);
    for (int row = 0; row < table.rows(); row++) {
      String text = table.cell(row, 1) + ", he said, and the dogs' bowls were empty.";
      assertEquals(List.of(), Shown.quotations(text));
    }
  }

  @Test
  void tablesAreSortedAndNothingStandsTwice() {
    for (String file : List.of(Cues.FILE, Turns.FILE, Datelines.FILE, FunctionWords.FILE)) {
      Table table = Gazetteers.lexicon(file, columns(file));
      for (int row = 1; row < table.rows(); row++) {
        String before = table.cell(row - 1, 0) + "\t" + table.cell(row - 1, 1);
        String here = table.cell(row, 0) + "\t" + table.cell(row, 1);
        assertTrue(before.compareTo(here) < 0, file + ": " + here);
      }
    }
  }

  private static List<String> columns(String file) {
    return switch (file) {
      case Cues.FILE -> Cues.COLUMNS;
      case Turns.FILE -> Turns.COLUMNS;
      case Datelines.FILE -> Datelines.COLUMNS;
      default -> FunctionWords.COLUMNS;
    };
  }
}
