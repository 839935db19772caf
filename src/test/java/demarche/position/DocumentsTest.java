package demarche.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The words for texts that speak, each in its example (data/position/documents.tsv). */
final class DocumentsTest {
  private static final Table TABLE =
      Gazetteers.lexicon("position/documents.tsv", List.of("word", "example"));

  private static final Table FINDINGS =
      Gazetteers.lexicon("position/findings.tsv", List.of("word", "example"));

  @Test
  void everyDocumentSaysSomethingInItsExample() {
    List<String> silent = new ArrayList<>();
    for (int row = 0; row < TABLE.rows(); row++) {
      if (Told.attributions("", TABLE.cell(row, 1)).isEmpty()) {
        silent.add(TABLE.cell(row, 1));
      }
    }
    assertEquals(List.of(), silent);
  }

  @Test
  void everyDocumentSpeaksForTheBodyThatPutItOut() {
    List<String> wrong = new ArrayList<>();
    for (int row = 0; row < TABLE.rows(); row++) {
      String body = "The African Union's " + TABLE.cell(row, 0) + " said that the dam was safe.";
      if (!Told.lines(body).equals(List.of("report-verb African Union: the dam was safe"))) {
        wrong.add(body + " " + Told.lines(body));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void aFindingSpeaksForWhoeverIsNamedWithItAndForNobodyElse() {
    List<String> wrong = new ArrayList<>();
    for (int row = 0; row < FINDINGS.rows(); row++) {
      String word = FINDINGS.cell(row, 0);
      String told = "According to the African Union's " + word + ", the dam was safe.";
      if (!Told.lines(told).equals(List.of("according-to African Union: the dam was safe"))) {
        wrong.add(told + " " + Told.lines(told));
      }
      String bare = "The African Union said it was sorry. According to the " + word + ", he left.";
      if (Told.lines(bare).stream().anyMatch(line -> line.startsWith("according-to African"))) {
        wrong.add(bare + " " + Told.lines(bare));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void anOutletOnlyTellsWhatAnotherSaysAndAMinistryDoesNot() {
    Table outlets = Gazetteers.lexicon("position/outlets.tsv", List.of("word", "example"));
    List<String> wrong = new ArrayList<>();
    for (int row = 0; row < outlets.rows(); row++) {
      String word = outlets.cell(row, 0);
      assertTrue(outlets.cell(row, 1).toLowerCase(Locale.ROOT).contains(word), word);
      String told = "Kenya said the dam was safe, the local " + word + " reported.";
      if (Told.lines(told).stream().noneMatch(line -> line.contains("Kenya: the dam was safe"))) {
        wrong.add(told + " " + Told.lines(told));
      }
    }
    assertEquals(List.of(), wrong);
    String ministry = "The mayor said the dam was safe, the African Union reported.";
    assertTrue(Told.lines(ministry).stream().anyMatch(line -> line.contains("African Union:")));
  }

  @Test
  void theWordsAreSortedAndStandInTheirExamples() {
    List<String> words = new ArrayList<>();
    for (int row = 0; row < TABLE.rows(); row++) {
      words.add(TABLE.cell(row, 0));
      assertTrue(TABLE.cell(row, 1).contains(TABLE.cell(row, 0)), TABLE.cell(row, 1));
    }
    assertEquals(words.stream().sorted().toList(), words);
  }
}
