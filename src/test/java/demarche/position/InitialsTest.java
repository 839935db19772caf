package demarche.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Abbreviations of a body's name. */
final class InitialsTest {
  @ParameterizedTest
  @CsvSource({
    "HPN, Health for Peru Now, true",
    "GNPT, GONow for Ports and Towns, true",
    "GPT, GONow for Ports and Towns, true",
    "HWL, Harbour Watch League, true",
    "HW, Harbour Watch League, false",
    "HWLX, Harbour Watch League, false",
    "XHW, Harbour Watch League, false",
    "H, Harbour, false",
    "We, Water Engineers, false",
  })
  void are(String word, String name, boolean expected) {
    assertEquals(expected, Initials.are(word, name));
  }
}
