package demarche.cast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A title that few lands have is not that of any land. */
final class TitleLandsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway's King Harald V and Queen Sonja arrived."
            + " | Harald V: King of Norway;Sonja: Queen of Norway",
        "Queen Marit and King Bo Berg of Norway arrived."
            + " | Marit: Queen of Norway;Bo Berg: King of Norway",
        "Queen Ann of Lesotho and King Bo arrived."
            + " | Ann: Queen of Lesotho;Bo: King of Lesotho",
        "Queen Ann met King Felipe of Spain. | Ann: Queen;Felipe: King of Spain",
        "The king of Norway met Queen Ann in Lima. | Ann: Queen",
        "Emir Bo Lee and King Abdullah of Jordan met. | Bo Lee: Emir;Abdullah: King of Jordan",
        "King Olaf visited Kenya. | Olaf: King",
        "She wrote to King Bo Lee of Jordan and to Queen Ann."
            + " | Bo Lee: King of Jordan;Ann: Queen of Jordan",
        "King Bo Lee of the United Kingdom spoke of Queen Ann."
            + " | Bo Lee: King of United Kingdom;Ann: Queen of United Kingdom",
        "King Olaf, Bo Berg and Ann Lee came. | Olaf: King",
        "Queen Ann spoke on Tuesday. | Ann: Queen of United Kingdom",
        "Denmark is glad. Queen Ann spoke on Tuesday. | Ann: Queen of Denmark",
      })
  void thoseJoinedAreOfOneHouse(String text, String offices) {
    assertEquals(List.of(offices.split(";")), Casts.told(text).offices());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Washington sent tanks. Defence Minister Bo Berg thanked the United States."
            + " | Bo Berg: Defence Minister",
        "The United States sent tanks. Defense Secretary Bo Berg spoke."
            + " | Bo Berg: Defense Secretary of United States",
        "Chad sent tanks. Defence Minister Bo Berg spoke." + " | Bo Berg: Defence Minister of Chad",
        "Mexico sent ships. Prime Minister Bo Berg thanked it. | Bo Berg: Prime Minister",
        "Mexico sent ships. President Bo Berg spoke. | Bo Berg: President of Mexico",
      })
  void aLandWithoutThePostLendsItNone(String text, String offices) {
    assertEquals(List.of(offices.split(";")), Casts.told(text).offices());
  }
}
