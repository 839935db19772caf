package demarche.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.article.Article;
import demarche.cast.Member;
import demarche.fact.Evidence;
import demarche.reader.Reader;
import demarche.text.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ReadArticleTest {
  private static ReadArticle read(String title, String body) {
    return Reader.bundled()
        .understood(
            new Article(
                "a",
                Optional.of(title),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                body));
  }

  private static final String BODY =
      "The crews cleaned the port. The ships came in.\n\nNobody \uD83D\uDEA2  went home.";

  @Test
  void sentencesOfOneParagraphStandTogether() {
    ReadArticle read = read("The Port Is Clean", BODY);
    assertEquals(3, read.trees().size());
    assertTrue(read.together(0, 1));
    assertFalse(read.together(1, 2));
    assertEquals(Kind.PARAGRAPH, read.piece(2).kind());
  }

  @Test
  void wordsAreJoinedByOneBlankAndEvidenceStandsAsItIs() {
    ReadArticle read = read("The Port Is Clean", BODY);
    int end = read.trees().get(2).size() - 1;
    assertEquals("Nobody \uD83D\uDEA2 went home", read.words(2, 0, end));
    assertEquals(
        new Evidence(48, 67, "Nobody \uD83D\uDEA2  went home", Set.of()), read.evidence(2, 0, end));
  }

  @Test
  void theWordsOfAHeadlineAreInLowerCaseWithoutMarksAndNumbers() {
    HeadlineWords words = read("Lind\u2019s  Phone-Call: 3 Points", BODY).headline();
    assertEquals(List.of("lind", "s", "phone", "call", "points"), words.words());
    assertEquals("", words.at(-1));
    assertEquals("points", words.at(4));
    assertEquals("", words.at(5));
    assertTrue(words.hold("Phone Call"));
    assertFalse(words.hold("Phone Points"));
    assertFalse(words.hold(""));
    assertEquals(0, HeadlineWords.of("").size());
  }

  @Test
  void runningTextHasNoSpeaker() {
    assertEquals(Optional.empty(), read("The Port Is Clean", BODY).speaker(0));
  }

  @Test
  void theTurnsOfATranscriptHaveTheirSpeakers() {
    ReadArticle read =
        read(
            "Press Briefing by Press Secretary Ana Soto",
            "MS. SOTO: The ferries will sail on Friday.\n\n"
                + "QUESTION: Is the bridge open?\n\n"
                + "MS. SOTO: The bridge is shut.");
    List<Optional<String>> speakers = List.of(Optional.of("Ana Soto"), Optional.empty());
    int last = read.trees().size() - 1;
    assertEquals(speakers.getFirst(), read.speaker(last).map(Member::name));
    assertEquals(speakers.getLast(), read.speaker(last - 1).map(Member::name));
  }
}
