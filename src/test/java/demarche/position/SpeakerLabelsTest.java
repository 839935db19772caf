package demarche.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is named before the quotation that fills a paragraph. */
final class SpeakerLabelsTest {
  private static final String FIRST = "Senator Hilda Marsh: “The law is good for our crews.”\n\n";

  private static void assertSaid(String paragraph, String... expected) {
    List<String> all = Told.said(FIRST + paragraph);
    assertEquals("Hilda Marsh: The law is good for our crews", all.getFirst());
    assertEquals(List.of(expected), all.subList(1, all.size()));
  }

  @Test
  void aTitleThatLooksLikeAVerbStandsInALabel() {
    assertSaid(
        "Ranking Member, House Harbour Committee, Oregon Congressman Lars Hale: “We will keep the"
            + " port open.”",
        "Lars Hale: We will keep the port open");
  }

  @Test
  void whatSomebodyLivesWithStandsInALabel() {
    assertSaid(
        "Dora Quill of Salem, who lives with asthma and takes pills: “I support the law.”",
        "Dora Quill: I support the law");
  }

  @Test
  void wordsWithoutAVerbComeBeforeTheRest() {
    assertSaid(
        "Oregon Congressman Paul Reed: “Big news! We will keep the port open.”",
        "Paul Reed: We will keep the port open");
  }

  @Test
  void whatIsNamedAfterALandIsNotTheLand() {
    assertSaid("Nurses for Peru: “We will keep the port open.”");
    assertSaid("On Peru: “We will keep the port open.”");
  }

  @Test
  void aNameThatReadsLikeASentenceGivesNobodyTheFloor() {
    assertSaid("Guard Our Ports: “We will keep the port open.”");
  }

  @Test
  void ofSeveralBodiesNoneHasTheFloor() {
    assertSaid(
        "Harbour League, Ferry Watch, and Coast Now: “We will keep the port open for them.”");
  }

  @Test
  void aLabelHoldsForItsWholeParagraph() {
    assertSaid(
        "Ida Falk, Director, Harbour League: “While they fought for it, others chose to vote “NO”"
            + " on the law. We will keep the port open.”",
        "Ida Falk: While they fought for it, others chose to vote “NO” on the law",
        "Ida Falk: We will keep the port open");
  }

  @Test
  void aSentenceBeforeAColonIsNoLabel() {
    assertSaid(
        "Chilean President Luis Vega told Oregon Congressman Paul Reed: “We will not leave.”",
        "Luis Vega: We will not leave");
  }
}
