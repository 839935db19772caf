package demarche.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.identity.ResolvedFacts.Role;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SlotValueTest {
  private static Identity value(Story story, Role role, String name) {
    return story.resolved().value(role, name).identity();
  }

  @Test
  void anActorOfTheArticleIsMeant() {
    Story story = Story.undated().person("Jane Roe").meeting("Jane Roe");
    assertEquals("person/jane-roe", value(story, Role.ACTOR, "Jane Roe").path());
  }

  @Test
  void theRoleChoosesBetweenActorsOfOneName() {
    Story story =
        Story.undated()
            .place("Jordan")
            .country("Jordan")
            .person("Jordan")
            .meeting("Jordan")
            .office("Jordan", "King", "Jordan")
            .evacuation("Jordan", "Jordan", "Jordan");
    assertEquals(EntityType.PERSON, value(story, Role.ACTOR, "Jordan").type());
    assertEquals(EntityType.PERSON, value(story, Role.PERSON, "Jordan").type());
    assertEquals(EntityType.COUNTRY, value(story, Role.OF, "Jordan").type());
    assertEquals(EntityType.COUNTRY, value(story, Role.PLACE, "Jordan").type());
  }

  @Test
  void whatTheGazetteerSettlesGetsItsType() {
    Story story = Story.undated().meeting("Russia", "UN").evacuation("Britain", "Sudan", "Kiev");
    assertEquals("country/russia", value(story, Role.ACTOR, "Russia").path());
    assertEquals("organization/united-nations", value(story, Role.ACTOR, "UN").path());
    assertEquals("country/sudan", value(story, Role.PLACE, "Sudan").path());
    assertEquals("place/ukraine/kyiv", value(story, Role.PLACE, "Kiev").path());
  }

  @Test
  void theRestIsTypedByItsSlot() {
    Story story =
        Story.undated()
            .meeting("Somebody", "the Elders Group")
            .office("Jane Roe", "head", "Village Council")
            .evacuation("Somebody", "Hillside Camp", "Valley Camp");
    assertEquals(EntityType.PERSON, value(story, Role.PERSON, "Jane Roe").type());
    assertEquals("actor/village-council", value(story, Role.OF, "Village Council").path());
    assertEquals("actor/somebody/story", value(story, Role.ACTOR, "Somebody").path());
    assertEquals("actor/the-elders-group", value(story, Role.ACTOR, "the Elders Group").path());
    assertEquals(EntityType.ACTOR, value(story, Role.ACTOR, "Somebody").type());
    assertEquals("place/hillside-camp", value(story, Role.PLACE, "Hillside Camp").path());
  }

  @Test
  void aPersonOfAnOfficeWhoIsNoActorIsSettledToo() {
    Story story = new Story("s", "2012-05-05").office("Vera Lindqvist", "Prime Minister", "Greece");
    assertEquals(Optional.of("Q9001"), value(story, Role.PERSON, "Vera Lindqvist").wikidata());
  }
}
