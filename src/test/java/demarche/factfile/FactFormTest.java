package demarche.factfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.fact.Communication;
import demarche.fact.CommunicationKind;
import demarche.fact.Count;
import demarche.fact.Evacuation;
import demarche.fact.EvacuationStatus;
import demarche.fact.Evidence;
import demarche.fact.OfficeHeld;
import demarche.fact.Origin;
import demarche.fact.OriginKind;
import demarche.fact.Position;
import demarche.fact.Slot;
import demarche.fact.Stance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactFormTest {
  @Test
  void anOfficeIsReadWhole() {
    Parsed parsed =
        Told.parseFact(
            "offices",
            "{'person':' Ada\\u00A0 Berg ','title':'President','of':'Norland',"
                + "'evidence':'President Ada Berg of Norland',"
                + "'origin':{'kind':'language model','name':'reader 2'}}");
    assertEquals(List.of(), Told.sentences(parsed));
    assertEquals(
        new OfficeHeld(
            "Ada Berg",
            "President",
            Optional.of("Norland"),
            List.of(new Evidence(0, 29, "President Ada Berg of Norland", Set.of())),
            Optional.of(new Origin(Optional.of(OriginKind.LANGUAGE_MODEL), "reader 2"))),
        Told.fact(parsed, OfficeHeld.class));
  }

  @Test
  void aPositionIsReadWhole() {
    Parsed parsed =
        Told.parsePosition(
            ",'speaker':'Ada Berg','holder':'Norland','addressees':['Ivo Roth'],'targets':'A|B',"
                + "'via':'state  media','quoted':true,'date':'2022-02-25','time':'this week',"
                + "'origin':'Ann'");
    assertEquals(List.of(), Told.sentences(parsed));
    assertEquals(
        new Position(
            Optional.of("Ada Berg"),
            Optional.of("Norland"),
            Stance.SUPPORT,
            "the truce",
            List.of("Ivo Roth"),
            List.of("A", "B"),
            Optional.of("state media"),
            true,
            Optional.of(LocalDate.of(2022, 2, 25)),
            Optional.of("this week"),
            List.of(new Evidence(48, 65, "We back the truce", Set.of())),
            Optional.of(new Origin(Optional.empty(), "Ann"))),
        Told.fact(parsed, Position.class));
  }

  @Test
  void aPositionMayLackEverySlotSaveStanceAndTopic() {
    Parsed parsed =
        Told.parsePosition(
            ",'speaker':null,'holder':'','addressees':[],'targets':'','via':[],'quoted':'',"
                + "'date':[],'time':' ','origin':{}");
    assertEquals(List.of(), Told.sentences(parsed));
    assertEquals(
        Told.fact(Told.parsePosition(""), Position.class), Told.fact(parsed, Position.class));
  }

  @Test
  void aCommunicationIsReadWhole() {
    Parsed parsed =
        Told.parseFact(
            "communications",
            "{'kind':'statement','participants':'Ada Berg','date':'2022-02-25',"
                + "'evidence':'spoke on Friday'}");
    assertEquals(List.of(), Told.sentences(parsed));
    assertEquals(
        new Communication(
            CommunicationKind.STATEMENT,
            List.of("Ada Berg"),
            Optional.of(LocalDate.of(2022, 2, 25)),
            Optional.empty(),
            List.of(new Evidence(30, 45, "spoke on Friday", Set.of())),
            Optional.empty()),
        Told.fact(parsed, Communication.class));
  }

  @Test
  void anEvacuationIsReadWhole() {
    Parsed parsed =
        Told.parseFact(
            "evacuations",
            "{'organizer':['Norland'],'evacuees':'Norish|staff','from':['Y'],'places':['P','Q'],"
                + "'to':'Z','means':['bus'],'present':'6,000','presentQualifier':'about',"
                + "'planned':120,'evacuated':6000.0,'evacuatedQualifier':'more than',"
                + "'deadline':'2022-02-27','deadlineTime':'noon','date':'2022-02-28',"
                + "'time':'soon','status':'ongoing','evidence':'spoke'}");
    assertEquals(List.of(), Told.sentences(parsed));
    assertEquals(
        new Evacuation(
            List.of("Norland"),
            List.of("Norish", "staff"),
            List.of("Y"),
            List.of("P", "Q"),
            List.of("Z"),
            List.of("bus"),
            Optional.of(new Count(6000, Optional.of("about"))),
            Optional.of(new Count(120, Optional.empty())),
            Optional.of(new Count(6000, Optional.of("more than"))),
            Optional.of(LocalDate.of(2022, 2, 27)),
            Optional.of("noon"),
            Optional.of(LocalDate.of(2022, 2, 28)),
            Optional.of("soon"),
            Optional.of(EvacuationStatus.ONGOING),
            List.of(new Evidence(30, 35, "spoke", Set.of())),
            Optional.empty()),
        Told.fact(parsed, Evacuation.class));
  }

  @Test
  void anEvacuationWithoutFromAndStatusIsLeftToTheShapes() {
    Parsed parsed = Told.parseFact("evacuations", "{'evidence':'spoke'}");
    assertEquals(List.of(), Told.sentences(parsed));
    assertEquals(Optional.empty(), Told.fact(parsed, Evacuation.class).status());
  }

  @Test
  void factsComeInTheOrderOfTheirKindsHoweverTheFileHasThem() {
    String office = "{'person':'A','title':'T','evidence':'spoke'}";
    String call = "{'kind':'call','participants':['A'],'evidence':'spoke'}";
    Parsed parsed =
        Told.parse(
            "{'facts':{'communications':["
                + call
                + "],'offices':["
                + office
                + "]},'article':{'body':'A spoke.'}}");
    assertEquals(
        List.of(OfficeHeld.class, Communication.class),
        Told.article(parsed).facts().stream().map(Object::getClass).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "'a' ~ a",
        "['a','b'] ~ a;b",
        "'a|b' ~ a;b",
        "' a | b ||' ~ a;b",
        "['a | b','c','a'] ~ a;b;c",
        "[null,'',' ',[],'a'] ~ a",
        "['A','a','A'] ~ A;a",
        "'|' ~ ``",
        "null ~ ``",
      })
  void aListIsAListOrTextSplitAtBars(String json, String values) {
    Parsed parsed = Told.parsePosition(",'targets':" + json);
    assertEquals(List.of(), Told.sentences(parsed));
    assertEquals(values, String.join(";", Told.fact(parsed, Position.class).targets()));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "'-0', 0",
    "6000, 6000",
    "6000.0, 6000",
    "6e3, 6000",
    "'''6000''', 6000",
    "''' 6,000 ''', 6000",
    "'''1,234,567''', 1234567",
    "9223372036854775807, 9223372036854775807",
  })
  void aCountIsAWholeNumberOrItsDigits(String json, long number) {
    Parsed parsed = Told.parseFact("evacuations", "{'evidence':'spoke','present':" + json + "}");
    assertEquals(List.of(), Told.sentences(parsed));
    assertEquals(
        Optional.of(new Count(number, Optional.empty())),
        Told.fact(parsed, Evacuation.class).present());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1",
        "0.5",
        "1e400",
        "1e-400",
        "1e999999999",
        "9223372036854775808",
        "true",
        "[1]",
        "{}",
        "'six'",
        "'6000.0'",
        "'6,00'",
        "'60,000,00'",
        "',000'",
        "'+6'",
        "'-6'",
        "'٦'",
        "'99999999999999999999'",
        "'about 90'"
      })
  void anyOtherCountRefusesTheFact(String json) {
    Parsed parsed = Told.parseFact("evacuations", "{'evidence':'spoke','planned':" + json + "}");
    assertEquals(List.of(), Told.article(parsed).facts());
    String told = Told.sentences(parsed).getFirst();
    String expected =
        "here: bad-number: evacuation 1 is left out: its planned must be a whole number of zero or"
            + " more and is ";
    assertEquals(expected, told.substring(0, expected.length()));
  }

  @Test
  void aQualifierWithoutItsNumberIsToldAndTheFactStays() {
    Parsed parsed =
        Told.parseFact("evacuations", "{'evidence':'spoke','presentQualifier':'thousands of'}");
    assertEquals(Optional.empty(), Told.fact(parsed, Evacuation.class).present());
    assertEquals(
        List.of(
            "here: missing-slot: evacuation 1 loses a slot: its presentQualifier stands without"
                + " present"),
        Told.sentences(parsed));
  }

  @ParameterizedTest
  @CsvSource({
    "true, true",
    "false, false",
    "'''true''', true",
    "'''false''', false",
    "null, false",
    "[], false",
  })
  void quotedIsTrueOrFalseAndFalseWhereAbsent(String json, boolean quoted) {
    Parsed parsed = Told.parsePosition(",'quoted':" + json);
    assertEquals(List.of(), Told.sentences(parsed));
    assertEquals(quoted, Told.fact(parsed, Position.class).quoted());
  }

  /** Facts that are refused, with their list, what they hold, and the one sentence about them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "offices ~ {'title':'T','evidence':'spoke'} ~ missing-slot: office 1 is left out: it has no"
            + " person",
        "offices ~ {'person':'A','title':' ','evidence':'spoke'} ~ missing-slot: office 1 is left"
            + " out: it has no title",
        "offices ~ {'person':['A'],'title':'T','evidence':'spoke'} ~ wrong-form: office 1 is left"
            + " out: its person must be a text and is a list",
        "offices ~ {'person':'A','title':'T','of':3,'evidence':'spoke'} ~ wrong-form: office 1 is"
            + " left out: its of must be a text and is a number",
        "offices ~ {'person':'A','title':'T','evidence':'spoke','origin':{'kind':'bot','name':'B'}}"
            + " ~ wrong-form: office 1 is left out: its origin's kind \"bot\" is none of person,"
            + " program, language model",
        "offices ~ {'person':'A','title':'T','evidence':'spoke','origin':{'kind':'person'}} ~"
            + " wrong-form: office 1 is left out: its origin has a kind and no name",
        "offices ~ {'person':'A','title':'T','evidence':'spoke','origin':7} ~ wrong-form: office 1"
            + " is left out: its origin must be a text and is a number",
        "offices ~ 7 ~ wrong-form: office 1 is left out: it must be an object and is a number",
        "offices ~ null,{'person':'A'} ~ missing-slot: office 2 is left out: it has no title",
        "positions ~ {'topic':'t','evidence':'spoke'} ~ missing-slot: position 1 is left out: it"
            + " has no stance",
        "positions ~ {'stance':'assert','evidence':'spoke'} ~ missing-slot: position 1 is left out:"
            + " it has no topic",
        "positions ~ {'stance':'Support','topic':'t','evidence':'spoke'} ~ unknown-stance: position"
            + " 1 is left out: its stance \"Support\" is none of support, criticize, reject, urge,"
            + " commit, warn, assert",
        "positions ~ {'stance':'assert','topic':'t','speaker':'Eve','evidence':'spoke'} ~"
            + " unknown-speaker: position 1 is left out: its speaker \"Eve\" is no entity of the"
            + " article",
        "positions ~ {'stance':'assert','topic':'t','holder':'ada berg','evidence':'spoke'} ~"
            + " unknown-holder: position 1 is left out: its holder \"ada berg\" is no entity of the"
            + " article",
        "positions ~ {'stance':'assert','topic':'t','quoted':1,'evidence':'spoke'} ~ wrong-form:"
            + " position 1 is left out: its quoted must be true or false and is a number",
        "positions ~ {'stance':'assert','topic':'t','targets':[1],'evidence':'spoke'} ~ wrong-form:"
            + " position 1 is left out: its targets must be a list of texts and holds a number",
        "positions ~ {'stance':'assert','topic':'t','targets':{},'evidence':'spoke'} ~ wrong-form:"
            + " position 1 is left out: its targets must be a list of texts and is an object",
        "positions ~ {'stance':'assert','topic':'t','date':'2022-02-30','evidence':'spoke'} ~"
            + " bad-date: position 1 is left out: its date must be a full day such as 2022-02-25"
            + " and is \"2022-02-30\"",
        "positions ~ {'stance':'assert','topic':'t','date':'2022-02-25T10:00','evidence':'spoke'} ~"
            + " bad-date: position 1 is left out: its date must be a full day such as 2022-02-25"
            + " and is \"2022-02-25T10:00\"",
        "positions ~ {'stance':'assert','topic':'t'} ~ no-evidence: position 1 is left out: it has"
            + " no evidence",
        "positions ~ {'stance':'assert','topic':'t','evidence':['',null,[]]} ~ no-evidence:"
            + " position 1 is left out: it has no evidence",
        "communications ~ {'participants':['A'],'evidence':'spoke'} ~ missing-slot: communication 1"
            + " is left out: it has no kind",
        "communications ~ {'kind':'call','participants':'|','evidence':'spoke'} ~ missing-slot:"
            + " communication 1 is left out: it has no participants",
        "communications ~ {'kind':'chat','participants':['A'],'evidence':'spoke'} ~ unknown-kind:"
            + " communication 1 is left out: its kind \"chat\" is none of call, meeting, visit,"
            + " letter, briefing, statement",
        "evacuations ~ {'status':'over','evidence':'spoke'} ~ unknown-status: evacuation 1 is left"
            + " out: its status \"over\" is none of planned, ongoing, completed, suspended",
        "evacuations ~ {'deadline':'Sunday','evidence':'spoke'} ~ bad-date: evacuation 1 is left"
            + " out: its deadline must be a full day such as 2022-02-25 and is \"Sunday\"",
        "evacuations ~ {'deadline':20220227,'evidence':'spoke'} ~ bad-date: evacuation 1 is left"
            + " out: its deadline must be a full day such as 2022-02-25 and is \"20220227\"",
      })
  void aFactIsRefusedWithOneSentence(String list, String fact, String sentence) {
    Parsed parsed = Told.parseFact(list, fact);
    assertEquals(List.of(), Told.article(parsed).facts());
    assertEquals(List.of("here: " + sentence), Told.sentences(parsed));
    assertEquals(3, Told.article(parsed).actors().size());
  }

  @Test
  void theFactsAroundARefusedOneGoOn() {
    String good = "{'person':'A','title':'T','evidence':'spoke'}";
    Parsed parsed = Told.parseFact("offices", good + ",{}," + good);
    assertEquals(2, Told.article(parsed).facts().size());
    assertEquals(
        List.of("here: missing-slot: office 2 is left out: it has no person"),
        Told.sentences(parsed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "'facts':'none' ~ is kept without facts: facts must be an object and is a text",
        "'facts':{'offices':{}} ~ offices must be a list and is an object",
        "'facts':{'entities':'China'} ~ entities must be a list and is a text",
      })
  void aListOfTheWrongSortCostsOnlyItself(String member, String sentence) {
    Parsed parsed = Told.parse("{'article':{'body':'x'}," + member + "}");
    assertEquals(List.of("here: wrong-form: " + sentence), Told.sentences(parsed));
    assertEquals(List.of(), Told.article(parsed).facts());
  }

  @Test
  void slotsOfAnotherKindAreIgnored() {
    Parsed parsed = Told.parsePosition(",'participants':7,'speech':'x'");
    assertEquals(List.of(), Told.sentences(parsed));
    assertEquals(1, Told.article(parsed).facts().size());
  }

  @Test
  void aLongHostileValueIsShortenedAndMadeVisibleInItsSentence() {
    Parsed parsed = Told.parsePosition(",'speaker':'\\u202E" + "😀".repeat(5000) + "'");
    String told = Told.sentences(parsed).getFirst();
    assertEquals(true, told.contains("\"\\u{202e}😀"));
    assertEquals(true, told.length() < 300);
  }

  @Test
  void slotNamesOfEvidenceAreThoseOfFacts() {
    Parsed parsed =
        Told.parseFact(
            "offices",
            "{'person':'A','title':'T','evidence':[{'words':'spoke','slots':'title|person'},"
                + "{'start':0,'end':9,'slots':['of']}]}");
    assertEquals(List.of(), Told.sentences(parsed));
    assertEquals(
        List.of(
            new Evidence(30, 35, "spoke", Set.of(Slot.TITLE, Slot.PERSON)),
            new Evidence(0, 9, "President", Set.of(Slot.OF))),
        Told.fact(parsed, OfficeHeld.class).evidence());
  }
}
