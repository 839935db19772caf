package demarche.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceIdentityTest {
  @Test
  void spellingsOfACityAreOneNode() {
    Identity city = Story.undated().country("Ukraine").place("Odessa").actor("Odessa");
    assertEquals("place/ukraine/odesa", city.path());
    assertEquals("Odesa", city.label());
    assertEquals(Optional.of("Q1874"), city.wikidata());
    assertEquals("country/ukraine", city.country().orElseThrow().path());
    assertEquals("place/ukraine/kyiv", Story.undated().place("Kiev").actor("Kiev").path());
    assertEquals("place/ukraine/kyiv", Story.undated().place("Kyiv").actor("Kyiv").path());
  }

  @Test
  void aCapitalElsewhereIsNotMistakenForATownOfANamedCountry() {
    Identity city = Story.undated().country("United States").place("Athens").actor("Athens");
    assertEquals("place/athens", city.path());
    assertEquals(Optional.empty(), city.wikidata());
  }

  @Test
  void aCapitalIsSettledWithoutItsCountry() {
    assertEquals(Optional.of("Q1524"), Story.undated().place("Athens").actor("Athens").wikidata());
  }

  @Test
  void theFarLargerCityOfTwoNamedCountriesIsMeant() {
    Identity city =
        Story.undated().country("United States", "Ukraine").place("Odessa").actor("Odessa");
    assertEquals("place/ukraine/odesa", city.path());
  }

  @Test
  void theFilesCountryDecides() {
    Identity city =
        Story.undated().country("Ukraine").placeOf("Odessa", "United States").actor("Odessa");
    assertEquals(Optional.of("Q51694"), city.wikidata());
    assertEquals(
        "place/freedonia/odessa",
        Story.undated().placeOf("Odessa", "Freedonia").actor("Odessa").path());
  }

  @Test
  void citiesOfOneNameAbstain() {
    Identity city =
        Story.undated().country("United States").place("Springfield").actor("Springfield");
    assertEquals("place/springfield", city.path());
  }

  @Test
  void aSmallTownOfACountryThatIsNotNamedIsNotMeant() {
    assertEquals(
        Optional.empty(),
        Story.undated().country("Sudan").place("Magenta").actor("Magenta").wikidata());
    assertEquals(
        Optional.of("Q102"),
        Story.undated().country("Greece").place("Magenta").actor("Magenta").wikidata());
  }

  @Test
  void aRegionIsNoTown() {
    Identity region = Story.undated().country("United States").place("Gaza").actor("Gaza");
    assertEquals("place/gaza", region.path());
    assertEquals(Optional.empty(), region.wikidata());
  }
}
