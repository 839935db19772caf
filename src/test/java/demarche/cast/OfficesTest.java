package demarche.cast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OfficesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chadian President Ann Lee visited Oslo. | Ann Lee: President of Chad",
        "Chad's president, Ann Lee, visited Oslo. | Ann Lee: president of Chad",
        "Ann Lee, the president of Chad, visited Oslo. | Ann Lee: president of Chad",
        "Ann Lee, Chad's ambassador to Norway, spoke. | Ann Lee: ambassador to Norway of Chad",
        "Former Chadian prime minister Ann Lee spoke. | Ann Lee: prime minister of Chad",
        "President Ann Lee of Chad visited Oslo. | Ann Lee: President of Chad",
        "Kremlin spokesman Ivan Sokol declined. | Ivan Sokol: spokesman of Kremlin",
        "Chad's Foreign Minister, General Ann Lee, spoke." + " | Ann Lee: Foreign Minister of Chad",
        "Ann Lee, a spokeswoman for Chad's Foreign Ministry, spoke."
            + " | Ann Lee: spokeswoman of Ministry of Foreign Affairs of Chad",
        "Chadian Minister of Trade and Industry Ann Lee spoke."
            + " | Ann Lee: Minister of Trade and Industry of Chad",
        "The top Chadian negotiator, Ann Lee, spoke. | Ann Lee: top negotiator of Chad",
        "Ann Lee became president of Chad in May. | Ann Lee: president of Chad",
        "Ann Lee was appointed as ambassador of Chad. | Ann Lee: ambassador of Chad",
        "Ann Lee resigned as president of Chad. | Ann Lee: president of Chad",
        "Ann Lee, who heads the World Bank, spoke. | Ann Lee: head of World Bank",
        "Chad sent Ann Lee, an MP from the opposition. | Ann Lee: MP of Chad",
      })
  void aPostIsToldBesideTheName(String text, String office) {
    assertEquals(List.of(office), Casts.told(text).offices());
  }

  @Test
  void oneTitleInThePluralIsHeldByAllWhoFollow() {
    List<String> offices =
        Casts.told("Norway received Presidents Ann Lee and Bo Berg of Chad.").offices();
    assertEquals(2, offices.size());
    assertTrue(offices.get(0).startsWith("Ann Lee: President"));
    assertTrue(offices.get(1).startsWith("Bo Berg: President"));
  }

  @Test
  void aCounterpartHoldsTheOfficeOfTheOneWhomSheMirrors() {
    assertEquals(
        List.of("Ann Lee: Foreign Minister of Chad", "Bo Berg: Foreign Minister of Norway"),
        Casts.told(
                "Chadian Foreign Minister Ann Lee met her Norwegian counterpart, Bo Berg,"
                    + " in Oslo.")
            .offices());
  }

  @Test
  void whoseABodysChiefIsComesFromTheBodyToldBefore() {
    assertEquals(
        List.of("Ann Lee: director of World Bank"),
        Casts.told(
                "The World Bank warned of hunger. The bank sent money."
                    + " Its director, Ann Lee, spoke in Oslo.")
            .offices());
  }

  @Test
  void aBodyThatOnlyTellsWhoseReportItWasIsNotTheOneSpokenOf() {
    assertEquals(
        List.of(
            "Ann Lee: spokeswoman of Ministry of Foreign Affairs of Chad",
            "Bo Berg: spokesman of Ministry of Foreign Affairs of Chad"),
        Casts.told(
                "Ann Lee, a spokeswoman for Chad's Foreign Ministry, denied a Kenyan Foreign"
                    + " Ministry report. Bo Berg, a spokesman of the Foreign Ministry, agreed.")
            .offices());
  }

  @Test
  void titlesJoinedByAndAreHeldByTheSamePerson() {
    assertEquals(
        List.of("Ann Lee: State Councilor of Chad", "Ann Lee: Foreign Minister of Chad"),
        Casts.told("Chadian State Councilor and Foreign Minister Ann Lee spoke.").offices());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Secretary of State Ann Lee left for Oslo. | Ann Lee: Secretary of State of United States",
        "Secretary-General Ann Lee left for Oslo. | Ann Lee: Secretary-General of United Nations",
        "Chad denied it. President Ann Lee left for Oslo. | Ann Lee: President of Chad",
        "President Emmanuel Macron spoke in Chad. | Emmanuel Macron: President of France",
      })
  void aCountryThatIsNotToldComesFromTitleTextOrTenure(String text, String office) {
    assertEquals(List.of(office), Casts.told(text).offices());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "General Ann Lee of Chad spoke.",
        "An embassy spokesperson spoke in Chad.",
        "Ann Lee may become president of Chad.",
        "Ann Lee would be president of Chad if she won.",
        "Ann Lee, a lawyer from Chad, spoke.",
        "Ann Lee met the president of Chad.",
      })
  void ranksWishesAndTheUnnamedAreNoOffice(String text) {
    assertEquals(List.of(), Casts.told(text).offices());
  }

  @Test
  void aPresidentWhomOnlyTheHeadlineNamesHoldsTheOfficeThatTheBodyTells() {
    assertEquals(
        List.of("Ann Lee: President of Chad"),
        Casts.told(
                "Statement by President Ann Lee on the Floods in Chad",
                "The President thanked all volunteers in Chad.")
            .offices());
  }
}
