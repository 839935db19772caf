package demarche.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import demarche.problem.ExitCode;
import demarche.problem.Failure;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** On tables of the tests' own (src/test/resources/demarche/data/linear). */
final class LinearModelTest {
  private static final List<String> CLASSES = List.of("up", "down");

  private static LinearModel small() {
    return LinearModel.bundled("linear/small.tsv", CLASSES);
  }

  @Test
  void theScoreOfAClassIsTheSumOfItsWeights() {
    assertArrayEquals(new int[] {510, -10}, small().scores(List.of("bias", "red")));
    assertArrayEquals(new int[] {310, 290}, small().scores(List.of("bias", "red", "rain")));
  }

  @Test
  void theOrderOfTheFeaturesIsAllTheSame() {
    assertArrayEquals(
        small().scores(List.of("bias", "red", "rain")),
        small().scores(List.of("rain", "bias", "red")));
  }

  @Test
  void anEmptyCellWeighsNothing() {
    assertArrayEquals(new int[] {500, 0}, small().scores(Set.of("red")));
  }

  @Test
  void whatTheModelDoesNotKnowWeighsNothing() {
    assertArrayEquals(new int[] {10, -10}, small().scores(List.of("bias", "snow")));
    assertArrayEquals(new int[] {0, 0}, small().scores(List.of()));
  }

  @Test
  void theClassesKeepTheirOrder() {
    assertEquals(CLASSES, small().classes());
  }

  private static String told(String path, List<String> classes) {
    Failure failure = assertThrows(Failure.class, () -> LinearModel.bundled(path, classes));
    assertEquals(ExitCode.DAMAGED, failure.exitCode());
    return String.valueOf(failure.getMessage());
  }

  @Test
  void aWeightThatIsNoNumberIsToldWithFileAndLine() {
    assertEquals(
        "The table data/linear/damaged.tsv is damaged in line 4: a weight is no whole number.",
        told("linear/damaged.tsv", CLASSES));
  }

  @Test
  void aMissingCellIsToldWithFileAndLine() {
    assertEquals(
        "The table data/linear/short.tsv is damaged in line 3: 2 cells instead of 3.",
        told("linear/short.tsv", CLASSES));
  }

  @Test
  void otherClassesThanTheTablesAreTold() {
    assertEquals(
        "The table data/linear/small.tsv is damaged in line 2: the columns are not feature, up.",
        told("linear/small.tsv", List.of("up")));
  }

  @Test
  void aMissingTableIsTold() {
    assertEquals(
        "The program's own table /demarche/data/linear/none.tsv is missing.",
        told("linear/none.tsv", CLASSES));
  }
}
