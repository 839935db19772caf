package demarche.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonIdentityTest {
  private static Optional<String> minister(String day, String title) {
    return new Story("s", day)
        .country("Greece")
        .person("Vera Lindqvist")
        .office("Vera Lindqvist", title, "Greece")
        .actor("Vera Lindqvist")
        .wikidata();
  }

  @Test
  void anOfficeWithinItsDatesLinks() {
    assertEquals(Optional.of("Q9001"), minister("2012-05-05", "Prime Minister"));
    assertEquals(Optional.of("Q9001"), minister("2010-01-01", "premier"));
    assertEquals(Optional.of("Q9001"), minister("2007-05-05", "finance minister"));
  }

  @Test
  void anOfficeOutsideOfItsDatesLinksNobody() {
    assertEquals(Optional.empty(), minister("2014-07-01", "Prime Minister"));
    assertEquals(Optional.empty(), minister("2009-12-31", "Prime Minister"));
    assertEquals(Optional.empty(), minister("", "Prime Minister"));
  }

  @Test
  void anotherOfficeLinksNobody() {
    assertEquals(Optional.empty(), minister("2012-05-05", "Health Minister"));
    assertEquals(Optional.empty(), minister("2012-05-05", "Deputy Prime Minister"));
    assertEquals(Optional.empty(), minister("2012-05-05", "journalist"));
  }

  @Test
  void anOfficeOfAnotherCountryLinksNobody() {
    Story story =
        new Story("s", "2012-05-05")
            .country("Ukraine", "Greece")
            .person("Vera Lindqvist")
            .office("Vera Lindqvist", "Prime Minister", "Ukraine");
    assertEquals(Optional.empty(), story.actor("Vera Lindqvist").wikidata());
  }

  @Test
  void aFormerOfficeLinksOnceItHasEnded() {
    String words = "the former Greek Prime Minister Vera Lindqvist";
    Story later =
        new Story("s", "2019-01-01")
            .person("Vera Lindqvist")
            .office("Vera Lindqvist", "Prime Minister", "Greece", words);
    Story during =
        new Story("s", "2012-01-01")
            .person("Vera Lindqvist")
            .office("Vera Lindqvist", "Prime Minister", "Greece", words);
    assertEquals(Optional.of("Q9001"), later.actor("Vera Lindqvist").wikidata());
    assertEquals(Optional.empty(), during.actor("Vera Lindqvist").wikidata());
  }

  @Test
  void aLeaderIsLinkedByACountryOfTheArticle() {
    Story named = new Story("s", "2012-05-05").country("Greece").person("Vera Lindqvist");
    Story other = new Story("s", "2012-05-05").country("Ukraine").person("Vera Lindqvist");
    Story earlier = new Story("s", "2007-05-05").country("Greece").person("Vera Lindqvist");
    assertEquals(Optional.of("Q9001"), named.actor("Vera Lindqvist").wikidata());
    assertEquals(Optional.empty(), other.actor("Vera Lindqvist").wikidata());
    assertEquals(Optional.empty(), earlier.actor("Vera Lindqvist").wikidata());
  }

  @Test
  void aMinisterWithoutAnOfficeInTheArticleIsNotLinked() {
    Story story = new Story("s", "2015-05-05").country("Greece").person("Tom Reed");
    assertEquals(Optional.empty(), story.actor("Tom Reed").wikidata());
  }

  @Test
  void anOpenEndDoesNotLastForEver() {
    Story during =
        new Story("s", "2020-06-30")
            .person("Omar Haddad")
            .office("Omar Haddad", "Defense Minister", "Sudan");
    Story after =
        new Story("s", "2020-07-01")
            .person("Omar Haddad")
            .office("Omar Haddad", "Defense Minister", "Sudan");
    assertEquals(Optional.of("Q9002"), during.actor("Omar Haddad").wikidata());
    assertEquals(Optional.empty(), after.actor("Omar Haddad").wikidata());
  }

  @Test
  void homonymsAbstainUnlessOneAloneFits() {
    Story two =
        new Story("s", "2014-06-01").person("Li Wei").office("Li Wei", "Foreign Minister", "China");
    Story one =
        new Story("s", "2012-06-01").person("Li Wei").office("Li Wei", "Foreign Minister", "China");
    assertEquals(Optional.empty(), two.actor("Li Wei").wikidata());
    assertEquals(Optional.of("Q9003"), one.actor("Li Wei").wikidata());
    Story field =
        new Story("s", "2015-06-01")
            .person("Ann Field")
            .office("Ann Field", "President", "Ukraine");
    assertEquals(Optional.of("Q9006"), field.actor("Ann Field").wikidata());
  }

  @Test
  void anOfficeOfABodyOfTheCountryLinks() {
    Story story =
        new Story("s", "2013-06-01")
            .body("Ministry of Foreign Affairs of China")
            .person("Li Wei")
            .office("Li Wei", "minister", "Ministry of Foreign Affairs of China");
    assertEquals(Optional.empty(), story.actor("Li Wei").wikidata(), "two ministers of China");
    Story secretary =
        new Story("s", "2013-06-01")
            .body("UN")
            .person("Ines Faro")
            .office("Ines Faro", "Secretary-General", "UN");
    assertEquals(Optional.of("Q9010"), secretary.actor("Ines Faro").wikidata());
  }

  @Test
  void aFamilyNameAloneLinksNobody() {
    Identity person =
        new Story("s", "2012-05-05")
            .person("Lindqvist")
            .office("Lindqvist", "Prime Minister", "Greece")
            .actor("Lindqvist");
    assertEquals(Optional.empty(), person.wikidata());
    assertEquals("person/lindqvist/s", person.path());
  }

  @Test
  void oneWordPersonsOfTwoArticlesDiffer() {
    String one = new Story("a/1", "").person("Hassan").actor("Hassan").path();
    String two = new Story("a/2", "").person("Hassan").actor("Hassan").path();
    assertEquals("person/hassan/a%2F1", one);
    assertNotEquals(one, two);
  }

  @Test
  void aOneWordFullNameThatTheGazetteerSettlesNeedsNoArticle() {
    Story story = new Story("s", "2012-05-05").person("Solo").office("Solo", "President", "Greece");
    assertEquals("person/solo", story.actor("Solo").path());
    assertEquals(
        "person/solo/s", Story.undated().person("Solo").actor("Solo").path().replace("story", "s"));
  }

  @Test
  void aFullNameIsOnePathInEveryArticle() {
    assertEquals("person/jane-roe", new Story("a", "").person("Jane Roe").actor("Jane Roe").path());
    assertEquals("person/jane-roe", new Story("b", "").person("Jane Roe").actor("Jane Roe").path());
  }
}
