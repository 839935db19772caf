package demarche.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.language.Engines;
import demarche.language.Sentence;
import demarche.language.Token;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTablesTest {
  private static Table table(String file) {
    return Gazetteers.lexicon(
        "day/" + file,
        switch (file) {
          case "words.tsv" -> DayWords.COLUMNS;
          case "patterns.tsv" -> DayPatterns.COLUMNS;
          case "cues.tsv" -> Roles.COLUMNS;
          case "tenses.tsv" -> Tenses.COLUMNS;
          case "limits.tsv" -> Limits.COLUMNS;
          case "reactions.tsv" -> Reactions.COLUMNS;
          default -> Governors.COLUMNS;
        });
  }

  @ParameterizedTest
  @CsvSource({
    "words.tsv",
    "patterns.tsv",
    "cues.tsv",
    "tenses.tsv",
    "events.tsv",
    "limits.tsv",
    "reactions.tsv"
  })
  void everyTableIsSortedAndSaysNothingTwice(String file) {
    Table table = table(file);
    String before = "";
    for (int row = 0; row < table.rows(); row++) {
      String cells =
          file.equals("words.tsv")
              ? table.cell(row, 0) + "\t" + table.cell(row, 1)
              : table.cell(row, 0);
      assertTrue(compare(before, cells) < 0, before + " before " + cells);
      before = cells;
    }
    assertFalse(before.isEmpty());
  }

  private static int compare(String a, String b) {
    return Arrays.compareUnsigned(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void everyPatternFindsItsExampleAndNotItsCounterexample() {
    Table table = table("patterns.tsv");
    List<String> wrong = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      String example = table.cell(row, 3);
      Days days = Days.of(example.replace("[", "").replace("]", ""));
      List<String> found = days.all().stream().map(days::words).toList();
      List<String> bracketed = bracketed(example);
      if (!bracketed.isEmpty() && example.startsWith("He flew out on 4 May 2011.")) {
        bracketed.addFirst("4 May 2011");
      }
      if (!found.equals(bracketed)) {
        wrong.add(table.cell(row, 0) + ": " + found + " in " + example);
      }
      if (!isFound(row, example.replace("[", "").replace("]", ""))) {
        wrong.add(table.cell(row, 0) + " is not what finds it in " + example);
      }
      if (isFound(row, table.cell(row, 4))) {
        wrong.add(table.cell(row, 0) + " matches in " + table.cell(row, 4));
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static List<String> bracketed(String example) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile("\\[([^]]+)]").matcher(example);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static boolean isFound(int row, String text) {
    for (Sentence sentence : Engines.bundled().analyse(text).sentences()) {
      Words words = Days.FINDER.words(sentence);
      for (int at = 0; at < words.size(); at++) {
        if (Days.FINDER.patterns().get(row).at(words, at).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void everyCueGivesItsExampleItsRole() {
    Table table = table("cues.tsv");
    for (int row = 0; row < table.rows(); row++) {
      String role = table.cell(row, 1).equals("range end") ? "end" : table.cell(row, 1);
      List<DayMention> found = Days.of(table.cell(row, 3)).all();
      assertFalse(found.isEmpty(), table.cell(row, 3));
      assertEquals(
          role,
          found.getLast().role().name().toLowerCase(java.util.Locale.ROOT),
          table.cell(row, 3));
    }
  }

  @Test
  void everyWordOfALimitMakesItsExampleADeadline() {
    Table table = table("limits.tsv");
    for (int row = 0; row < table.rows(); row++) {
      List<DayMention> found = Days.of(table.cell(row, 2)).all();
      assertEquals(
          List.of(Role.DEADLINE),
          found.stream().map(DayMention::role).toList(),
          table.cell(row, 2));
    }
    assertEquals(Role.ON, Days.of("The embassy closes on Friday.").all().getFirst().role());
    assertEquals(Role.ON, Days.of("The war ended on Tuesday.").all().getFirst().role());
  }

  @Test
  void everyEventHoldsTheDayOfItsExample() {
    Table table = table("events.tsv");
    List<String> wrong = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      Days days = Days.of(table.cell(row, 1));
      List<Token> tokens = days.document().sentences().getFirst().tokens();
      DayMention day = days.all().getFirst();
      if (day.governor() < 0 || !tokens.get(day.governor()).lemma().equals(table.cell(row, 0))) {
        wrong.add(table.cell(row, 1));
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** The day of "welcomed the truce announced on Friday" is not that of the welcome. */
  @Test
  void everyReactionLeavesTheEventItsDay() {
    Table table = table("reactions.tsv");
    List<String> wrong = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      Days days = Days.of(table.cell(row, 1));
      Sentence sentence = days.document().sentences().getFirst();
      int verb = sentence.tokens().stream().map(Token::lemma).toList().indexOf(table.cell(row, 0));
      List<DayMention> mentions = days.sentences().getFirst();
      if (verb < 0 || VerbDays.of(sentence, mentions, verb).isPresent()) {
        wrong.add(table.cell(row, 1));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyWordHasItsTimeInItsExample() {
    Table table = table("tenses.tsv");
    List<String> wrong = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      String day = table.cell(row, 1).equals("reporting") ? "2022-02-25" : "2022-03-04";
      if (!Days.of(table.cell(row, 2)).told().equals(List.of("Friday=" + day))) {
        wrong.add(table.cell(row, 2) + " " + Days.of(table.cell(row, 2)).told());
      }
    }
    assertEquals(List.of(), wrong);
  }
}
