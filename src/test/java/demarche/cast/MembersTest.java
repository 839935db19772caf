package demarche.cast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MembersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "China's Foreign Ministry denied it."
            + " | Ministry of Foreign Affairs of China (Organization)",
        "The Chinese embassy in Kyiv denied it. | Embassy of China, Kyiv (Organization)",
        "The State Department denied it. | United States Department of State (Organization)",
        "The U.S. military denied it. | United States military (Organization)",
        "Ukraine's army denied it. | Military of Ukraine (Organization)",
        "Israel's parliament voted. | Parliament of Israel (Organization)",
        "Chinese nationals left. | China (Country)",
        "The British government denied it. | United Kingdom (Country)",
        "The U.N. Security Council met. | United Nations Security Council (Organization)",
        "They landed at Dakar airport. | Dakar airport (Place)",
        "The Macron administration denied it. | France (Country)",
        "General Ann Lee denied it. | Ann Lee (Person)",
        "Jon Snow met bankers. Snow fell ill. | Jon Snow (Person)",
        "The late Ann Lee sailed to Aden. | Ann Lee (Person)",
        "The carrier Harry Truman left. President Harry Truman spoke. | Harry Truman (Person)",
        "The National Hurricane Center warned Cuba. | National Hurricane Center (Organization)",
        "Sydney Lund, a senator, flew to Sydney. | Sydney (Place)",
        "Austria's OMV vowed to press ahead with the pipeline. | OMV (Organization)",
        "The stock will collapse, says Reed-Nord, an environmental group. | Reed-Nord (Organization)",
        "The Forces of Harvest and Light spurned the invitation. |"
            + " Forces of Harvest and Light (Organization)",
        "EU Marfor said the boat was safe. | EU Marfor (Organization)",
        "Foreign Minister Ali ibn Mahamat of Chad thanked Algeria. | Ali ibn Mahamat (Person)",
      })
  void aNameIsWrittenAsTheCodebookDoes(String text, String member) {
    assertTrue(
        Casts.told(text).members().contains(member), () -> Casts.told(text).members().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The frigate Kalvari left Aden. | Kalvari",
        "They flew on a Boeing to Aden. | Boeing",
        "The West denied it. | West",
        "The U.N. Security Council met. | United Nations (",
        "The Palestinians marched. | Palestine",
        "Hurricane Maria hit Cuba. Maria killed ten. | Maria",
        "Tropical Storm Laura hit Cuba. Laura moved west. | Laura",
        "Snow fell over Kabul. | Snow",
        "The Queen Mary docked at Halifax. | Mary",
        "The Georg Brandt, a ferry, left Aden. Georg Brandt reached Oslo. | Georg",
        "Two ships, the Ana Soto and the Luis Vega, left Aden. | Luis",
        "They came aboard the Luis Vega. | Luis",
        "The Prime Minister said it was late. | Prime",
        "Greed said it was late. | Greed",
        "The Coast Convention demands a vote. | Coast",
      })
  void shipsLooseRegionsAndNestedNamesAreNone(String text, String none) {
    assertTrue(Casts.told(text).members().stream().noneMatch(member -> member.startsWith(none)));
  }

  @Test
  void aFamilyNameIsMadeFullByTheTitleAndTheDay() {
    assertEquals(
        List.of("Emmanuel Macron (Person)"), Casts.told("President Macron spoke.").members());
  }

  @Test
  void aDatelineNamesNothing() {
    assertEquals(
        List.of("Chad (Country)"), Casts.told("DAKAR, Senegal (Wire) — Chad denied it.").members());
  }

  @Test
  void anAcronymIsTheBodyThatTheArticleNamesInFull() {
    assertEquals(
        List.of("World Health Organization (Organization)", "Chad (Country)"),
        Casts.told("The World Health Organization warned of fever. The WHO sent doctors to Chad.")
            .members());
  }
}
