package demarche.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.article.Article;
import demarche.cast.Member;
import demarche.clause.ReadArticle;
import demarche.fact.Position;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.reader.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReleasesTest {
  private static final Table TABLE =
      Gazetteers.lexicon("position/releases.tsv", List.of("words", "kind", "example"));

  private static final String BODY = "The pass will open on 3 June. Peru has paid for the road.";

  private static Optional<Release> release(String title) {
    return Releases.bundled().of(Told.understood(title, BODY));
  }

  @Test
  void everyOpeningIsFoundInItsExample() {
    List<String> wrong = new ArrayList<>();
    for (int row = 0; row < TABLE.rows(); row++) {
      String kind = TABLE.cell(row, 1).toUpperCase(Locale.ROOT);
      Optional<Release> found = release(TABLE.cell(row, 2));
      if (!found.map(release -> release.kind().name()).equals(Optional.of(kind))) {
        wrong.add(TABLE.cell(row, 2) + " " + found);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void theOpeningsAreSortedAndStandInTheirExamples() {
    List<String> words = new ArrayList<>();
    for (int row = 0; row < TABLE.rows(); row++) {
      words.add(TABLE.cell(row, 0));
      String example = TABLE.cell(row, 2).toLowerCase(Locale.ROOT);
      assertTrue(example.startsWith(TABLE.cell(row, 0) + " "), example);
    }
    assertEquals(words.stream().sorted().toList(), words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Minister Ana Soto Opens the Pass",
        "Minister Issues Statement by Phone",
        "Statements Collide in Lima",
        "Readouts Are Late Again",
      })
  void otherHeadlinesOpenNone(String title) {
    assertEquals(Optional.empty(), release(title));
  }

  @Test
  void anArticleWithoutAHeadlineIsNone() {
    assertEquals(Optional.empty(), release(""));
  }

  @Test
  void whoSignsIsNamedAfterTheOpening() {
    assertEquals(List.of("Ana Soto"), authors("Statement by Minister Ana Soto on the Pass"));
  }

  private static List<String> authors(String title) {
    return release(title).orElseThrow().authors().stream().map(Member::name).toList();
  }

  @Test
  void allWhoSignAJointStatementAreItsAuthors() {
    assertEquals(
        List.of("Ana Soto", "Luis Vega"),
        authors("Joint Statement by President Ana Soto and President Luis Vega on the Pass"));
    assertEquals(
        List.of("Peru", "Chile"), authors("Joint Statement from Peru and Chile on Bolivia"));
  }

  @Test
  void ofOneFamilyTheOneSignsWhoseNameTheHeadlineHas() {
    String body = "President Soto and First Lady Olga Soto will travel to Chile on Monday.";
    assertEquals(
        List.of("Ana Soto"),
        Releases.bundled()
            .of(
                Told.understood(
                    "Statement by President Ana Soto on the Pass",
                    "Olga Soto. " + body + " Ana Soto will speak."))
            .orElseThrow()
            .authors()
            .stream()
            .map(Member::name)
            .toList());
  }

  @Test
  void aBodysLeadersSpeakForIt() {
    String title = "G20 Lima Leaders’ Declaration";
    assertEquals(
        List.of("release G20: We will open the pass"),
        Told.lines(title, "The leaders of the G20 met in Lima, Peru. We will open the pass.")
            .stream()
            .filter(line -> line.contains("We"))
            .toList());
    assertEquals(Optional.empty(), release("Lima Leaders’ Declaration"));
    assertEquals(
        Optional.of(Release.Kind.SIGNED),
        release("G20 Lima  Leaders’ Declaration").map(Release::kind));
  }

  @Test
  void aStatementTellsOfAnothersCall() {
    String title = "Statement by Spokesperson Ana Soto on Minister Luis Vega's Call with Peru";
    assertEquals(Release.Kind.TOLD, release(title).orElseThrow().kind());
    assertEquals(List.of("Ana Soto"), authors(title));
  }

  @Test
  void eachSentenceOfASignedStatementIsItsAuthors() {
    assertEquals(
        List.of(
            "release Ana Soto: The pass will open on 3 June",
            "release Ana Soto: Peru has paid for the road"),
        Told.lines("Statement by Minister Ana Soto on the Pass", BODY));
  }

  @Test
  void aSignedStatementIsOfTheDayOfItsPublication() {
    List<Position> found = Told.positions("Statement by Minister Ana Soto on the Pass", BODY);
    assertEquals(2, found.size());
    found.forEach(position -> assertEquals(Optional.of(Told.PUBLISHED), position.date()));
  }

  @Test
  void whatASignedStatementReportsOfOthersIsTheirs() {
    assertEquals(
        List.of(
            "release Ana Soto: The pass will open on 3 June",
            "report-verb Luis Vega: the bridge was safe"),
        Told.lines(
            "Statement by Minister Ana Soto on the Pass",
            "The pass will open on 3 June. Chilean President Luis Vega said that the bridge was"
                + " safe."));
  }

  @Test
  void whomAllCallOnIsTheirDemandAndWhatTheyWelcomeTheirs() {
    assertEquals(
        List.of(
            "release Peru + Chile: We call on all parties to leave the pass",
            "release Peru + Chile: We welcome the statement of the Arab League"),
        Told.lines(
            "Joint Statement by Peru and Chile on the Pass",
            "We call on all parties to leave the pass. We welcome the statement of the Arab"
                + " League."));
    assertEquals(
        List.of(),
        Told.lines(
            "Statement by Minister Ana Soto on the Pass", "I called on the Sultan in Lima today."));
  }

  @Test
  void whatAMinistryPublishesIsItsOwnAndWhatOthersSayIsTheirs() {
    String body =
        "The Ministry of Foreign Affairs of Peru condemns the raid in Chad. We call on all parties"
            + " to leave the pass. Peru has called upon Chad to open the road. Ugandan President"
            + " Paul Okot said that the bridge was safe.";
    assertEquals(
        List.of(
            "Ministry of Foreign Affairs of Peru",
            "Ministry of Foreign Affairs of Peru",
            "Peru",
            "Paul Okot"),
        published("Ministry of Foreign Affairs of Peru", body));
    assertEquals(
        List.of("Ministry of Foreign Affairs of Peru", "Peru", "Paul Okot"),
        published("Lima Herald", body));
  }

  private static List<String> published(String publisher, String body) {
    Article article =
        new Article(
            "a",
            Optional.of("Raid in Chad"),
            Optional.of(publisher),
            Optional.empty(),
            Optional.of(Told.PUBLISHED),
            body);
    return PositionFinder.bundled().find(Reader.bundled().understood(article)).stream()
        .map(position -> position.speaker().orElse("nobody"))
        .toList();
  }

  @Test
  void theSentencesOfAReadoutAreOfThoseWhomTheySpeakOf() {
    assertEquals(
        List.of("Ana Soto: for the convoy", "Luis Vega: for a second convoy"),
        Told.said(
            "Readout of Minister Ana Soto's Call with Minister Luis Vega",
            "Minister Ana Soto spoke with Chilean Foreign Minister Luis Vega on Monday. Soto"
                + " thanked Vega for the convoy. Vega asked for a second convoy."));
  }

  @Test
  void theSameWordsUnderAnotherHeadlineAreNobodys() {
    assertEquals(List.of(), Told.lines("Minister Ana Soto Opens the Pass", BODY));
  }

  @Test
  void aTurnOfATranscriptIsItsSpeakers() {
    String body =
        "MS. SOTO: Good morning. The ferries will sail on Friday.\n\n"
            + "QUESTION: Is the bridge open?\n\n"
            + "MS. SOTO: The bridge is shut. We have sent divers to the pillars.";
    String title = "Press Briefing by Press Secretary Ana Soto";
    assertEquals(
        List.of(
            "release Ana Soto: The ferries will sail on Friday",
            "release Ana Soto: The bridge is shut",
            "release Ana Soto: We have sent divers to the pillars"),
        Told.lines(title, body));
  }

  @Test
  void questionsOfATranscriptAreNoTurnOfASpeakers() {
    ReadArticle read =
        Told.understood(
            "Press Briefing by Press Secretary Ana Soto",
            "MS. SOTO: The ferries will sail on Friday.\n\nQUESTION: Is the bridge open?");
    int question = read.trees().size() - 1;
    assertEquals("Is the bridge open?", read.words(question, 0, read.trees().get(question).size()));
    assertTrue(Releases.spoken(read, question - 1).isPresent());
    assertEquals(Optional.empty(), Releases.spoken(read, question));
  }

  @Test
  void whoeverSaysWeInTheFirstSentenceSpeaks() {
    assertEquals(
        List.of(
            "release Ana Soto + Luis Vega: We, President Ana Soto and President Luis Vega, welcome"
                + " the pass"),
        Told.lines(
            "The Pass Principles",
            "We, President Ana Soto and President Luis Vega, welcome the pass."));
  }

  @Test
  void aMinistrySpeaksInItsOwnText() {
    List<String> told =
        Told.lines(
            "Peruvians brought home",
            "Forty of our nationals reached Lima today. Our Embassy in Quito remains open. The"
                + " Ministry of Foreign Affairs of Peru thanks Chile.");
    assertTrue(
        told.contains(
            "release Ministry of Foreign Affairs of Peru: Our Embassy in Quito remains open"),
        told::toString);
  }

  @Test
  void whatReportersAskInRemarksIsNobodys() {
    List<String> told =
        Told.lines(
            "Remarks by Foreign Minister Ana Vidal",
            "Minister Vidal: The pass is open.\n\nQuestion: Will Peru send ships?\n\n"
                + "Minister Vidal: We will send two ships.\n\nQuestion: Has Chile agreed?\n\n"
                + "Minister Vidal: Chile has backed it.");
    assertEquals(
        List.of(
            "release Ana Vidal: The pass is open",
            "release Ana Vidal: We will send two ships",
            "release Ana Vidal: Chile has backed it"),
        told);
  }

  @Test
  void aHeadlineThatSpeaksOfOurCitizensIsOfTheirMinistry() {
    String body = "The Norwegian ship Vega left Quito at noon. The Norwegian crew is well.";
    assertEquals(
        List.of(
            "Norway: The Norwegian ship Vega left Quito at noon",
            "Norway: The Norwegian crew is well"),
        Told.said("Ecuador: Return of our citizens by sea", body));
    assertEquals(List.of(), Told.said("Ecuador: Return of Norwegians by sea", body));
  }

  @Test
  void weOfSeveralIsOfThoseWhomTheTextNames() {
    String body =
        "This week, we – the presidents of Peru, Chile and Ecuador – met in Lima for the first"
            + " summit. Our citizens deserve a new ferry. Our ministries will build it.";
    String title = "Coast Leaders’ Joint Statement";
    assertEquals(
        List.of("Peru", "Chile", "Ecuador"),
        Releases.bundled().of(Told.understood(title, body)).orElseThrow().authors().stream()
            .map(Member::name)
            .toList());
    assertEquals(Optional.empty(), release("Peru Rejects Leaders’ Joint Statement"));
  }

  @Test
  void aJointStatementTellsOfItsLeadersLikeAReadout() {
    assertEquals(
        List.of(
            "Ana Soto: for the new ferry",
            "Lars Dahl: for the new ferry",
            "Peru: to build a second ferry",
            "Norway: to build a second ferry",
            "Peru: We will open the pass in May",
            "Norway: We will open the pass in May"),
        Told.said(
            "Joint Statement from Peru and Norway",
            "President Ana Soto met Norwegian Prime Minister Lars Dahl in Lima today. The"
                + " leaders expressed their appreciation for the new ferry. Peru and Norway"
                + " intend to build a second ferry. We will open the pass in May."));
  }

  @Test
  void aLawInTheHeadlineSignsNothing() {
    String title = "Statement of Policy on the Harbour Protection Act";
    assertEquals(List.of(), authors(title));
  }
}
