package demarche.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.fact.Coded;
import demarche.fact.OrganizationKind;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Names;
import demarche.gazetteer.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
  private static Table table(String file) {
    return switch (file) {
      case "titles.tsv" -> Gazetteers.lexicon(file, Titles.COLUMNS);
      case "organization-words.tsv" -> Gazetteers.lexicon(file, OrganizationWords.COLUMNS);
      default -> Gazetteers.lexicon(file, List.of("name"));
    };
  }

  @ParameterizedTest
  @CsvSource({
    "titles.tsv",
    "organization-words.tsv",
    "regions.tsv",
    "generic-bodies.tsv",
    "family-names-first.tsv"
  })
  void everyLexiconIsSortedAndSaysNothingTwice(String file) {
    Table table = table(file);
    Set<String> seen = new HashSet<>();
    String before = "";
    for (int row = 0; row < table.rows(); row++) {
      String first = table.cell(row, 0);
      assertTrue(Claims.BY_CODE_POINTS.compare(before, first) < 0, before + " before " + first);
      String key = file.equals("titles.tsv") ? first : Names.normalise(first);
      assertTrue(seen.add(key), first + " twice");
      before = first;
    }
    assertFalse(seen.isEmpty());
  }

  @Test
  void everyPatternOfOrganizationsMatchesItsExampleAndNotItsCounterexample() {
    CountryNames countries = new CountryNames(Gazetteers.bundled());
    OrganizationWords words = new OrganizationWords(countries);
    Table table = table("organization-words.tsv");
    for (int row = 0; row < table.rows(); row++) {
      Pattern pattern = Pattern.compile("(?:^| )(?:" + table.cell(row, 0) + ")(?= |$)");
      String example = table.cell(row, 3);
      String counterexample = table.cell(row, 4);
      assertTrue(pattern.matcher(words.text(example)).find(), example);
      assertFalse(pattern.matcher(words.text(counterexample)).find(), counterexample);
      Optional<OrganizationKind> kind = Coded.of(OrganizationKind.values(), table.cell(row, 1));
      assertEquals(kind, words.kind(example), example);
      assertTrue(Set.of("yes", "no").contains(table.cell(row, 2)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Foreign Secretary; Secretary of State for Foreign and Commonwealth Affairs; true",
        "External Affairs Minister; Minister of External Affairs; true",
        "Defence Secretary; Secretary of Defense; true",
        "Defence Minister; Minister of National Defence; true",
        "leader; President; true",
        "Chancellor; Federal Chancellor; true",
        "Deputy Foreign Minister; Minister of Foreign Affairs; false",
        "Foreign Minister; Deputy Minister of Foreign Affairs; false",
        "minister; Minister of Health; true",
        "Health Minister; Minister of Finance; false",
        "President; President of the Senate; false",
        "President; President of the Republic; true",
        "ambassador to Japan; Ambassador to Japan; true",
        "senator; President; false",
      })
  void officesUnderOtherWordsAreRecognised(String told, String listed, boolean alike) {
    assertEquals(alike, new Titles().alike(told, listed));
  }

  @ParameterizedTest
  @CsvSource({
    "President,true",
    "King,true",
    "Prime Minister,true",
    "Minister of Foreign Affairs,true",
    "Secretary of State,true",
    "Deputy Prime Minister,false",
    "Vice President,false",
    "Minister of Defence,false",
    "President of the National Assembly,false",
    "Deputy Minister of Foreign Affairs,false",
    "First Lady,false"
  })
  void onlyThoseAtTheTopLead(String office, boolean leads) {
    assertEquals(leads, new Titles().leads(office));
  }
}
