package demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pieces of a body are. */
final class LayoutTest {
  private static final String PROSE =
      "The two ministers met in the old town on Tuesday and agreed to open the crossing for a"
          + " week.";

  /** Before the bar what is left out as a dateline, after it what remains. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "PORT LINDEN, Bergland — |The ferry sailed at noon.",
        "PORT LINDEN (Wire) - |The ferry sailed at noon.",
        "PORT LINDEN, Sept. 4 (Wire) - |The ferry sailed at noon.",
        "PORT LINDEN/ARVILLE (Wire) — |The ferry sailed at noon.",
        "PORT-AU-LAC, March 3 -- |The ferry sailed at noon.",
        "PORT LINDEN: |The ferry sailed at noon.",
        "Linden: |The ferry sailed at noon.",
        "PORT LINDEN, January 10. |The ferry sailed at noon.",
        "Port Linden, 12 May 2020: |The ferry sailed at noon.",
        "Port Linden, Bergland — |The ferry sailed at noon.",
        "THE HAGUE — |The ferry sailed at noon.",
        "Sept 4 (Wire) - |The ferry sailed at noon.",
        "PORT LINDEN (4 September 2020) – |The ferry sailed at noon.",
        "Port Linden, Sep 4 (WIR) |The ferry sailed at noon.",
        "PORT LINDEN, January 10. /WIRE/. |The ferry sailed at noon.",
        "**PORT LINDEN, Bergland (Wire)** — |The ferry sailed at noon.",
        "*PORT LINDEN —* |The ferry sailed at noon.",
        "(CNN) — |The ferry sailed at noon.",
        "|Linden asked for help at noon.",
        "|The minister - a doctor - said so at noon.",
        "|Ferries – those white ships – sailed at noon.",
        "|On Tuesday: The ferry sailed at noon.",
      })
  void aDatelineStandsBeforeTheFirstParagraph(String marked) {
    String body = marked.replace("|", "");
    Piece first = Shown.of(body).pieces().getFirst();
    assertEquals(Kind.PARAGRAPH, first.kind());
    assertEquals(
        marked.indexOf('|'),
        first.lead().filter(l -> l.sort() == Lead.Sort.DATELINE).isPresent()
            ? first.contentStart()
            : 0);
  }

  @Test
  void aPlaceOrADayAloneIsADateline() {
    assertEquals(
        List.of("DATELINE", "DATELINE", "PARAGRAPH"),
        Shown.of("Port Linden, July 26, 2014\n\nFriday, May 8, 2009\n\n" + PROSE).pieces().stream()
            .map(p -> p.kind().name())
            .toList());
  }

  @Test
  void theTitleIsKnownAgain() {
    String body = "# Ferry sails\n\n" + PROSE;
    ArticleText text = Shown.LAYOUT.of(body, Optional.of("Ferry  sails"));
    assertEquals(List.of(Kind.HEADLINE, Kind.PARAGRAPH), kinds(text));
    assertFalse(text.pieces().getFirst().told());
  }

  @Test
  void aLineWithoutAFullStopIsAHeadingAndALeadToAListIsNone() {
    assertEquals(
        List.of(Kind.HEADLINE, Kind.PARAGRAPH, Kind.PARAGRAPH, Kind.BULLET, Kind.BULLET),
        kinds(
            Shown.of("What comes next\n\n" + PROSE + "\n\nThey agreed on:\n- a truce\n- a list")));
  }

  @Test
  void liveBlogsTellTheTimeFirst() {
    String body = "2110 GMT: The ferry is late.\n\n2045: The king speaks.\n\n19:30\nHe is heard.";
    assertEquals(
        List.of(
            "LIVE_TIME The ferry is late.",
            "LIVE_TIME The king speaks.",
            "LIVE_TIME ",
            "PARAGRAPH He is heard."),
        Shown.pieces(body));
    assertEquals(List.of("TIME 2110 GMT", "TIME 2045", "TIME 19:30", "-"), Shown.leads(body));
    assertFalse(Shown.of(body).pieces().get(2).told());
  }

  @Test
  void aLineAloneIsTextAndNoHeading() {
    assertEquals(Kind.PARAGRAPH, Shown.kind("The king met the queen in Linden on Friday"));
  }

  @Test
  void yearsAreNoTimes() {
    assertEquals(
        List.of("PARAGRAPH 1945: The war ends.", "PARAGRAPH 1990: The wall is gone."),
        Shown.pieces("1945: The war ends.\n1990: The wall is gone."));
  }

  @Test
  void aTranscriptNamesWhoSpeaks() {
    String body =
        "Deputy government spokesman Emil Hale: Good morning.\n\nWe begin.\n\n"
            + "Question: How many are left?\n\nMr. Hale: Forty.\n\nQuestion: And then?";
    assertEquals(
        List.of(
            "ANSWER(Deputy government spokesman Emil Hale) Good morning.",
            "ANSWER(Deputy government spokesman Emil Hale) We begin.",
            "QUESTION How many are left?",
            "ANSWER(Mr. Hale) Forty.",
            "QUESTION And then?"),
        Shown.pieces(body));
  }

  @Test
  void aTranscriptThatLostItsParagraphsIsCutAgain() {
    String body =
        "1:15 P.M. EST MR. HALE: Good day. Ben. Q Thanks. Is the Q fever back? MR. HALE: It is not,"
            + " said Dr. Lee: he knows. Q Sure? DR. LEE: Yes. END 1:40 P.M. EST";
    assertEquals(
        List.of(
            "LIVE_TIME ",
            "ANSWER(MR. HALE) Good day. Ben.",
            "QUESTION Thanks. Is the Q fever back?",
            "ANSWER(MR. HALE) It is not, said Dr. Lee: he knows.",
            "QUESTION Sure?",
            "ANSWER(DR. LEE) Yes. END 1:40 P.M. EST"),
        Shown.pieces(body));
  }

  @Test
  void aSpeechNamesItsSpeakerOnce() {
    assertEquals(
        List.of("ANSWER(THE PRESIDENT) Thank you.", "ANSWER(THE PRESIDENT) We begin today."),
        Shown.pieces("THE PRESIDENT: Thank you.\n\nWe begin today."));
    assertEquals(
        List.of("PARAGRAPH The ferry sailed.", "PARAGRAPH It was late."),
        Shown.pieces("KING HALE CITY: The ferry sailed.\n\nIt was late."));
  }

  @Test
  void outletsAskAndTheOneWhoAnswersIsNamed() {
    String body =
        "The Herald: Will the port open?\n\nEmil Hale: It will.\n\nWe said so.\n\n"
            + "LTV: When?\n\nEmil Hale: Soon.\n\nPort News: How soon?\n\nEmil Hale: At noon.";
    assertEquals(
        List.of(
            "QUESTION(The Herald) Will the port open?",
            "ANSWER(Emil Hale) It will.",
            "ANSWER(Emil Hale) We said so.",
            "QUESTION(LTV) When?",
            "ANSWER(Emil Hale) Soon.",
            "QUESTION(Port News) How soon?",
            "ANSWER(Emil Hale) At noon."),
        Shown.pieces(body));
  }

  @Test
  void lettersMayStandForWhoAsksAndAnswers() {
    assertEquals(
        List.of("QUESTION Why?", "ANSWER Because.", "QUESTION When?", "ANSWER At noon."),
        Shown.pieces("Q. Why?\n\nA. Because.\n\n**Q:** When?\n\n**A:** At noon."));
  }

  @Test
  void aPageOfReactionsIsNoTranscript() {
    String body =
        "Port Mayor Ana Moreau: “Well done.”\n\nHarbour League: “At last.”\n\n"
            + "PRESIDENT OF THE PILOTS: “We sail.”\n\nLinden Herald: “A good day.”";
    assertTrue(Shown.of(body).pieces().stream().allMatch(p -> p.kind() == Kind.PARAGRAPH));
  }

  @Test
  void anEntryOfARoundUpIsAboutTheCountryBeforeIt() {
    String body =
        "Here is who left.\n\n* BERGLAND - Sent two planes.\n\nCORVIA - Has shut its doors.\n\n"
            + "ARCADIA, NORLAND - Took 40 people.";
    assertEquals(
        List.of("-", "ENTRY BERGLAND", "ENTRY CORVIA", "ENTRY ARCADIA, NORLAND"),
        Shown.leads(body));
    assertEquals("BULLET Has shut its doors.", Shown.pieces(body).get(2));
  }

  @Test
  void aListThatLostItsLinesIsCutAgain() {
    assertEquals(
        List.of("BULLET Ana Moreau, mayor", "BULLET Boris Lindt", "BULLET Emil Hale"),
        Shown.pieces("- Ana Moreau, mayor - Boris Lindt - Emil Hale"));
  }

  @Test
  void aNoteToEditorsIsTold() {
    String body = PROSE + "\n\nNote to editors: Corvia moved 350 people by bus.";
    assertEquals("PARAGRAPH Corvia moved 350 people by bus.", Shown.pieces(body).get(1));
  }

  @Test
  void aListOfSourcesEndsWhereRunningTextComes() {
    String body = PROSE + "\n\nSources\n\n\"Ferry sails\" — The Herald, May 8, 2009\n\n" + PROSE;
    assertEquals(
        List.of(Kind.PARAGRAPH, Kind.BOILERPLATE, Kind.BOILERPLATE, Kind.PARAGRAPH),
        kinds(Shown.of(body)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "## What comes next | HEADLINE | What comes next",
        "> The ferry sails at noon. | PARAGRAPH | The ferry sails at noon.",
        "* The ferry sails at noon. | BULLET | The ferry sails at noon.",
        "1. The ferry sails at noon. | BULLET | The ferry sails at noon.",
        "*The ferry* sails at noon. | PARAGRAPH | *The ferry* sails at noon.",
        "[The ferry](https://x.example/a#b) sails at noon. | PARAGRAPH |"
            + " [The ferry](https://x.example/a#b) sails at noon.",
        "#harbour is full, he wrote. | PARAGRAPH | #harbour is full, he wrote.",
        "--- | BOILERPLATE | ---",
        "- 30 - | BOILERPLATE | - 30 -",
        "###### | BOILERPLATE | ######",
      })
  void markdownIsLookedThrough(String body, Kind kind, String content) {
    assertEquals(List.of(kind + " " + content), Shown.pieces(body));
  }

  @Test
  void offsetsAreCodePointsAndPiecesDoNotOverlap() {
    String body = "😀 PORT LINDEN — x\r\n\r\nTHE 😀 ferry sails “at 😀 noon”, he said.\r\n";
    int last = 0;
    for (Piece piece : Shown.of(body).pieces()) {
      assertTrue(piece.start() >= last && piece.contentStart() >= piece.start());
      last = piece.end();
    }
    assertEquals(List.of("at 😀 noon"), Shown.quotations(body));
  }

  @Test
  void theEngineIsGivenTheContentAloneAtTheSamePlaces() {
    String body = "PORT LINDEN — The ferry 😀 sails.\n\nPhoto: Ana Moreau\n\nIt is late.";
    ArticleText text = Shown.of(body);
    String read = text.forAnalysis(body);
    assertEquals(body.codePointCount(0, body.length()), read.codePointCount(0, read.length()));
    assertEquals(body.indexOf("The ferry"), read.indexOf("The ferry"));
    assertEquals("The ferry 😀 sails.\n\n" + " ".repeat(17) + "\n\nIt is late.", read.strip());
  }

  private static List<String> linesForTheEngine(String body) {
    String read = Shown.of(body).forAnalysis(body);
    return read.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  @Test
  void aTurnBeginsALineForTheEngineAndNamesItsSpeakerOnce() {
    assertEquals(
        List.of("MR. HALE", "Fine.", "Sure?", "Yes."),
        linesForTheEngine("MR. HALE: Fine. Q Sure? MR. HALE: Yes."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The *two* **ministers** met_at_last. | The  two    ministers   met_at_last.",
        "See [the map](https://x.example/a_b) of 3*4 miles. | See  the map                        "
            + " of 3*4 miles.",
        "The <b>two</b> men are < 40 years old. | The    two     men are < 40 years old.",
        "He [the king] left (at noon). | He [the king] left (at noon).",
        "[a](b c) _so_ [x]( | [a](b c)  so  [x](",
      })
  void theEngineIsGivenNoMarkup(String body, String read) {
    assertEquals(read, Shown.of(body).forAnalysis(body).strip());
  }

  @Test
  void anEntryNamesItsCountryOnALineOfItsOwn() {
    assertEquals(
        List.of("BERGLAND", "Sent two.", "CORVIA, NORLAND", "Sent none.", "ARCADIA", "Is shut."),
        linesForTheEngine(
            "* BERGLAND - Sent two.\n* CORVIA, NORLAND - Sent none.\n* ARCADIA - Is shut."));
  }

  @Test
  void anEmptyBodyHasNoPieces() {
    assertEquals(new ArticleText(List.of(), List.of()), Shown.of(" \n \r\n"));
  }

  /** What would be slow if any step looked back over all that it has seen. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "“a\n", "A:\n", "A: ", "MR. A: ", "Q ", " Q", ": ", "- ", "- A ", "(", "1-", "1:", "x@",
        "é", "a ", "s' ", "\"'", "a\"", "*", "[", "](", "<a", "#", "> ", "— ", "A.", ". \"", "😀",
        "_", "\n"
      })
  void timeIsLinearInAnyText(String piece) {
    read(piece.repeat(200_000 / piece.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "“", "”", "'", "‘", "’", "a", "A", "A "})
  void aMegabyteOfQuoteMarksOrOfOneWordIsReadAtOnce(String piece) {
    read(piece.repeat(1_000_000 / piece.length()));
  }

  private static void read(String body) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          Shown.of(body).forAnalysis(body);
          Shown.LAYOUT.language(body);
        });
  }

  private static List<Kind> kinds(ArticleText text) {
    return text.pieces().stream().map(Piece::kind).toList();
  }
}
