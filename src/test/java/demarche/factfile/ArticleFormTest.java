package demarche.factfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.article.Article;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFormTest {
  private static final Article WHOLE =
      new Article(
          "a-1",
          Optional.of("A title"),
          Optional.of("Paper"),
          Optional.of("https://example.org/1"),
          Optional.of(LocalDate.of(2022, 2, 25)),
          "Some text.");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'id':'a-1','title':'A title','publisher':'Paper','url':'https://example.org/1',"
            + "'published':'2022-02-25','body':'Some text.','licence':{'further':['ignored']}}",
        "{'article':{'id':'a-1','title':'A title','publisher':'Paper',"
            + "'url':'https://example.org/1','published':'2022-02-25','body':'Some text.'}}",
        "{'article':{'title':' A \\n title ','publisher':'Paper','url':'https://example.org/1',"
            + "'body':'Some text.'},'facts':{'id':'a-1','published':'2022-02-25'}}",
        "{'facts':{'id':'other','published':'1999-01-01','entities':null,'offices':'',"
            + "'positions':[]},'article':{'id':'a-1','title':'A title','publisher':'Paper',"
            + "'url':'https://example.org/1','published':'2022-02-25T23:59:00-08:00',"
            + "'body':'Some text.'}}",
        "{'id':'earlier','id':'a-1','title':'A title','publisher':'Paper',"
            + "'url':'https://example.org/1','published':'2022-02-25','body':'Some text.',"
            + "'article':null}",
      })
  void wrappedAndFlatArticlesAreOneForm(String json) {
    Parsed parsed = Told.parse(json);
    assertEquals(List.of(), Told.sentences(parsed));
    assertEquals(WHOLE, Told.article(parsed).article());
    assertTrue(Told.article(parsed).unread());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'body':'x'}",
        "{'body':'x','id':null,'title':'','publisher':[],'url':' ','published':''}",
        "{'article':{'body':'x','published':null},'facts':null}",
        "{'article':{'body':'x'},'facts':[]}",
      })
  void onlyTheBodyIsRequiredAndItsHashStandsForTheId(String json) {
    Parsed parsed = Told.parse(json);
    assertEquals(List.of(), Told.sentences(parsed));
    String sha256 = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881";
    assertEquals(
        new Article(
            sha256, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "x"),
        Told.article(parsed).article());
  }

  @Test
  void theHashIsThatOfTheMendedBody() {
    String mended = Told.article(Told.parse("{'body':'a\\u0000b'}")).article().id();
    assertEquals(FactFile.digest("a\uFFFDb"), mended);
    assertEquals(Told.article(Told.parse("{'body':'a\\uFFFDb'}")).article().id(), mended);
  }

  @Test
  void anIdMayBeANumberAndKeepsItsText() {
    assertEquals("1700.50", Told.article(Told.parse("{'id':1700.50,'body':'x'}")).article().id());
  }

  @Test
  void anIdKeepsItsWhiteSpaceAsGiven() {
    assertEquals(" a\n b", Told.article(Told.parse("{'id':' a\\n b','body':'x'}")).article().id());
  }

  @Test
  void theBodyIsNeverFolded() {
    assertEquals(
        " a\u00A0 b\r\n\n",
        Told.article(Told.parse("{'body':' a\\u00A0 b\\r\\n\\n'}")).article().body());
  }

  @ParameterizedTest
  @CsvSource({
    "2022-02-25, 2022-02-25",
    "2024-02-29, 2024-02-29",
    "2022-02-25T10:00, 2022-02-25",
    "2022-02-25T10:00:00Z, 2022-02-25",
    "2022-02-25T23:59:59.123456+0800, 2022-02-25",
    "2022-02-25 10:00:00+08:00, 2022-02-25",
    "1000-01-01, 1000-01-01",
  })
  void publishedIsTheDayAsWritten(String told, LocalDate day) {
    Parsed parsed = Told.parse("{'body':'x','published':'" + told + "'}");
    assertEquals(List.of(), Told.sentences(parsed));
    assertEquals(Optional.of(day), Told.article(parsed).article().published());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'2022-02-30'",
        "'2023-02-29'",
        "'2022-2-5'",
        "'2022-02'",
        "'25 February 2022'",
        "20220225",
        "'2022-02-25T25:00'",
        "'2022-02-25Tnoon'",
        "'2022-02-25+01:00'",
        "'0000-01-01'",
        "'٢٠٢٢-٠٢-٢٥'",
        "'12022-02-25'",
        "{'year':2022}",
        "true"
      })
  void anyOtherPublishedIsToldAndTheArticleStays(String told) {
    Parsed parsed = Told.parse("{'body':'x','published':" + told + "}");
    assertEquals(Optional.empty(), Told.article(parsed).article().published());
    assertEquals(1, parsed.problems().size());
    assertTrue(
        Told.sentences(parsed)
            .getFirst()
            .startsWith(
                "here: bad-published: is kept without its day: published must be a full day"));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "0001-01-01, 1",
    "9999, 1",
    "9999-12-31, 1",
    "9999-12-31T10:00:00Z, 1",
    "12022-02-25, 1",
    "2022, 0",
    "2022-02-30, 0",
    "20220225, 0",
    "25-02-2022, 0",
    "Friday, 0"
  })
  void whereTheYearIsAtFaultTheYearsAreTold(String told, int times) {
    Parsed parsed = Told.parse("{'body':'x','published':'" + told + "'}");
    String sentence = Told.sentences(parsed).getFirst();
    String years = " such as 2022-02-25 of the years 1000 to 2999 and is \"" + told + "\"";
    assertEquals(times, sentence.split(years, -1).length - 1, sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "[] ~ not-an-article: is no article: an object is expected and this is a list",
        "'text' ~ not-an-article: is no article: an object is expected and this is a text",
        "null ~ not-an-article: is no article: an object is expected and this is nothing",
        "{} ~ no-body: has no body",
        "{'body':' \\u00A0\\n'} ~ no-body: has no body",
        "{'body':null} ~ no-body: has no body",
        "{'article':{}} ~ no-body: has no body",
        "{'article':{},'body':'outside'} ~ no-body: has no body",
        "{'body':12} ~ not-an-article: is no article: its body must be a text and is a number",
        "{'article':'x'} ~ not-an-article: is no article: its member article must be an object and"
            + " is a text",
        "`` ~ empty-input: holds nothing",
        "{'body':'x'}} ~ not-json: is not JSON: unexpected character '}' at column 13",
        "{'body':'x'} {} ~ not-json: is not JSON: more text after its end at column 14",
        "{'body':'é😀',} ~ not-json: is not JSON: unexpected character '}' at column 14",
        "{'body':tru} ~ not-json: is not JSON: unexpected word 'tru' at column 9",
        "{'body':'x' ~ not-json: is not JSON: it ends too early at column 12",
        "{'body':'x', ~ not-json: is not JSON: it ends too early at column 13",
        "{'body':] ~ not-json: is not JSON: unexpected character ']' at column 9",
        "{'body':'\\q'} ~ not-json: is not JSON: unknown escape '\\q' at column 11",
      })
  void whatIsNoArticleIsOneClearSentence(String json, String sentence) {
    Parsed parsed = Told.parse(json);
    assertEquals(Optional.empty(), parsed.facts());
    assertEquals(List.of("here: " + sentence), Told.sentences(parsed));
  }

  @Test
  void aBreakInADocumentOfSeveralLinesIsToldWithItsLine() {
    assertEquals(
        List.of("here: not-json: is not JSON: unexpected character '}' at line 3, column 7"),
        Told.sentences(Told.parse("{\n 'body':'x',\n 'id':}\n")));
  }

  @Test
  void bytesThatAreNoUtf8AreNoJson() {
    byte[] json = "{\"body\":\"a?b\"}".getBytes(StandardCharsets.US_ASCII);
    json[10] = (byte) 0xFF;
    assertTrue(
        Told.sentences(FactFile.parse(json, "here"))
            .getFirst()
            .startsWith("here: not-json: is not JSON: byte 0xff is no UTF-8 at column 1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "'title':['x'] ~ is kept without its title: its title must be a text and is a list",
        "'url':1 ~ is kept without its url: its url must be a text and is a number",
        "'id':{} ~ has an id that is an object: it is taken for missing",
      })
  void aMemberOfTheWrongSortCostsOnlyItself(String member, String sentence) {
    Parsed parsed = Told.parse("{'body':'x'," + member + "}");
    assertEquals(List.of("here: wrong-form: " + sentence), Told.sentences(parsed));
    assertEquals("x", Told.article(parsed).article().body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "a\\u0000b ~ a\uFFFDb",
        "a\\u000Bb ~ a\uFFFDb",
        "a\\uD83Db ~ a\uFFFDb",
        "a\\uDE00\\uD83Db ~ a\uFFFD\uFFFDb",
        "a\\uD83D\\uD83D\\uDE00b ~ a\uFFFD\uD83D\uDE00b",
        "a\\uFFFE\\uFFFF ~ a\uFFFD\uFFFD",
        "\\uD83D ~ \uFFFD",
      })
  void eachCharacterThatXmlCannotHoldBecomesOneReplacement(String told, String kept) {
    Parsed parsed =
        Told.parse("{'body':'" + told + "','title':'" + told + "','ignored':'\\u0001'}");
    assertEquals(kept, Told.article(parsed).article().body());
    assertEquals(Optional.of(kept), Told.article(parsed).article().title());
    assertEquals(
        List.of(
            "here: bad-characters: holds characters that XML cannot hold: each is replaced by"
                + " U+FFFD"),
        Told.sentences(parsed));
  }

  @Test
  void tabsLineEndsBidiControlsAndPlanesAboveTheFirstAreKept() {
    Parsed parsed = Told.parse("{'body':'\\t\\r\\n\\u0085\\u202E\\u200F\\uD83D\\uDE00\\u007F'}");
    assertEquals(List.of(), Told.sentences(parsed));
    assertEquals(
        "\t\r\n\u0085\u202E\u200F\uD83D\uDE00\u007F", Told.article(parsed).article().body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'id':'i','body':'a\\u0000b'}",
        "{'article':{'id':'i','body':'a\\u0001b'},'facts':{'id':'j','positions':[{'id':'k'}]}}",
        "{'facts':{'positions':[{'id':'k'}],'id':'i'},'article':{'body':'a\\uD800b'}}",
      })
  void identifyAgreesWithParse(String json) {
    assertEquals(
        Optional.of(new ArticleKey("i", FactFile.digest("a\uFFFDb"))),
        FactFile.identify(Told.bytes(json), "here"));
    assertEquals("i", Told.article(Told.parse(json)).article().id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{'body':'x'",
        "{'article':{'body':'x'},'facts':{'positions':[}}",
        "{'article':{'body':'x'},'facts':[{]}"
      })
  void identifyFindsNoArticleWhereParseFindsNone(String json) {
    assertEquals(Optional.empty(), FactFile.identify(Told.bytes(json), "here"));
    assertEquals(Optional.empty(), Told.parse(json).facts());
  }
}
