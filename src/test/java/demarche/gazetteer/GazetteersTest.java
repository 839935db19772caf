package demarche.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.problem.ExitCode;
import demarche.problem.Failure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteersTest {
  private final Gazetteers small = SmallTables.gazetteers();

  @ParameterizedTest
  @ValueSource(strings = {"United States", "the United States", "U.S.", "US", "America"})
  void aCountryIsFoundByEachOfItsNames(String name) {
    assertEquals("USA", small.country(name).orElseThrow().iso3());
  }

  @Test
  void aDemonymOfTwoCountriesMeansNeither() {
    assertEquals(Optional.empty(), small.countryByDemonym("Korean"));
    assertEquals("PRK", small.countryByDemonym("North Korean").orElseThrow().iso3());
  }

  @Test
  void aCityOfNoStateIsReadAsWell() {
    assertEquals("", Gazetteers.bundled().cities("Laayoune").getFirst().country());
  }

  @Test
  void missionsAreFoundByCityAndByHost() {
    assertEquals("Q11111", small.missionsInCity("CHN", "KYIV").getFirst().qid().orElseThrow());
    assertEquals(2, small.missionsInCountry("CHN", "UKR").size());
    assertEquals(List.of(), small.missionsInCity("CHN", "Juba"));
  }

  @Test
  void aPersonIsFoundByAlias() {
    assertEquals("Q9001", small.tenures("Vera L Lindqvist").getFirst().qid());
  }

  @Test
  void anOpenEndCountsUpToTheTablesOwnDay() {
    TenureEntry haddad = small.tenures("Omar Haddad").getFirst();
    assertTrue(haddad.covers(LocalDate.parse("2020-06-30")));
    assertFalse(haddad.covers(LocalDate.parse("2020-07-01")));
    assertFalse(haddad.covers(LocalDate.parse("2014-12-31")));
    assertFalse(haddad.endedBy(LocalDate.parse("2024-01-01")));
  }

  @Test
  void everyRowOfALargeTableIsFoundByItsName() {
    StringBuilder table = new StringBuilder("name\tqid\tcountry\taliases\n");
    IntStream.range(0, 3000)
        .forEach(i -> table.append("P" + i + "\tQ" + (i + 1) + "\tCHN\talias " + i + "\n"));
    Gazetteers large = Gazetteers.read(file -> table.toString().getBytes(UTF_8));
    for (int i = 0; i < 3000; i++) {
      assertEquals(Optional.of("Q" + (i + 1)), large.parties("p" + i).getFirst().qid());
      assertEquals(Optional.of("Q" + (i + 1)), large.parties("Alias " + i).getFirst().qid());
    }
  }

  @Test
  void namesWithTheSameHashAreToldApart() {
    String table = "name\tqid\tcountry\taliases\nAa\tQ1\tCHN\t\nBB\tQ2\tCHN\tc#aa|c#bb\n";
    Gazetteers two = Gazetteers.read(file -> table.getBytes(UTF_8));
    assertEquals(1, two.parties("Aa").size());
    assertEquals(1, two.parties("c#bb").size());
    assertEquals(List.of(), two.parties("b#"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Atlantis,X1,AT,ATL,Poseidonia,1.0,2.0,,; no Wikidata id",
        "Atlantis,Q1,AT,Atl,Poseidonia,1.0,2.0,,; no three-letter code",
        "Atlantis,Q1,AT,ATL,Poseidonia,north,2.0,,; no coordinates",
        "Atlantis,Q1,AT; 3 cells instead of 9",
        ",Q1,AT,ATL,Poseidonia,1.0,2.0,,; no name",
      })
  void aDamagedLineIsNamedWithFileAndNumber(String row, String what) {
    String table =
        "# note\nname\tqid\tiso2\tiso3\tcapital\tlat\tlon\tdemonyms\taliases\n"
            + row.replace(',', '\t')
            + "\n";
    Gazetteers damaged = Gazetteers.read(file -> table.getBytes(UTF_8));
    Failure failure = assertThrows(Failure.class, () -> damaged.country("Atlantis"));
    assertEquals(ExitCode.DAMAGED, failure.exitCode());
    assertTrue(
        String.valueOf(failure.getMessage()).contains("countries.tsv is damaged in line 3")
            && String.valueOf(failure.getMessage()).contains(what),
        failure.getMessage());
  }

  @Test
  void aDateThatIsNoneIsDamage() {
    String table =
        "person\tqid\toffice\tcountry\tstart\tend\tuntil\taliases\n"
            + "Eve\tQ1\tPresident\tGRC\t2010-02-30\t\t\t\n";
    Gazetteers damaged = Gazetteers.read(file -> table.getBytes(UTF_8));
    Failure failure = assertThrows(Failure.class, () -> damaged.tenures("Eve"));
    assertTrue(String.valueOf(failure.getMessage()).contains("line 2"), failure.getMessage());
  }

  @Test
  void aTableIsReadOnlyWhenAskedFor() {
    List<String> read = Collections.synchronizedList(new ArrayList<>());
    Gazetteers watched =
        Gazetteers.read(
            file -> {
              read.add(file);
              return SmallTables.bytes(file);
            });
    IntStream.range(0, 64).parallel().forEach(i -> watched.cities("Kyiv"));
    assertEquals(List.of("cities.tsv"), read);
  }

  @Test
  void allBundledTablesCanBeReadToTheLastRow() {
    Gazetteers bundled = Gazetteers.bundled();
    assertEquals("Q212", bundled.country("Ukraine").orElseThrow().qid().orElseThrow());
    assertEquals("UKR", bundled.cities("Kiev").getFirst().country());
    assertFalse(bundled.organizations("United Nations").isEmpty());
    assertFalse(bundled.missionsInCity("CHN", "Kyiv").isEmpty());
    assertFalse(bundled.parties("Likud").isEmpty());
    assertFalse(bundled.tenures("Barack Obama").isEmpty());
    assertFalse(bundled.tenures("António Guterres").isEmpty());
  }
}
