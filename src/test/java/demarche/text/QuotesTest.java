package demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands between quotation marks. */
final class QuotesTest {

  /** A text, then its quotations with {@code ;} between them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“We leave,” he said. | We leave,",
        "\"We leave,\" he said. \"Now.\" | We leave,;Now.",
        "He said:\"We leave.\"Then he left. | We leave.",
        "‘We leave,’ he said, ‘and the ministers’ cars too.’ | We leave,;and the ministers’ cars"
            + " too.",
        "'We leave,' he said, 'don't wait.' | We leave,;don't wait.",
        "'The ministers' cars go first,' he said. | The ministers' cars go first,",
        "The ministers' cars and the people's buses left. | ~~",
        "The ’90s and the '80s were better, rock 'n' roll too. | ~~",
        "“He told me ‘go’ and left,” she said. | He told me ‘go’ and left,;> go",
        "‘He told me “go” and left,’ she said. | He told me “go” and left,;> go",
        "\"He told me 'go'\" she said. | He told me 'go';> go",
        "He is 6'2\" tall and said \"no\". | no",
        "The pipe is 1\" wide and 2\" long. | ~~",
        "It is a ”safe zone” for all. | safe zone",
        "It is “safe“ for all. | safe",
        "``We leave,'' he said of ''The Herald''. | We leave,",
        "He spoke of «order» there. | order",
        "“We leave, he said. “Then we stay.” | We leave, he said. ~;Then we stay.",
        "He said \"we leave and left. | we leave and left. ~",
        "We leave,” he said. | ~~",
        "He said (“not now”) and left. | not now",
        "“” and \"\" are empty. | ~~",
        "““Twice,” he said. | Twice,",
        "“They voted “no” twice. We stay.” | They voted “no” twice. We stay.",
        "He wrote \"on 4 May \". | on 4 May",
      })
  void quotationsAre(String text, String quotations) {
    assertEquals(quotations == null ? "" : quotations, String.join(";", Shown.quotations(text)));
  }

  @Test
  void aQuotationRunsOnWhereTheNextParagraphOpensItAgain() {
    assertEquals(
        List.of("We leave. / The boats are full. / Nobody stays.", "So it is."),
        Shown.quotations(
            "“We leave.\n\n“The boats are full.\n\n“Nobody stays,” he said. “So it is.”"
                .replace("stays,”", "stays.”")));
  }

  @Test
  void aQuotationRunsOnWhereTheNextParagraphOnlyClosesIt() {
    assertEquals(
        List.of("We leave. / The boats are full."),
        Shown.quotations("He said, \"We leave.\n\nThe boats are full.\" Then he left."));
  }

  @Test
  void aParagraphMayBeQuotedAsAWhole() {
    assertEquals(
        List.of("The boats are full. / Nobody stays."),
        Shown.quotations("He wrote.\n\n> The boats are full.\n\n> Nobody stays.\n\nHe left."));
  }

  @Test
  void theFirstPersonAfterAColonIsSpeech() {
    String lead = "The minister Emil Hale said:\n\n";
    assertEquals(
        List.of("We are glad that the boats sail."),
        Shown.quotations(lead + "We are glad that the boats sail.\n\nThey sail at noon."));
    assertEquals(List.of(), Shown.quotations(lead + "The boats sail at noon."));
    assertEquals(List.of(), Shown.quotations("We will do this:\n\nWe will sail at noon."));
  }

  @Test
  void aStrayMarkCostsOneParagraph() {
    assertEquals(
        List.of("We leave, he said. ~", "no"),
        Shown.quotations("“We leave, he said.\n\nThe boats are full.\n\nShe said “no”."));
  }

  @Test
  void aCaptionBetweenDoesNotEndAQuotation() {
    assertEquals(
        List.of("We leave. / The boats are full."),
        Shown.quotations("“We leave.\n\nPhoto: Ana Moreau\n\n“The boats are full.”"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "They call it a “support base”. | true",
        "The “so-called people's republic” shut its doors. | true",
        "He asked for a “very safe and open zone”. | false",
        "“No,” he said. | false",
        "He said: “No”. | false",
        "She shouted “Stop!” twice. | false",
      })
  void aShortLabelIsNoSpeech(String text, boolean scare) {
    assertEquals(scare, Shown.of(text).quotations().getFirst().scare());
  }

  @Test
  void wordsAreQuotedWhereAnyOfThemStandsWithin() {
    String body = "He said that the boats “leave at noon” and sat down.";
    ArticleText text = Shown.of(body);
    assertTrue(text.quoted(0, body.length()));
    assertTrue(text.quoted(body.indexOf("leave"), body.indexOf("leave") + 5));
    assertFalse(text.quoted(0, body.indexOf("“")));
    assertFalse(text.quoted(body.indexOf(" and"), body.length()));
  }

  @Test
  void offsetsIncludeTheMarks() {
    Quotation quotation = Shown.of("😀 “no” yes.").quotations().getFirst();
    assertEquals(List.of(2, 6), List.of(quotation.start(), quotation.end()));
    assertEquals(List.of(new Quotation.Part(3, 5)), quotation.parts());
  }
}
