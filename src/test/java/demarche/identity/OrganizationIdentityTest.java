package demarche.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import demarche.fact.OrganizationKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationIdentityTest {
  @ParameterizedTest
  @ValueSource(strings = {"UN", "U.N.", "the United Nations"})
  void namesOfOneBodyAreOneNode(String name) {
    Identity body = Story.undated().body(name).actor(name);
    assertEquals("organization/united-nations", body.path());
    assertEquals(Optional.of("Q1065"), body.wikidata());
    assertEquals(
        Optional.of(OrganizationKind.INTERGOVERNMENTAL_ORGANIZATION), body.organizationKind());
  }

  @Test
  void ministriesOfTwoStatesDiffer() {
    Story story =
        Story.undated()
            .bodyOf("Ministry of Trade", "Sudan")
            .bodyOf("Ministry of Health", "Ukraine")
            .body("Ministry of Trade of Ukraine");
    assertEquals("organization/sudan/ministry-of-trade", story.actor("Ministry of Trade").path());
    assertEquals(
        "organization/ministry-of-trade-of-ukraine",
        story.actor("Ministry of Trade of Ukraine").path());
    assertEquals(
        "country/ukraine",
        story.actor("Ministry of Trade of Ukraine").country().orElseThrow().path());
  }

  @Test
  void theOwnerCompletesAGenericName() {
    Identity body =
        Story.undated().bodyOf("Ministry of Defence", "Ukraine").actor("Ministry of Defence");
    assertEquals(Optional.of("Q2066149"), body.wikidata());
    assertEquals("organization/ministry-of-defence-of-ukraine", body.path());
  }

  @Test
  void aGenericNameWithoutOwnerBelongsToItsArticle() {
    Identity one = new Story("one", "").body("Ministry of Defence").actor("Ministry of Defence");
    Identity two = new Story("two", "").body("Ministry of Defence").actor("Ministry of Defence");
    assertEquals("organization/ministry-of-defence/one", one.path());
    assertNotEquals(one.path(), two.path());
    assertEquals(Optional.of(OrganizationKind.GOVERNMENT_BODY), one.organizationKind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Embassy of China, Kyiv",
        "Embassy of China, Kiev",
        "Embassy of China in Kyiv",
        "Chinese embassy in Kyiv",
        "China’s Embassy in Kyiv",
        "Embassy of China, Ukraine",
      })
  void anEmbassyIsSettledByStateAndSeat(String name) {
    Identity mission = Story.undated().body(name).actor(name);
    assertEquals("organization/embassy-of-china-kyiv", mission.path());
    assertEquals("Embassy of China, Kyiv", mission.label());
    assertEquals(Optional.of("Q11111"), mission.wikidata());
    assertEquals(Optional.of(OrganizationKind.DIPLOMATIC_MISSION), mission.organizationKind());
    assertEquals("country/china", mission.country().orElseThrow().path());
    assertEquals(Optional.of(new Coordinates("50.45", "30.5")), mission.coordinates());
  }

  @Test
  void aConsulateIsNoEmbassy() {
    Story story = Story.undated().body("Consulate of China, Odessa", "Embassy of China, Odesa");
    assertEquals(Optional.of("Q11112"), story.actor("Consulate of China, Odessa").wikidata());
    assertEquals(Optional.empty(), story.actor("Embassy of China, Odesa").wikidata());
  }

  @Test
  void twoMissionsThatFitAreNone() {
    Identity mission =
        Story.undated().body("U.S. embassy in Athens").actor("U.S. embassy in Athens");
    assertEquals(Optional.empty(), mission.wikidata());
    assertEquals("organization/embassy-of-the-united-states-athens", mission.path());
    assertEquals("U.S. embassy in Athens", mission.label());
  }

  @Test
  void anEmbassyOutsideOfTheCapitalIsNotThatOfTheCountry() {
    String name = "Embassy of the United States, Israel";
    assertEquals(Optional.empty(), Story.undated().body(name).actor(name).wikidata());
  }

  @Test
  void aPartyIsSettledByACountryOfTheArticle() {
    Story british = Story.undated().country("United Kingdom").body("Labour Party");
    assertEquals("organization/united-kingdom/labour-party", british.actor("Labour Party").path());
    Story both = Story.undated().country("United Kingdom", "Israel").body("Harbour List");
    assertEquals(Optional.of("Q2"), both.actor("Harbour List").wikidata());
  }

  @Test
  void homonymousPartiesAbstain() {
    Story story = Story.undated().country("United Kingdom", "Israel").body("Labour Party");
    assertEquals(Optional.empty(), story.actor("Labour Party").wikidata());
    assertEquals("organization/labour-party/story", story.actor("Labour Party").path());
  }

  @Test
  void aLoneWordIsNoFarCountrysParty() {
    assertEquals(Optional.empty(), Story.undated().body("Harbour").actor("Harbour").wikidata());
    assertEquals(
        Optional.of("Q3"),
        Story.undated().country("Greece").body("Harbour").actor("Harbour").wikidata());
  }

  @Test
  void theFilesKindAndOwnerOutweighTheGazetteer() {
    Identity company =
        Story.undated().bodyOfKind("Kremlin", OrganizationKind.COMPANY).actor("Kremlin");
    assertEquals(Optional.empty(), company.wikidata());
    assertEquals(Optional.of(OrganizationKind.COMPANY), company.organizationKind());
    Identity other = Story.undated().bodyOf("Reuters", "Greece").actor("Reuters");
    assertEquals(Optional.empty(), other.wikidata());
    assertEquals("organization/greece/reuters", other.path());
  }

  @Test
  void aBodyOfABodyStandsUnderIt() {
    Identity office = Story.undated().bodyOf("Press Office", "UN").actor("Press Office");
    assertEquals("organization/united-nations/press-office", office.path());
  }

  @Test
  void ownersInACircleDoNoHarm() {
    Story story =
        Story.undated().bodyOf("Alpha Group", "Beta Group").bodyOf("Beta Group", "Alpha Group");
    assertEquals("organization/beta-group/alpha-group", story.actor("Alpha Group").path());
  }

  @Test
  void anArmedGroupIsNoPartOfACountry() {
    Identity group = Story.undated().body("Hamas").actor("Hamas");
    assertEquals("organization/hamas", group.path());
    assertEquals(Optional.empty(), group.country());
  }
}
