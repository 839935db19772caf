package demarche.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "U.S.; us",
        "The United States; united states",
        "  San   José ; san jose",
        "Sana’a; sana'a",
        "ＵＮ; un",
        "Theresa; theresa",
        "Guinea–Bissau; guinea-bissau",
        "George W. Bush; george w bush",
        "İstanbul; istanbul",
        "Россия; россия",
      })
  void spellingsOfOneNameAgree(String name, String normalised) {
    assertEquals(normalised, Names.normalise(name));
  }
}
