package demarche.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What others are quoted with in a release is not its author's. */
final class ReleaseQuotesTest {
  private static final String TITLE =
      "Statement by Prime Minister Lena Dahl of Norway on the flood";

  private static List<String> said(String body) {
    return Told.positions(TITLE, body).stream()
        .map(p -> p.speaker().orElse("nobody") + ": " + p.topic())
        .toList();
  }

  @Test
  void aQuotationThatGoesOnStaysWithWhoIsQuoted() {
    assertEquals(
        List.of("Lena Dahl: We will rebuild the town"),
        said(
            "My mother once told me, “Work is a gift. You must give it back. Nobody else will.” We"
                + " will rebuild the town."));
  }

  @Test
  void aReleaseThatIsOneQuotationIsItsAuthors() {
    assertEquals(
        List.of("Lena Dahl: We mourn the dead", "Lena Dahl: We will rebuild the town"),
        said("“We mourn the dead. We will rebuild the town.”"));
  }
}
