package demarche.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which soft hyphens are taken out of a text; in the examples "~" is one. */
final class SoftHyphensTest {
  private static String without(String text) {
    return SoftHyphens.in(text.replace('~', '\u00AD')).text().replace('\u00AD', '~');
  }

  @ParameterizedTest
  @CsvSource({
    "am~bas~sa~dor, ambassador",
    "em~~bassy, embassy",
    "~embassy~, ~embassy~",
    "the ~ embassy, the ~ embassy",
    "the~~ embassy, the~~ embassy",
    "😀~em~bassy😀, 😀~embassy😀",
    "~, ~",
  })
  void thoseWithinAWordAreTakenOut(String text, String without) {
    assertEquals(without, without(text));
  }

  @Test
  void veryManyInARowTakeNoLonger() {
    String row = "~".repeat(1 << 20);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertEquals("ab", without("a" + row + "b")));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertEquals("a" + row, without("a" + row)));
  }
}
