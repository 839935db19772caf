package demarche.communication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.article.Article;
import demarche.clause.ReadArticle;
import demarche.fact.Communication;
import demarche.fact.Evidence;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.language.Engines;
import demarche.language.Tree;
import demarche.reader.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class CommunicationFinderTest {
  /** A Friday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 15);

  private static final CommunicationFinder FINDER = CommunicationFinder.bundled();

  private static ReadArticle read(String title, String body) {
    Article article =
        new Article(
            "a",
            Optional.of(title).filter(t -> !t.isEmpty()),
            Optional.empty(),
            Optional.empty(),
            Optional.of(PUBLISHED),
            body);
    return Reader.bundled().understood(article);
  }

  /** What is found in a text, a line each. */
  static List<String> told(String body) {
    return FINDER.find(read("", body)).stream().map(CommunicationFinderTest::line).toList();
  }

  private static String line(Communication found) {
    return (found.kind().code()
            + " "
            + String.join(" + ", found.participants())
            + found.date().map(day -> " " + day).orElse(""))
        .strip();
  }

  record Case(String body, List<String> expected) {}

  static Case tells(String body, String... expected) {
    return new Case(body, List.of(expected));
  }

  private static final List<Case> TOLD =
      List.of(
          tells(
              "Kenyan President William Ruto spoke with Ugandan President Yoweri Museveni by phone"
                  + " on Tuesday.",
              "call William Ruto + Yoweri Museveni 2024-03-12"),
          tells(
              "Kenyan President William Ruto telephoned Presidents Yoweri Museveni and Paul Kagame"
                  + " on Tuesday.",
              "call William Ruto + Yoweri Museveni 2024-03-12",
              "call William Ruto + Paul Kagame 2024-03-12"),
          tells(
              "Norwegian Foreign Minister Espen Barth Eide told his Omani counterpart, Badr"
                  + " Albusaidi, in a phone call on Monday that the ships were safe.",
              "call Espen Barth Eide + Badr Albusaidi 2024-03-11"),
          tells(
              "Italian Prime Minister Giorgia Meloni met Tunisian President Kais Saied on"
                  + " Wednesday.",
              "meeting Giorgia Meloni + Kais Saied 2024-03-13"),
          tells(
              "Talks between Italian Prime Minister Giorgia Meloni and Tunisian President Kais"
                  + " Saied lasted two hours.",
              "meeting Giorgia Meloni + Kais Saied"),
          tells(
              "Italian Prime Minister Giorgia Meloni will meet Tunisian President Kais Saied on"
                  + " Monday.",
              "meeting Giorgia Meloni + Kais Saied 2024-03-18"),
          tells(
              "Dutch Foreign Minister Caspar Veldkamp arrived in Amman on Thursday.",
              "visit Caspar Veldkamp + Jordan 2024-03-14"),
          tells(
              "Italian Prime Minister Giorgia Meloni met Tunisian President Kais Saied and King"
                  + " Abdullah.",
              "meeting Giorgia Meloni + Kais Saied",
              "meeting Giorgia Meloni + Abdullah"),
          tells(
              "Dutch Foreign Minister Caspar Veldkamp, on a visit to Cairo on Thursday, called for"
                  + " a truce.",
              "visit Caspar Veldkamp + Egypt 2024-03-14"),
          tells(
              "Kenyan President William Ruto flies to Kampala on Sunday and will meet Ugandan"
                  + " President Yoweri Museveni.",
              "visit William Ruto + Uganda 2024-03-17",
              "meeting William Ruto + Yoweri Museveni 2024-03-17"),
          tells(
              "President William Ruto refused to read a letter from President Paul Kagame to"
                  + " President Yoweri Museveni.",
              "letter Paul Kagame + Yoweri Museveni"),
          tells(
              "Kenyan President William Ruto is scheduled to attend the opening of the games in"
                  + " Kampala on Sunday.",
              "visit William Ruto + Uganda 2024-03-17"),
          tells(
              "\"I met President Paul Kagame on Tuesday,\" President William Ruto said.",
              "meeting William Ruto + Paul Kagame 2024-03-12"),
          tells("Kenya and Uganda issued similar advice.", "statement Kenya", "statement Uganda"),
          tells(
              "Norwegian Foreign Minister Espen Barth Eide said at a Thursday briefing that the"
                  + " ships were safe.",
              "briefing Espen Barth Eide 2024-03-14"),
          tells(
              "In a letter to President Paul Kagame, Belgian Prime Minister Alexander De Croo asked"
                  + " for access.",
              "letter Alexander De Croo + Paul Kagame"),
          tells(
              "Spokeswoman Maria Ubach told a news conference on Thursday that the road was open.",
              "briefing Maria Ubach 2024-03-14"),
          tells(
              "In a statement, President Paul Kagame appealed for calm.", "statement Paul Kagame"),
          tells("Paul Kagame wrote on X that the border was open.", "statement Paul Kagame"),
          tells(
              "In a speech to the African Union on Wednesday, President William Ruto asked for"
                  + " trucks.",
              "statement William Ruto + African Union 2024-03-13"),
          tells(
              "Kenyan Foreign Minister Musalia Mudavadi reviewed the plans with Ugandan Foreign"
                  + " Minister Jeje Odongo by video conference on Monday.",
              "call Musalia Mudavadi + Jeje Odongo 2024-03-11"),
          tells(
              "Kenyan President William Ruto, in Japan as part of his tour of Asia, asked for"
                  + " trucks.",
              "visit William Ruto + Japan"),
          tells(
              "Kenyan President William Ruto, in London for talks with Rishi Sunak, asked for"
                  + " trucks.",
              "visit William Ruto + United Kingdom",
              "meeting William Ruto + Rishi Sunak"),
          tells(
              "The leaders of Kenya, Uganda and Rwanda released a joint statement on Monday.",
              "statement Kenya + Uganda + Rwanda 2024-03-11"),
          tells(
              "President William Ruto met Ugandan Foreign Minister and Deputy Prime Minister Jeje"
                  + " Odongo on Monday.",
              "meeting William Ruto + Jeje Odongo 2024-03-11"),
          tells(
              "President William Ruto met President Paul Kagame and other Rwandan officials on"
                  + " Monday.",
              "meeting William Ruto + Paul Kagame 2024-03-11"),
          tells(
              "Kenyan President William Ruto travelled to Ghana, Togo, and Benin to meet traders.",
              "visit William Ruto + Ghana + Togo + Benin"),
          tells(
              "President William Ruto welcomed President Paul Kagame to the White House on Monday.",
              "meeting William Ruto + Paul Kagame 2024-03-11"),
          tells(
              "President William Ruto plans to meet President Paul Kagame on Monday.",
              "meeting William Ruto + Paul Kagame 2024-03-18"),
          tells(
              "Premier Peter Lind joined President William Ruto on the call on Monday.",
              "call Peter Lind + William Ruto 2024-03-11"),
          tells(
              "President William Ruto met with Republic of Rwanda Foreign Minister Olivier Kabarebe"
                  + " on Monday.",
              "meeting William Ruto + Olivier Kabarebe 2024-03-11"),
          tells(
              "President William Ruto travelled to Uganda to speak with President Yoweri Museveni.",
              "visit William Ruto + Uganda"),
          tells(
              "Delegates will leave during a speech President William Ruto is due to give on"
                  + " Monday.",
              "statement William Ruto 2024-03-18"));

  @TestFactory
  Stream<DynamicTest> findsWhatIsTold() {
    return TOLD.stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.body(), () -> assertEquals(c.expected(), told(c.body()))));
  }

  private static final List<String> NOT_TOLD =
      List.of(
          "President William Ruto hopes to meet President Paul Kagame.",
          "President William Ruto refused to meet President Paul Kagame.",
          "President William Ruto proposed talks with President Paul Kagame.",
          "President William Ruto said that he could meet President Paul Kagame.",
          "If President William Ruto meets President Paul Kagame, the road may open.",
          "President William Ruto told reporters that the road was open.",
          "President William Ruto called President Paul Kagame a friend.",
          "President William Ruto called for talks.",
          "President William Ruto met the deadline.",
          "President William Ruto cancelled a visit to Uganda.",
          "President William Ruto calls President Paul Kagame, a \"friend\".",
          "The tourist Anna Berg flew to Uganda.",
          "President William Ruto spoke with the BBC.",
          "Statements by President William Ruto and President Paul Kagame came late.",
          "There was no meeting between President William Ruto and President Paul Kagame.",
          "President William Ruto visited a school in Kenya.",
          "Reports by Reuters said that the road was open.",
          "The airline flew 300 people to Kenya.",
          "The company posted a loss of two million.",
          "President William Ruto intends to meet President Paul Kagame.",
          "President William Ruto plans to meet President Paul Kagame.",
          "President William Ruto is working towards a meeting with President Paul Kagame.",
          "President William Ruto expects President Paul Kagame to meet President Yoweri Museveni.",
          "President William Ruto and President Paul Kagame talk often.",
          "President William Ruto received the Medal of Valour.",
          "President William Ruto attended a school in Kampala, Uganda.",
          "The American Secretary of Commerce Anna Berg visited Oregon.",
          "The Kenyan poet Anna Berg met the novelist Peter Lind in Paris.",
          "The Kenyan Ministry of Health will publish a report.",
          "President William Ruto was due to give a speech.",
          "Kenya and Uganda signed a statement of intent.",
          "In her award statement President Anna Berg was praised.",
          "President William Ruto praised the pact after the Security Council's meeting.",
          "In their remarks, the guests praised President William Ruto.",
          "President William Ruto met local Ugandans.",
          "President William Ruto serves in this post.",
          "President William Ruto lives at his old address in Nairobi.",
          "President William Ruto spoke with the Nairobi Tribune.",
          "President William Ruto welcomed the offer of President Paul Kagame.",
          "The Senate gave its advice and consent.",
          "The Kenyan Ministry of Health issues an annual report.",
          "In earlier tours in Kampala, Kenyan Ambassador Anna Berg served as consul.",
          "President William Ruto is bound by the Sino-British Joint Declaration.");

  @TestFactory
  Stream<DynamicTest> findsNothingInWhatIsWishedDeniedOrNoOccasion() {
    return NOT_TOLD.stream()
        .map(body -> DynamicTest.dynamicTest(body, () -> assertEquals(List.of(), told(body))));
  }

  @Test
  void whatIsSpokenUnderATitleOfACallIsACall() {
    List<Communication> found =
        FINDER.find(
            read(
                "Readout of President Ruto's Call with President Kagame",
                "President William Ruto spoke today with President Paul Kagame of Rwanda."));
    assertEquals(
        List.of("call William Ruto + Paul Kagame 2024-03-15"),
        found.stream().map(CommunicationFinderTest::line).toList());
  }

  @Test
  void aCounterpartWithoutANameIsTheOneWhoIsNamed() {
    assertEquals(
        List.of("call Espen Barth Eide + Badr Albusaidi"),
        told(
            "Norwegian Foreign Minister Espen Barth Eide telephoned Omani Foreign Minister Badr"
                + " Albusaidi. Eide asked for ships in a call with Oman's foreign minister."));
  }

  @Test
  void thoseWhoSpokeAtAJointPressConferenceHadMet() {
    assertEquals(
        List.of(
            "briefing William Ruto + Paul Kagame 2024-03-13",
            "meeting William Ruto + Paul Kagame 2024-03-13"),
        told(
            "Kenyan President William Ruto held a press conference with Rwandan President Paul"
                + " Kagame on Wednesday. The two leaders spoke about trade."));
  }

  @Test
  void twoTellingsOfOneMeetingAreOneWithTheEvidenceOfBoth() {
    List<Communication> found =
        FINDER.find(
            read(
                "",
                "Italian Prime Minister Giorgia Meloni met Tunisian President Kais Saied on"
                    + " Wednesday. Meloni held talks with Saied on trade."));
    assertEquals(
        List.of("meeting Giorgia Meloni + Kais Saied 2024-03-13"),
        found.stream().map(CommunicationFinderTest::line).toList());
    assertEquals(2, found.getFirst().evidence().size());
  }

  @Test
  void aDiscussionOfThoseWhoseCallIsToldIsThatCall() {
    assertEquals(
        List.of("call William Ruto + Paul Kagame 2024-03-11"),
        told(
            "President William Ruto spoke on Monday with President Paul Kagame. The two leaders had"
                + " a long discussion of trade."));
  }

  @TestFactory
  Stream<DynamicTest> everyStateIsOfACountryOfTheGazetteer() {
    Table table = Gazetteers.lexicon("communication/states.tsv", Hosts.STATES);
    return IntStream.range(0, table.rows())
        .mapToObj(
            row ->
                DynamicTest.dynamicTest(
                    table.cell(row, 0),
                    () ->
                        assertTrue(Gazetteers.bundled().country(table.cell(row, 1)).isPresent())));
  }

  @Test
  void whatFollowsTalksIsOfTheirDay() {
    assertEquals(
        List.of(
            "meeting Giorgia Meloni + Kais Saied 2024-03-13", "briefing Giorgia Meloni 2024-03-13"),
        told(
            "Italian Prime Minister Giorgia Meloni met Tunisian President Kais Saied on Wednesday."
                + " After the talks, Meloni told a news conference that trade would grow."));
  }

  @Test
  void theDayOfTheLeadIsThatOfTheStatement() {
    assertEquals(
        List.of("statement Espen Barth Eide 2024-03-11"),
        told(
            "Norway has flown its people home, Foreign Minister Espen Barth Eide said on Monday."
                + " \"All are well,\" Eide said in a statement."));
  }

  @Test
  void evidenceIsTheWordsOfTheBodyAtItsOffsets() {
    String body =
        "\uD83D\uDEA2 Ships left. Italian Prime Minister Giorgia Meloni met Tunisian President"
            + " Kais Saied.";
    ReadArticle read = read("", body);
    List<Evidence> evidence = FINDER.find(read).getFirst().evidence();
    assertTrue(
        evidence.stream()
            .allMatch(e -> read.offsets().words(e.start(), e.end()).equals(e.words())));
    assertEquals("demarche meet", FINDER.find(read).getFirst().origin().orElseThrow().name());
  }

  @TestFactory
  Stream<DynamicTest> everyExampleHoldsItsTrigger() {
    Table table = Gazetteers.lexicon("communication/triggers.tsv", Triggers.COLUMNS);
    Triggers triggers = new Triggers();
    return IntStream.range(0, table.rows())
        .mapToObj(
            row -> {
              String words = table.cell(row, 0);
              String example = table.cell(row, 4);
              return DynamicTest.dynamicTest(
                  words + ": " + example,
                  () ->
                      assertTrue(
                          Engines.bundled().analyse(example).sentences().stream()
                              .flatMap(sentence -> triggers.in(Tree.of(sentence)).stream())
                              .anyMatch(
                                  cue ->
                                      cue.trigger()
                                          .name()
                                          .toLowerCase(Locale.ROOT)
                                          .equals(words))));
            });
  }
}
