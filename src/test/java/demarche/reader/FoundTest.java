package demarche.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.article.Article;
import demarche.fact.Actor;
import demarche.fact.Evidence;
import demarche.fact.OfficeHeld;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What the cast of an article comes to, and the order of the stages. */
final class FoundTest {
  private static final String BODY =
      "Kenyan President William Baro met farmers in Nairobi. Baro praised the African Union, and"
          + " the president went home to Kenya.";

  private static Article article(String title, String body) {
    return new Article(
        "a", Optional.of(title), Optional.empty(), Optional.empty(), Optional.empty(), body);
  }

  private static Actor actor(List<Actor> actors, String name) {
    return actors.stream().filter(actor -> actor.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<String> words(Actor actor) {
    return actor.mentions().stream().map(Evidence::words).toList();
  }

  @Test
  void everyMemberIsAnActorWithThePlacesThatNameIt() {
    List<Actor> actors = Reader.bundled().read(article("Harvest", BODY)).facts().actors();
    assertEquals(List.of("Kenyan", "Kenya"), words(actor(actors, "Kenya")));
    assertEquals(2, actor(actors, "William Baro").mentions().size());
    assertTrue(actor(actors, "Nairobi") instanceof Actor.Place);
    assertTrue(actor(actors, "African Union") instanceof Actor.Organization);
  }

  @Test
  void descriptionsAreNoNames() {
    List<Actor> actors = Reader.bundled().read(article("Harvest", BODY)).facts().actors();
    assertTrue(
        words(actor(actors, "William Baro")).stream().noneMatch(w -> w.equals("the president")));
  }

  @Test
  void anOfficeHasItsPersonTitleCountryAndRule() {
    OfficeHeld office =
        Reader.bundled().read(article("Harvest", BODY)).facts().facts().stream()
            .filter(OfficeHeld.class::isInstance)
            .map(OfficeHeld.class::cast)
            .findFirst()
            .orElseThrow();
    assertEquals("William Baro", office.person());
    assertEquals("President", office.title());
    assertEquals(Optional.of("Kenya"), office.of());
    assertTrue(office.mainEvidence().words().contains("President"), "" + office);
    assertTrue(office.origin().orElseThrow().name().startsWith("demarche "), "" + office);
  }

  @Test
  void theHeadlineOfAReleaseNamesItsPeopleAndIsNoSentence() {
    String title = "Statement by Minister Ana Soto on the Pass to Chad";
    String body = "The pass will open on 3 June.";
    assertEquals(
        List.of("Ana Soto"),
        Reader.bundled().read(article(title, body)).facts().actors().stream()
            .map(Actor::name)
            .toList());
    assertEquals(1, Reader.bundled().understood(article(title, body)).trees().size());
  }

  @Test
  void theStagesFollowOneAnother() {
    List<Stage> seen = new ArrayList<>();
    Watch watch =
        new Watch() {
          @Override
          public <T> T over(Stage stage, Supplier<T> work) {
            if (!seen.contains(stage)) {
              seen.add(stage);
            }
            return work.get();
          }
        };
    Reader.bundled().read(article("Harvest", BODY), Budget.USUAL, watch);
    assertEquals(List.copyOf(EnumSet.allOf(Stage.class)), seen);
  }
}
