package demarche.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.fact.ArticleFacts;
import demarche.identity.ResolvedFacts.Role;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an article lists apart stays apart, whatever its order. */
class ApartTest {
  @Test
  void theCanonicalNameKeepsTheIdentity() {
    ResolvedFacts resolved = Story.undated().country("America", "United States", "U.S.").resolved();
    assertEquals("country/united-states", Story.actor(resolved, "United States").path());
    assertEquals("country/america", Story.actor(resolved, "America").path());
    assertEquals(Optional.empty(), Story.actor(resolved, "America").wikidata());
    assertEquals("country/u-s", Story.actor(resolved, "U.S.").path());
    assertEquals(Optional.empty(), Story.actor(resolved, "U.S.").iso3());
  }

  @Test
  void withoutACanonicalNameTheSmallestKeepsIt() {
    ResolvedFacts resolved = Story.undated().country("U.S.", "America").resolved();
    assertEquals("country/united-states", Story.actor(resolved, "America").path());
    assertEquals("country/u-s", Story.actor(resolved, "U.S.").path());
  }

  @Test
  void namesWithOneSlugGetAHash() {
    ResolvedFacts resolved = Story.undated().person("Jean-Luc Roe", "Jean Luc Roe").resolved();
    assertEquals("person/jean-luc-roe", Story.actor(resolved, "Jean Luc Roe").path());
    assertTrue(
        Story.actor(resolved, "Jean-Luc Roe").path().matches("person/jean-luc-roe-[0-9a-f]{8}"));
  }

  @Test
  void onePersonOfTheGazetteerIsOneActor() {
    ResolvedFacts resolved =
        new Story("s", "2012-05-05")
            .country("Greece")
            .person("Vera L. Lindqvist", "Vera Lindqvist")
            .resolved();
    assertEquals(Optional.of("Q9001"), Story.actor(resolved, "Vera Lindqvist").wikidata());
    assertEquals(Optional.empty(), Story.actor(resolved, "Vera L. Lindqvist").wikidata());
  }

  @Test
  void aSlotsOtherNameDoesNotTakeAnActorsPath() {
    Story story = Story.undated().country("United States").meeting("United States", "U.S.");
    ResolvedFacts resolved = story.resolved();
    assertEquals(
        "country/united-states", resolved.value(Role.ACTOR, "United States").identity().path());
    assertNotEquals("country/united-states", resolved.value(Role.ACTOR, "U.S.").identity().path());
  }

  private static Story rich() {
    return new Story("s", "2012-05-05")
        .country("America", "U.S.", "Greece", "Ukraine", "Soviet Union")
        .body("UN", "United Nations", "Embassy of China, Kiev", "Embassy of China in Kyiv")
        .bodyOf("Ministry of Defence", "Ukraine")
        .place("Odessa", "Odesa", "Kiev", "Kyiv", "kyiv", "Gaza", "UN")
        .person("Vera Lindqvist", "Vera L. Lindqvist", "Jean-Luc Roe", "Jean Luc Roe", "Hassan")
        .office("Vera Lindqvist", "Prime Minister", "Greece")
        .office("Hassan", "spokesman", "UN")
        .says("Hassan", "Greece and the UN")
        .says("Vera Lindqvist", "Odessa, Hassan and Roe")
        .meeting("US", "United States of America", "the Americans", "Vera Lindqvist")
        .evacuation("Britain", "Sudan", "Khartoum");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void theOrderOfTheArticleChangesNothing(long seed) {
    ResolvedFacts one = rich().resolved();
    ArticleFacts shuffled = rich().shuffled(seed);
    ResolvedFacts other = Story.SMALL.resolve(shuffled);
    assertEquals(one.actors(), other.actors());
    assertEquals(one.values(), other.values());
    assertEquals(one.derived(), other.derived());
  }

  @Test
  void noTwoNamesOfAnArticleShareAPathOrAnId() {
    ResolvedFacts resolved = rich().resolved();
    Set<String> paths = new HashSet<>();
    Set<String> ids = new HashSet<>();
    resolved
        .actors()
        .forEach(
            (actor, identity) -> {
              assertTrue(paths.add(identity.path()), identity.path() + " twice");
              identity.wikidata().ifPresent(id -> assertTrue(ids.add(id), id + " twice"));
            });
    assertTrue(paths.add(resolved.value(Role.ACTOR, "US").identity().path()));
    assertTrue(paths.add(resolved.value(Role.ACTOR, "United States of America").identity().path()));
  }

  @Test
  void hostileNamesGetValidDistinctPaths() {
    String[] names = IriPathsTest.HOSTILE.toArray(String[]::new);
    Story story =
        new Story("../<x>", "2012-05-05")
            .person(names)
            .body(names)
            .country(names)
            .place(names)
            .meeting("{nobody}", "\uD83D\uDE80\uD83D\uDE80");
    ResolvedFacts resolved = story.resolved();
    Set<String> paths = new HashSet<>();
    resolved.actors().values().forEach(identity -> assertTrue(paths.add(identity.path())));
    resolved
        .values()
        .getOrDefault(Role.ACTOR, Map.of())
        .values()
        .forEach(named -> assertTrue(paths.add(named.identity().path())));
    paths.forEach(path -> assertTrue(IriPathsTest.PATH.matcher(path).matches(), path));
    assertTrue(paths.stream().noneMatch(path -> path.matches(".*(^|/)\\.*(/.*|$)")), "dots");
  }
}
