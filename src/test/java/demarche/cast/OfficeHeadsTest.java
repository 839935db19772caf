package demarche.cast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A post that somebody once held in a land does not make his post at a body one of the land. */
final class OfficeHeadsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022-10-05 | Secretary-General Antonio Guterres spoke."
            + " | Antonio Guterres: Secretary-General of United Nations",
        "2022-10-05 | Portugal was glad. Secretary-General António Guterres spoke."
            + " | António Guterres: Secretary-General of United Nations",
        "2022-10-05 | Secretary-General Jens Stoltenberg spoke."
            + " | Jens Stoltenberg: Secretary-General of NATO",
        "2012-10-05 | Prime Minister Jens Stoltenberg spoke."
            + " | Jens Stoltenberg: Prime Minister of Norway",
        "2018-10-05 | President Donald Tusk spoke. | Donald Tusk: President of European Council",
        "2010-10-05 | Prime Minister Donald Tusk spoke. | Donald Tusk: Prime Minister of Poland",
        "2023-10-05 | High Representative Josep Borrell spoke."
            + " | Josep Borrell: High Representative of European Union",
        "2023-10-05 | Director General Rafael Grossi spoke."
            + " | Rafael Grossi: Director General of International Atomic Energy Agency",
        "2017-10-05 | Managing Director Christine Lagarde spoke."
            + " | Christine Lagarde: Managing Director of International Monetary Fund",
        "2022-10-05 | Former Prime Minister Bo Berg of Chad spoke. Secretary-General Bo Berg left."
            + " | Bo Berg: Prime Minister of Chad;Bo Berg: Secretary-General of United Nations",
      })
  void aPostAtABodyIsOfTheBody(LocalDate day, String text, String offices) {
    assertEquals(List.of(offices.split(";")), Casts.told("", text, day).offices());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "US House Speaker Ann Lee spoke."
            + " | Ann Lee: Speaker of United States House of Representatives",
        "World Bank chief Bo Berg spoke. | Bo Berg: chief of World Bank",
        "UN human rights chief Bo Berg spoke. | Bo Berg: human rights chief of United Nations",
        "African Union Commission chairperson Bo Berg spoke."
            + " | Bo Berg: chairperson of African Union Commission",
        "IMF Managing Director Ann Lee also spoke. | Ann Lee: Managing Director of IMF",
        "UN Special Envoy for Syria Geir Berg spoke."
            + " | Geir Berg: Special Envoy for Syria of United Nations",
        "Peru's deputy UN ambassador, Ann Lee, spoke. | Ann Lee: deputy ambassador of Peru",
        "UK Prime Minister Ann Lee will meet him this afternoon."
            + " | Ann Lee: Prime Minister of United Kingdom",
      })
  void theBodyBeforeATitleIsRead(String text, String offices) {
    assertEquals(List.of(offices.split(";")), Casts.told(text).offices());
  }

  @Test
  void aCounterpartIsOfNoLandThatIsOnlyToldBefore() {
    String text =
        "Hungary agreed. Russian Foreign Minister Bo Berg spoke with his counterpart Ann Lee.";
    assertEquals(
        List.of("Bo Berg: Foreign Minister of Russia", "Ann Lee: Foreign Minister"),
        Casts.told(text).offices());
  }
}
