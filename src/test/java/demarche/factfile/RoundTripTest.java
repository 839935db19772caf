package demarche.factfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.fact.ArticleFacts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
  void whatIsWrittenIsReadBackTheSame(long seed) {
    Generator generator = new Generator(new Random(seed));
    for (int round = 0; round < 40; round++) {
      ArticleFacts facts = generator.article();
      byte[] json = FactFile.write(facts);
      Parsed parsed = FactFile.parse(json, "here");
      assertEquals(List.of(), Told.sentences(parsed));
      assertEquals(facts, Told.article(parsed));
      assertEquals(
          Optional.of(
              new ArticleKey(facts.article().id(), FactFile.digest(facts.article().body()))),
          FactFile.identify(json, "here"));
      facts.facts().forEach(fact -> EvidenceTest.assertReproduced(facts.article().body(), fact));
    }
  }

  @Test
  void aRecordIsOneLineAndTheSameBytesEachTime() {
    ArticleFacts facts = new Generator(new Random(7)).article();
    String line = new String(FactFile.write(facts), StandardCharsets.UTF_8);
    assertTrue(line.endsWith("}\n"));
    assertEquals(line.length() - 1, line.indexOf('\n'));
    assertEquals(line, new String(FactFile.write(facts), StandardCharsets.UTF_8));
  }
}
