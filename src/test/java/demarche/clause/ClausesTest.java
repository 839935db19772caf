package demarche.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.clause.Clause.Reality;
import demarche.clause.Clause.Tense;
import demarche.language.Engines;
import demarche.language.Tree;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence says of one of its words; the word is asked for by its form. */
final class ClausesTest {
  private static Clause clause(String text, String form) {
    Tree tree = Tree.of(Engines.bundled().analyse(text).sentences().getFirst());
    int place =
        IntStream.range(0, tree.size())
            .filter(i -> tree.token(i).form().equals(form))
            .findFirst()
            .orElseThrow();
    return Clauses.of(tree, place);
  }

  private static List<String> subjects(String text, String form) {
    Tree tree = Tree.of(Engines.bundled().analyse(text).sentences().getFirst());
    return clause(text, form).subjects().stream().map(s -> tree.token(s).form()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FACT | cleaned | The crews cleaned the port.",
        "FACT | clean | The crews will clean the port.",
        "NEGATED | clean | The crews did not clean the port.",
        "NEGATED | cleaned | The crews never cleaned the port.",
        "NEGATED | clean | The crews won’t clean the port.",
        "POSSIBLE | clean | The crews may clean the port.",
        "POSSIBLE | clean | The crews could clean the port.",
        "POSSIBLE | arrives | If the ship arrives, the port will open.",
        "WANTED | clean | The crews must clean the port.",
        "WANTED | clean | The crews should clean the port.",
        "NEGATED | clean | The crews must not clean the port.",
        "POSSIBLE | return | The crews may leave and return.",
        "FACT | open | The port is open.",
        "NEGATED | open | The port is not open.",
      })
  void isToldAsSoOrNot(Reality expected, String form, String text) {
    assertEquals(expected, clause(text, form).reality());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PAST | cleaned | The crews cleaned the port.",
        "PAST | clean | The crews did not clean the port.",
        "PRESENT | reach | The ships reach the port.",
        "PRESENT | open | The port is open.",
        "PERFECT | cleaned | The crews have cleaned the port.",
        "PROGRESSIVE | cleaning | The crews are cleaning the port.",
        "FUTURE | clean | The crews will clean the port.",
        "FUTURE | paint | The crews will clean and paint the port.",
        "NONE | clean | The crews want to clean the port.",
      })
  void isPastPresentOrToCome(Tense expected, String form, String text) {
    assertEquals(expected, clause(text, form).tense());
  }

  @Test
  void theSubjectIsItsOwn() {
    assertEquals(List.of("crews"), subjects("The crews cleaned the port.", "cleaned"));
    assertEquals(List.of("port"), subjects("The port is open.", "open"));
  }

  @Test
  void joinedSubjectsAreEach() {
    assertEquals(List.of("Peru", "Chile"), subjects("Peru and Chile cleaned the port.", "cleaned"));
  }

  @Test
  void aClauseWithoutASubjectTakesThatOfTheClauseAbove() {
    assertEquals(List.of("Peru"), subjects("Peru agreed to clean the port.", "clean"));
    assertEquals(List.of("Peru"), subjects("Peru cleaned and painted the port.", "painted"));
  }

  @Test
  void whoIsAskedIsTheSubjectOfWhatIsAsked() {
    assertEquals(List.of("Chile"), subjects("Peru asked Chile to clean the port.", "clean"));
  }

  @Test
  void aRelativeClauseIsOfItsNoun() {
    assertEquals(
        List.of("crews"), subjects("The crews who cleaned the port went home.", "cleaned"));
  }

  @Test
  void whereNothingIsToldThereIsNoSubject() {
    assertEquals(List.of(), subjects("Clean the port!", "Clean"));
  }

  @Test
  void whatIsDoneToTheSubjectIsPassive() {
    assertEquals(true, clause("The port was cleaned by crews.", "cleaned").passive());
    assertEquals(false, clause("The crews cleaned the port.", "cleaned").passive());
  }
}
