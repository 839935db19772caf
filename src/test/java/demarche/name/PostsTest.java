package demarche.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which states those of a family name ever led, where only name and title are told. */
final class PostsTest {
  @Test
  void aLeaderIsKnownWhereTheArticleHasNoDay() {
    assertEquals(
        Set.of("IND"), Posts.bundled().everLed("Modi", "Prime Minister", Optional.empty()));
  }

  @Test
  void whoLeadsForeignAffairsIsKnownToo() {
    assertEquals(
        Set.of("IND"),
        Posts.bundled()
            .everLed("Swaraj", "Foreign Minister", Optional.of(LocalDate.of(2022, 3, 9))));
  }

  @Test
  void anotherTitleTellsNothing() {
    assertEquals(Set.of(), Posts.bundled().everLed("Modi", "Minister of Ports", Optional.empty()));
  }
}
