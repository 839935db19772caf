package demarche.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A day that stands before a name is no part of it. */
final class DayPassTest {
  private static Tree tree(String text) {
    return Tree.of(Engines.bundled().analyse(text).sentences().getFirst());
  }

  private static int at(Tree tree, String form) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.token(i).form().equals(form)) {
        return i;
      }
    }
    throw new AssertionError(form);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Friday France had brought home 30 people. | France | brought | Friday | By",
        "On Monday Turkey said that it was ready. | Turkey | said | Monday | On",
        "By Thursday evening Peru had freed the crew. | Peru | freed | evening | By",
        "In October Chile evacuated 220 people. | Chile | evacuated | October | In",
        "On Monday officials said the talks had failed. | officials | said | Monday | On",
        "On Sunday NATO was asked to help. | NATO | asked | Sunday | On",
        "On Monday Prime Minister Ana Soto said Peru would stay. | Soto | said | Monday | On",
        "On Monday Turkish President Ali Demir rejected it. | Demir | rejected | Monday | On",
        "Since Tuesday Greek ships have carried 300 people. | ships | carried | Tuesday | Since",
        "Iran refused, and on Monday Oman gave in. | Oman | gave | Monday | on",
        "By the end of March Norway had moved 500 people. | Norway | moved | March | of",
        "The ministry said that by Friday Spain had left Chad. | Spain | left | Friday | by",
      })
  void whoActsOnADayIsTheSubject(
      String text, String subject, String verb, String day, String preposition) {
    Tree tree = tree(text);
    int who = at(tree, subject);
    assertEquals(at(tree, verb), tree.head(who).orElseThrow());
    assertTrue(tree.is(who, Relation.NSUBJ, Relation.NSUBJ_PASS), tree.token(who).toString());
    assertEquals("", tree.preposition(who));
    int when = at(tree, day);
    assertTrue(when < tree.first(who), day);
    assertTrue(tree.is(when, Relation.OBL, Relation.NMOD), tree.token(when).toString());
    assertEquals(when, tree.head(at(tree, preposition)).orElseThrow());
  }

  @Test
  void aDayWithoutAPrepositionHangsOnTheVerb() {
    Tree tree = tree("Wednesday Italy flew 90 people to Rome.");
    assertTrue(tree.is(0, Relation.OBL_TMOD));
    assertEquals(List.of(1), tree.children(2, Relation.NSUBJ));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "During Friday prayers the imam urged calm.",
        "The Monday meeting failed.",
        "Iran armed and in Sunday speeches praised the army.",
      })
  void aDayThatTellsWhichThingStaysWithIt(String text) {
    Tree tree = tree(text);
    int day = at(tree, text.replaceAll(".*\\b([A-Z][a-z]+day)\\b.*", "$1"));
    assertTrue(tree.is(day, Relation.COMPOUND, Relation.AMOD), tree.token(day).toString());
  }
}
