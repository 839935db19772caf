package demarche.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.gazetteer.Gazetteers;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The tables that come with the program settle what an ordinary article names. */
class BundledGazetteersTest {
  private static final Resolver BUNDLED = new Resolver(Gazetteers.bundled());

  @Test
  void theCallOfTwoPresidentsIsSettled() {
    ResolvedFacts call =
        BUNDLED.resolve(
            new Story("call", "2022-02-25")
                .country("China", "Ukraine", "Russia", "the United States")
                .person("Xi Jinping", "Vladimir Putin")
                .body("Embassy of China, Kyiv", "UN")
                .place("Kiev", "Odessa")
                .office("Xi Jinping", "President", "China")
                .facts());
    assertEquals(Optional.of("Q15031"), Story.actor(call, "Xi Jinping").wikidata());
    assertEquals(Optional.of("Q7747"), Story.actor(call, "Vladimir Putin").wikidata());
    assertEquals(Optional.of("Q30"), Story.actor(call, "the United States").wikidata());
    assertEquals(Optional.of("Q1065"), Story.actor(call, "UN").wikidata());
    assertEquals("place/ukraine/kyiv", Story.actor(call, "Kiev").path());
    assertEquals("place/ukraine/odesa", Story.actor(call, "Odessa").path());
    Identity mission = Story.actor(call, "Embassy of China, Kyiv");
    assertEquals("organization/embassy-of-china-kyiv", mission.path());
    assertEquals(
        Gazetteers.bundled().missionsInCity("CHN", "Kyiv").getFirst().qid(), mission.wikidata());
  }

  @Test
  void aPresidentBeforeTheOfficeIsNotLinked() {
    ResolvedFacts early =
        BUNDLED.resolve(
            new Story("early", "2008-11-12")
                .country("United States")
                .person("Barack Obama")
                .office("Barack Obama", "President-elect", "United States")
                .facts());
    assertEquals(Optional.empty(), Story.actor(early, "Barack Obama").wikidata());
  }
}
