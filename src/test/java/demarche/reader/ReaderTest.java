package demarche.reader;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.article.Article;
import demarche.article.Offsets;
import demarche.fact.Actor;
import demarche.fact.Evidence;
import demarche.fact.Fact;
import demarche.fact.OfficeHeld;
import demarche.fact.Position;
import demarche.problem.Problem;
import demarche.problem.ProblemKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are no news article as one would wish: each is told once, and nothing is made up. */
final class ReaderTest {
  private static final String PROSE =
      "French Foreign Minister Anne Morel said on Monday that the ferries would sail again. "
          + "She met Turkish President Kemal Aksoy in Ankara.";

  private static Article article(String body) {
    return new Article(
        "one",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(LocalDate.of(2022, 3, 9)),
        body);
  }

  private static Reading read(String body) {
    return Reader.bundled().read(article(body));
  }

  private static List<ProblemKind> kinds(Reading reading) {
    return reading.problems().stream().map(Problem::kind).toList();
  }

  private static void assertNothing(ProblemKind why, String body) {
    Reading reading = read(body);
    assertEquals(List.of(why), kinds(reading), body.substring(0, Math.min(80, body.length())));
    assertEquals(List.of(), reading.facts().facts());
    assertEquals(List.of(), reading.facts().actors());
    assertEquals(body, reading.facts().article().body());
  }

  private static List<String> names(Reading reading) {
    return reading.facts().actors().stream().map(Actor::name).toList();
  }

  @Test
  void anOrdinaryArticleHasNoProblem() {
    Reading reading = read(PROSE);
    assertEquals(List.of(), reading.problems());
    assertTrue(names(reading).containsAll(List.of("Anne Morel", "Kemal Aksoy")), "" + reading);
    assertTrue(reading.facts().facts().stream().anyMatch(Position.class::isInstance), "" + reading);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n ", "* * *", "<p> </p>", "…"})
  void aBodyWithoutASentenceIsTold(String body) {
    Reading reading = read(body);
    assertTrue(kinds(reading).contains(ProblemKind.NO_SENTENCE), "" + reading);
    assertEquals(List.of(), reading.facts().facts());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Rosa Blom, Fjord Wire",
        "Photo: Lars Dahl/Fjord Wire\n\nBy Rosa Blom\n\nRead more: Ferries back in Bergen",
        "Photo: The harbour of Bergen on Monday (Lars Dahl/Fjord Wire)",
        "Home | World | Sport | Weather\nMost read\nSubscribe\nBy Rosa Blom",
        "Kenya and Norway"
      })
  void captionsBylinesAndLinksAreNoSentence(String body) {
    Reading reading = read(body);
    assertEquals(List.of(ProblemKind.NO_SENTENCE), kinds(reading), "" + reading);
    assertEquals(
        "one: no-sentence: the body holds no sentence", reading.problems().getFirst().toString());
    assertEquals(List.of(), reading.facts().facts());
    assertTrue(reading.read());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kenya thanked Norway", "Leave Kenya now.", "By boat. It took a day"})
  void shortSentencesAreSentences(String body) {
    assertEquals(List.of(), read(body).problems());
  }

  @Test
  void anotherLanguageYieldsNothing() {
    assertNothing(
        ProblemKind.OTHER_LANGUAGE,
        "Le ministre des Affaires étrangères, Jean Dupont, a déclaré lundi que la France ne veut"
            + " pas de cette guerre. Il a rencontré à Paris le président de la Turquie.");
    assertNothing(ProblemKind.OTHER_LANGUAGE, "Министр сказал, что переговоры начнутся в Париже.");
    assertNothing(ProblemKind.OTHER_LANGUAGE, "外交部长说中国不会参加会谈。".repeat(30));
  }

  @Test
  void binaryDataIsNoText() {
    Random random = new Random(7);
    String noise =
        IntStream.range(0, 5000)
            .map(i -> random.nextInt(4) == 0 ? 0xFFFD : 0x20 + random.nextInt(0x1E0))
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    String letters =
        random
            .ints(5000, 'A', 'z' + 1)
            .filter(Character::isLetter)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    assertNothing(ProblemKind.NO_TEXT, noise);
    assertNothing(ProblemKind.NO_TEXT, letters);
    assertNothing(ProblemKind.NO_TEXT, "\u0085\u009B\u0080".repeat(50) + "France said no.");
    assertNothing(ProblemKind.NO_TEXT, "12.5 7,300 (4) | ".repeat(50));
  }

  @Test
  void oneWordOfAMegabyteIsNoText() {
    assertNothing(ProblemKind.NO_TEXT, "a".repeat(1_000_000));
  }

  @Test
  void besideAWordOfAMegabyteTheRestIsRead() {
    String word = "aB3/".repeat(250_000);
    for (String body : List.of(word + "\n\n" + PROSE, PROSE + " " + word + " " + PROSE)) {
      Reading reading = read(body);
      assertEquals(List.of(ProblemKind.LONG_WORD), kinds(reading));
      assertEquals(
          "one: long-word: words of more than 1,000 letters are not read: 1",
          reading.problems().getFirst().toString());
      assertTrue(names(reading).contains("Anne Morel"), "" + names(reading));
      assertEvidenceStands(reading);
    }
  }

  @Test
  void dataInATagIsReadOverWithTheTag() {
    String tag = "<img src=\"data:image/png;base64," + "iVBORw0K".repeat(1000) + "\">";
    Reading reading = read("<p>" + tag.substring(0, 1500) + "\">" + PROSE + "</p>");
    assertEquals(List.of(ProblemKind.MARKUP), kinds(reading));
    assertEvidenceStands(reading);
  }

  @Test
  void controlCharactersDoNotHideWhatStandsBesideThem() {
    Reading reading = read(PROSE.replace(". ", ".\u0001\u009F \u202E\uFEFF\u200B"));
    assertEquals(List.of(), reading.problems());
    assertTrue(names(reading).contains("Anne Morel"), "" + reading);
    assertEvidenceStands(reading);
  }

  @Test
  void aSentenceOfTenThousandWordsIsNotReadButTheRestIs() {
    String list = "France and the minister of Peru said that ".repeat(1250);
    Reading reading = read(PROSE + "\n\n" + list + "\n\n" + PROSE);
    assertEquals(List.of(ProblemKind.LONG_SENTENCE), kinds(reading));
    assertEquals(
        "one: long-sentence: sentences of more than 500 words are not read: 1",
        reading.problems().getFirst().toString());
    assertTrue(names(reading).contains("Anne Morel"), "" + names(reading));
    assertTrue(!names(reading).contains("Peru"), "" + names(reading));
  }

  @Test
  void aLongBodyIsReadToTheEndOfItsBudget() {
    String body = (PROSE + "\n\n").repeat(40) + "Peru said no.";
    Reading reading = Reader.bundled().read(article(body), new Budget(100_000, 200), Watch.NONE);
    assertEquals(List.of(ProblemKind.TOO_LONG), kinds(reading));
    assertTrue(names(reading).contains("Anne Morel"), "" + names(reading));
    assertTrue(!names(reading).contains("Peru"), "" + names(reading));
    assertEquals(body, reading.facts().article().body());
    assertEvidenceStands(reading);
  }

  @Test
  void theBudgetEndsBetweenCharacters() {
    String faces = "\uD83D\uDE00".repeat(20);
    Budget budget = new Budget(7, 5);
    assertAll(
        () -> assertEquals(6, budget.looked(faces, 0)),
        () -> assertEquals(0, budget.read(faces) % 2),
        () -> assertEquals(3, budget.read("one")),
        () -> assertEquals(15, budget.read("a b c d e f g h i".replace(" ", "  "))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He is Director of the\n\nHe said so.",
        "President for the",
        "The companies. Japan: “We condemn it.”",
        "week a.",
        "told Stat,” said.",
      })
  void clippedSentencesBreakNothing(String body) {
    Reading reading = read(body);
    assertEquals(body, reading.facts().article().body());
  }

  @Test
  void aMegabyteIsReadInPart() {
    String body = (PROSE + "\n\n").repeat(8000);
    int end = Budget.USUAL.read(body);
    assertTrue(end > 250_000 && end < body.length(), "" + end);
  }

  @Test
  void htmlIsReadOver() {
    String body =
        "<div id=\"a\"><h1>News</h1><p>French Foreign Minister <b>Anne&nbsp;Morel</b> said"
            + " &ldquo;the <i>ferries</i> would sail&rdquo;.</p><script>var x = 1;</script></div>";
    Reading reading = read(body);
    assertEquals(List.of(ProblemKind.MARKUP), kinds(reading));
    assertEvidenceStands(reading);
    Position position =
        (Position)
            reading.facts().facts().stream()
                .filter(Position.class::isInstance)
                .findFirst()
                .orElseThrow();
    assertEquals(Optional.of("Anne Morel"), position.speaker());
    assertTrue(position.topic().contains("the ferries would sail"), position.topic());
  }

  /** The words of all evidence are those of the body as it was given. */
  private static void assertEvidenceStands(Reading reading) {
    Offsets offsets = new Offsets(reading.facts().article().body());
    for (Actor actor : reading.facts().actors()) {
      actor.mentions().forEach(mention -> assertStands(offsets, mention));
    }
    for (Fact fact : reading.facts().facts()) {
      fact.evidence().forEach(evidence -> assertStands(offsets, evidence));
    }
    assertTrue(reading.facts().facts().stream().anyMatch(OfficeHeld.class::isInstance));
  }

  private static void assertStands(Offsets offsets, Evidence evidence) {
    assertEquals(evidence.words(), offsets.words(evidence.start(), evidence.end()));
  }
}
