package demarche.evacuation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is among others that are moved is counted with them and moves nobody. */
final class OthersAboardTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Of the 400 people evacuated by France from Sudan, 36 were French. | 400",
        "Of the 300 people flown out by Norway from Chad, 100 were children. | 300",
      })
  void aPartIsCountedWithItsWhole(String body, long number) {
    assertEquals(number, Read.one("News", body).evacuated().orElseThrow().number());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Three buses with 120 Ukrainians and 10 Poles left Sumy for Poltava.",
        "Some 300 Ukrainians and two Germans left Mariupol in a convoy of buses.",
      })
  void whoGoesWithOthersOrganizesNothing(String body) {
    assertEquals("", String.join("; ", Read.told("News", body, Read::move)));
  }
}
