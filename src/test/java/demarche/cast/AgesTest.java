package demarche.cast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that people share with countries. */
final class AgesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jordan, 23, a student from Georgia, left. | Jordan (Person)",
        "Chad, 35, from Ohio, left. | Chad (Person)",
        "Israel, a 41-year-old baker, left. | Israel (Person)",
        "Israel, a 76-year-old state, left. | Israel (Country)",
        "In Jordan, 23, a record, died. | Jordan (Country)",
        "Jordan said it would leave. | Jordan (Country)",
      })
  void whoStandsWithAnAgeIsAPerson(String text, String first) {
    assertEquals(first, Casts.told(text).members().getFirst());
  }
}
