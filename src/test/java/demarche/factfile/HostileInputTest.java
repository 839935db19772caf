package demarche.factfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @ParameterizedTest
  @ValueSource(strings = {"[", "{'a':", "[{'a':"})
  void deepNestingIsOneClearSentence(String opening) {
    Parsed parsed = Told.parse("{'body':'x','a':" + opening.repeat(100_000));
    assertEquals(Optional.empty(), parsed.facts());
    assertEquals(
        List.of("here: not-an-article: is no article: it is nested more than 500 levels deep"),
        Told.sentences(parsed));
  }

  @Test
  void nestingThatNobodyReadsMayBeAsDeepAsTheLimit() {
    Parsed parsed = Told.parse("{'body':'x','a':" + "[".repeat(400) + "]".repeat(400) + "}");
    assertEquals(List.of(), Told.sentences(parsed));
  }

  @Test
  void aNumberOfAMillionDigitsCostsOnlyItsFact() {
    String digits = "9".repeat(1_000_000);
    Parsed parsed =
        assertTimeoutPreemptively(
            LIMIT,
            () ->
                Told.parse(
                    "{'article':{'body':'x','ignored':"
                        + digits
                        + "},'facts':{'evacuations':[{'evidence':'x','present':"
                        + digits
                        + "},{'evidence':'x'}]}}"));
    assertEquals(1, Told.article(parsed).facts().size());
    assertEquals(1, parsed.problems().size());
    assertTrue(Told.sentences(parsed).getFirst().startsWith("here: bad-number: evacuation 1 "));
  }

  @Test
  void ofTwoMembersOfOneNameTheLaterCounts() {
    Parsed parsed = Told.parse("{'body':'x','body':'y','title':'t','title':null}");
    assertEquals("y", Told.article(parsed).article().body());
    assertEquals(Optional.empty(), Told.article(parsed).article().title());
  }

  @Test
  void aHundredThousandMembersOfOneObjectAreRead() {
    StringBuilder json = new StringBuilder("{'body':'x'");
    for (int i = 0; i < 100_000; i++) {
      json.append(",'m").append(i).append("':").append(i);
    }
    Parsed parsed = assertTimeoutPreemptively(LIMIT, () -> Told.parse(json + "}"));
    assertEquals(List.of(), Told.sentences(parsed));
  }

  @Test
  void manyFactsOfABodyOfAMegabyteCostLinearTime() {
    StringBuilder body = new StringBuilder();
    StringBuilder facts = new StringBuilder();
    for (int i = 0; body.length() < 1_000_000; i++) {
      body.append("Sentence 😀 number ").append(i).append(" \\u00A0 says so. ");
      if (i % 4 == 0) {
        facts
            .append(i == 0 ? "" : ",")
            .append("{'person':'A','title':'T','evidence':'number ")
            .append(i)
            .append(" says so.'}");
      }
    }
    Parsed parsed =
        assertTimeoutPreemptively(
            LIMIT,
            () ->
                Told.parse(
                    "{'article':{'body':'" + body + "'},'facts':{'offices':[" + facts + "]}}"));
    assertEquals(List.of(), Told.sentences(parsed));
    assertTrue(Told.article(parsed).facts().size() > 5000);
    String kept = Told.article(parsed).article().body();
    EvidenceTest.assertReproduced(kept, Told.article(parsed).facts().getLast());
  }

  @Test
  void aTextBeyondAllMeasureIsOneClearSentence() {
    byte[] json = Told.bytes("{'body':'" + "x".repeat(20_100_000) + "'}");
    assertEquals(
        List.of(
            "here: not-an-article: is no article: it holds a text of more than 20,000,000"
                + " characters"),
        Told.sentences(FactFile.parse(json, "here")));
  }

  @Test
  void aLineOfFiftyMegabytesIsReadAndTheNextOneToo() {
    String facts = "{'person':'A','title':'T','evidence':'x'},".repeat(1_200_000);
    byte[] line =
        Told.bytes("{'article':{'body':'x'},'ignored':[" + facts + "{}]}\n{'body':'y'}\n");
    assertTrue(line.length > 50_000_000);
    List<Problem> problems = new ArrayList<>();
    List<String> bodies = new ArrayList<>();
    try (Inputs inputs = Inputs.open(List.of("-"), new ByteArrayInputStream(line), problems::add)) {
      while (inputs.hasNext()) {
        InputRecord next = inputs.next();
        Parsed parsed = FactFile.parse(next.json(), next.place());
        bodies.add(Told.article(parsed).article().body());
      }
    }
    assertEquals(List.of("x", "y"), bodies);
    assertEquals(List.of(), problems);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'body':'y'}\n", "[", "{\n", "{'body':'y'}\n{'body':'"})
  void aRecordWithoutEndIsPassedOverWithoutFillingTheMemory(String start) {
    byte[] block = "z".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    InputStream endless =
        new InputStream() {
          private int left = 70 << 20;

          @Override
          public int read() {
            return left-- > 0 ? 'z' : -1;
          }

          @Override
          public int read(byte[] into, int from, int length) {
            int count = Math.min(Math.min(length, block.length), left);
            if (count <= 0) {
              return -1;
            }
            System.arraycopy(block, 0, into, from, count);
            left -= count;
            return count;
          }
        };
    List<String> problems = new ArrayList<>();
    InputStream in = new SequenceInputStream(new ByteArrayInputStream(Told.bytes(start)), endless);
    try (Inputs inputs = Inputs.open(List.of("-"), in, p -> problems.add(p.toString()))) {
      inputs.forEachRemaining(next -> {});
    }
    assertTrue(
        problems.getFirst().contains("unreadable: is longer than 64 MB and no single article"),
        problems::toString);
  }
}
