package demarche.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryIdentityTest {
  @ParameterizedTest
  @ValueSource(strings = {"U.S.", "the United States", "America", "US"})
  void namesOfOneCountryAreOneNode(String name) {
    Identity country = Story.undated().country(name).actor(name);
    assertEquals("country/united-states", country.path());
    assertEquals("United States", country.label());
    assertEquals(Optional.of("Q30"), country.wikidata());
    assertEquals(Optional.of("US"), country.iso2());
    assertEquals(Optional.of("USA"), country.iso3());
    assertEquals(Optional.of(new Coordinates("38.0", "-97.0")), country.coordinates());
  }

  @Test
  void aCountryThatNoTableKnowsIsItsName() {
    Identity country = Story.undated().country("Soviet Union").actor("Soviet Union");
    assertEquals("country/soviet-union", country.path());
    assertEquals(Optional.empty(), country.wikidata());
  }

  @Test
  void coordinatesAreCanonicalDecimals() {
    assertEquals("50.0", CountryNames.decimal("50"));
    assertEquals("50.5", CountryNames.decimal("50.50"));
    assertEquals("0.0", CountryNames.decimal("-0.00"));
    assertEquals("-120.0", CountryNames.decimal("-120.0"));
  }
}
