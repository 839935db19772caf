package demarche.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.article.Article;
import demarche.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is not in English is kept and not read. */
final class OtherLanguageTest {
  @Test
  void anArticleInAnotherLanguageIsToldAndYieldsNothing() {
    Article article =
        new Article(
            "a",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "Le président Xi Jinping a dit à Paris que la Chine ne veut pas de la guerre.");
    Reading reading = Reader.bundled().read(article);
    assertEquals(List.of(), reading.facts().actors());
    assertEquals(List.of(), reading.facts().facts());
    assertEquals(
        List.of("a: other-language: is not in English: it is kept and not read"),
        reading.problems().stream().map(Problem::toString).toList());
  }

  @Test
  void aParagraphInAnotherLanguageYieldsNothingAndTheRestIsRead() {
    String body =
        """
        Norwegian Prime Minister Lena Dahl said on Monday that aid would come.

        Le président Luc Roux a déclaré lundi que la France allait envoyer une aide. Il a rencontré
        Boris Lindt à Paris et a condamné la guerre.

        Ugandan Foreign Minister James Okot welcomed the aid.
        """;
    Article article =
        new Article(
            "a",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            body.replace("rencontré\n", "rencontré "));
    Reading reading = Reader.bundled().read(article);
    assertEquals(
        List.of("James Okot", "Lena Dahl", "Norway", "Uganda"),
        reading.facts().actors().stream().map(actor -> actor.name()).sorted().toList());
    assertEquals(List.of(), reading.problems());
  }

  /** Of a language without a list of small words, too: by what it lacks. */
  @Test
  void aLongParagraphWithoutAWordOfEnglishYieldsNothing() {
    String body =
        "Norwegian Prime Minister Lena Dahl said on Monday that aid would come.\n\n"
            + "Peaminister Mart Tamm kohtus Tallinnas Uganda presidendi Peter Mukasaga. Kohtumisel"
            + " arutati kaubandust, haridust, teadust ning piirivalve koostööd. Tamme kinnitusel"
            + " tahavad naabrid homme lepingu allkirjastada, kuid parlament peab enne kohtuma."
            + " Hiljem sõidavad ministrid Tartusse.\n\n"
            + "Ugandan Foreign Minister James Okot welcomed the aid.";
    Article article =
        new Article(
            "a", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), body);
    Reading reading = Reader.bundled().read(article);
    assertEquals(
        List.of("James Okot", "Lena Dahl", "Norway", "Uganda"),
        reading.facts().actors().stream().map(actor -> actor.name()).sorted().toList());
  }

  /** It lacks the words of English, but is in no other language. */
  @Test
  void aRollOfNamesIsRead() {
    String body =
        "Norwegian Prime Minister Lena Dahl said on Monday that aid would come.\n\n"
            + "Mart Tamm, Estonia; Luc Roux, France; Peter Mukasa, Uganda; Ana Soto, Peru; Karin"
            + " Holm, Norway; James Okot, Kenya; Boris Lindt, Austria; Carla Ruiz, Chile; Ivo"
            + " Novak, Croatia; Erik Lund, Denmark; Aino Virta, Finland.\n\n"
            + "Ugandan Foreign Minister James Okot welcomed the aid.";
    Article article =
        new Article(
            "a", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), body);
    Reading reading = Reader.bundled().read(article);
    assertTrue(reading.facts().actors().stream().anyMatch(a -> a.name().equals("Carla Ruiz")));
  }
}
