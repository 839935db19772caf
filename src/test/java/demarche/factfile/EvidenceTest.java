package demarche.factfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import demarche.fact.Evidence;
import demarche.fact.Fact;
import demarche.fact.Slot;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {
  /** Body, evidence, and the pieces found as start-end. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "one two one ~ 'one' ~ 0-3",
        "one  \\n\\ntwo ~ 'one two' ~ 0-10",
        "one two ~ 'one \\n  two' ~ 0-7",
        "one\\u00A0two ~ 'one two' ~ 0-7",
        "one two ~ 'one\\u2003\\u3000two' ~ 0-7",
        "one two ~ '  two  ' ~ 4-7",
        "\\n one   two \\n\\n three ~ 'two three' ~ 8-20",
        "a  b  a b  c ~ 'a b c' ~ 6-12",
        "😀 one 😀😀 two ~ 'two' ~ 9-12",
        "😀 one 😀😀 two ~ '😀😀' ~ 6-8",
        "one two ~ {'start':4,'end':7} ~ 4-7",
        "😀 one 😀😀 two ~ {'start':6,'end':12} ~ 6-12",
        "one  two ~ {'start':0,'end':8,'words':'one two'} ~ 0-8",
        "one  two ~ {'start':3,'end':8,'words':'two'} ~ 3-8",
        "one two ~ {'start':'4','end':7.0,'words':'','slots':null} ~ 4-7",
        "one two one ~ {'start':8,'end':11,'words':'one'} ~ 8-11",
        "one two ~ {'start':null,'end':'','words':'two'} ~ 4-7",
        "one two ~ ['two',null,{'words':'one'},''] ~ 4-7 0-3",
        "one two ~ ['two','one','two'] ~ 4-7 0-3",
        "a.*b(c ~ '.*b(' ~ 1-5",
        "a|b ~ 'a|b' ~ 0-3",
        "a\\u0000b c ~ 'a\\u0007b' ~ 0-3",
      })
  void evidenceIsFoundInTheBody(String body, String evidence, String places) {
    Parsed parsed = parse(body, evidence);
    List<Evidence> pieces = Told.article(parsed).facts().getFirst().evidence();
    assertEquals(
        places, String.join(" ", pieces.stream().map(e -> e.start() + "-" + e.end()).toList()));
    pieces.forEach(piece -> assertReproduced(Told.article(parsed).article().body(), piece));
  }

  /** Body, evidence, and the sentence that refuses it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "one two ~ 'three' ~ evidence-not-in-body: its evidence \"three\" does not stand in the"
            + " body",
        "one two ~ 'One' ~ evidence-not-in-body: its evidence \"One\" does not stand in the body",
        "onetwo ~ 'one two' ~ evidence-not-in-body: its evidence \"one two\" does not stand in the"
            + " body",
        "one two ~ 'onetwo' ~ evidence-not-in-body: its evidence \"onetwo\" does not stand in the"
            + " body",
        "one two ~ {'start':0,'end':8} ~ evidence-not-in-body: its evidence from 0 to 8 does not"
            + " lie in the body's 7 characters",
        "😀 one ~ {'start':0,'end':6} ~ evidence-not-in-body: its evidence from 0 to 6 does not lie"
            + " in the body's 5 characters",
        "one two ~ {'start':3,'end':3} ~ evidence-not-in-body: its evidence from 3 to 3 does not"
            + " lie in the body's 7 characters",
        "one two ~ {'start':5,'end':3} ~ evidence-not-in-body: its evidence from 5 to 3 does not"
            + " lie in the body's 7 characters",
        "one two ~ {'start':1,'end':99999999999} ~ evidence-not-in-body: its evidence from 1 to"
            + " 99999999999 does not lie in the body's 7 characters",
        "one two ~ {'start':0,'end':3,'words':'two'} ~ evidence-not-in-body: its evidence from 0 to"
            + " 3 reads \"one\" there, not \"two\"",
        "one two ~ {'start':3,'end':4} ~ evidence-not-in-body: its evidence from 3 to 4 covers only"
            + " white space",
        "one two ~ {'start':-1,'end':3} ~ bad-number: its evidence's start must be a whole number"
            + " of zero or more and is \"-1\"",
        "one two ~ {'start':0,'end':'x'} ~ bad-number: its evidence's end must be a whole number of"
            + " zero or more and is \"x\"",
        "one two ~ {'start':0,'words':'one'} ~ wrong-form: its evidence has a start and no end",
        "one two ~ {'end':3} ~ wrong-form: its evidence has an end and no start",
        "one two ~ {'words':['one']} ~ wrong-form: its evidence's words must be a text and is a"
            + " list",
        "one two ~ {'slots':['title']} ~ no-evidence: a piece of its evidence is empty",
        "one two ~ {'words':'one','slots':['mood']} ~ unknown-slot: its evidence names \"mood\","
            + " which is no slot of any fact",
        "one two ~ {'words':'one','slots':7} ~ wrong-form: its evidence's slots must be a list of"
            + " texts and is a number",
        "one two ~ 7 ~ wrong-form: its evidence must be words or offsets and is a number",
        "one two ~ ['one',['two']] ~ wrong-form: its evidence must be words or offsets and is a"
            + " list",
        "one two ~ ['one','three'] ~ evidence-not-in-body: its evidence \"three\" does not stand in"
            + " the body",
      })
  void evidenceThatIsNotThereRefusesTheFact(String body, String evidence, String sentence) {
    Parsed parsed = parse(body, evidence);
    assertEquals(List.of(), Told.article(parsed).facts());
    String kind = sentence.substring(0, sentence.indexOf(": ") + 2);
    String reason = sentence.substring(kind.length());
    assertEquals(
        List.of("here: " + kind + "office 1 is left out: " + reason), Told.sentences(parsed));
  }

  @Test
  void piecesOfOnePlaceAreOneWithTheSlotsOfBoth() {
    Parsed parsed =
        parse("one two", "[{'words':'one','slots':['of']},'two',{'words':'one','slots':'title'}]");
    assertEquals(
        List.of(
            new Evidence(0, 3, "one", Set.of(Slot.OF, Slot.TITLE)),
            new Evidence(4, 7, "two", Set.of())),
        Told.article(parsed).facts().getFirst().evidence());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void offsetsReproduceTheWordsOfAnyText(long seed) {
    HostileText texts = new HostileText(new Random(seed));
    for (int round = 0; round < 100; round++) {
      String body = texts.body();
      int length = body.codePointCount(0, body.length());
      int start = texts.random().nextInt(length);
      int end = start + 1 + texts.random().nextInt(length - start);
      String words =
          body.substring(body.offsetByCodePoints(0, start), body.offsetByCodePoints(0, end));
      if (Texts.isBlank(words)) {
        continue;
      }
      Body looked = new Body(body);
      assertEquals(words, looked.piece(start, end, Set.of()).orElseThrow().words());
      Evidence first = looked.find(Texts.fold(words), Set.of()).orElseThrow();
      assertReproduced(body, first);
      assertEquals(Texts.fold(words), Texts.fold(first.words()));
      assertEquals(first.words(), first.words().strip());
      assertEquals(firstByTrial(body, Texts.fold(words)), first.start());
    }
  }

  /** The start of the first place that reads like the words, found by trying every place. */
  private static int firstByTrial(String body, String folded) {
    int[] points = body.codePoints().toArray();
    for (int start = 0; start < points.length; start++) {
      if (Texts.isBlank(Character.toString(points[start]))) {
        continue;
      }
      for (int end = start + 1; end <= points.length; end++) {
        if (Texts.fold(new String(points, start, end - start)).equals(folded)) {
          return start;
        }
      }
    }
    return -1;
  }

  @Test
  void wordsBuiltToSlowASearchDownAreFoundInLinearTime() {
    String body = "a ".repeat(500_000) + "b";
    String words = "a ".repeat(200_000) + "b";
    Evidence found =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> new Body(body).find(words, Set.of()).orElseThrow());
    assertEquals(600_000, found.start());
    assertEquals(1_000_001, found.end());
    assertEquals(true, new Body(body).find("a ".repeat(200_000) + "c", Set.of()).isEmpty());
  }

  @Test
  void offsetsInALongBodyOfPairsCostNoWalkThroughIt() {
    Body body = new Body("😀".repeat(500_000));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (int i = 0; i < 100_000; i++) {
            assertEquals(
                "😀", body.piece(499_999 - i, 500_000 - i, Set.of()).orElseThrow().words());
          }
        });
  }

  private static Parsed parse(String body, String evidence) {
    return Told.parse(
        "{'article':{'body':'"
            + body
            + "'},'facts':{'offices':[{'person':'A','title':'T','evidence':"
            + evidence
            + "}]}}");
  }

  static void assertReproduced(String body, Evidence piece) {
    assertEquals(
        piece.words(),
        body.substring(
            body.offsetByCodePoints(0, piece.start()), body.offsetByCodePoints(0, piece.end())));
  }

  static void assertReproduced(String body, Fact fact) {
    fact.evidence().forEach(piece -> assertReproduced(body, piece));
  }
}
