package demarche.cast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Members of parliaments whom no table knows. */
final class LegislatorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ohio Senator Ann Lee voted. | Ann Lee: Senator of United States",
        "Senator Ann Lee of Ohio voted. | Ann Lee: Senator of United States",
        "Senator Ann Lee of Georgia voted. | Ann Lee: Senator of United States",
        "Senator Ann Lee (D-Ohio) voted. | Ann Lee: Senator of United States",
        "Ann Lee, a Republican congresswoman from Ohio, voted."
            + " | Ann Lee: congresswoman of United States",
        "Bo Kim, a lawmaker from the ruling party, spoke in Tokyo. | Bo Kim: lawmaker of Japan",
        "Likud lawmaker Dan Levi voted. | Dan Levi: lawmaker of Israel",
        "German MP Ann Lee voted. | Ann Lee: MP of Germany",
      })
  void theStateThePartyOrTheBracketTellsTheCountry(String text, String office) {
    assertEquals(List.of(office), Casts.told(text).offices());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "State senators met. Maine Senator Ann Lee voted.",
        "The state legislature met. Senator Ann Lee of Maine voted.",
      })
  void whereStatesHaveChambersOfTheirOwnASenatorMayBeOfOne(String text) {
    assertEquals(
        List.of(),
        Casts.told(text).offices().stream().filter(o -> o.endsWith("United States")).toList());
  }

  @Test
  void oneWithoutANameSpeaksForNobody() {
    Casts.Told told =
        Casts.told(
            "A Kenyan lawmaker denied it. A Kenyan politician agreed. A Kenyan official left.");
    assertEquals("UNNAMED: ", told.meant("lawmaker"));
    assertEquals("UNNAMED: ", told.meant("politician"));
    assertEquals("UNNAMED: Kenya", told.meant("official"));
  }
}
