package demarche.cast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A post that words beside it give to a body or place is not that of the nation. */
final class OfficeOwnersTest {
  private static final String SCENE = "The United States was glad.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Lee, President of the Costa Rican Legislative Assembly, spoke."
            + " | Ana Lee: President of Legislative Assembly of Costa Rica",
        "President Ana Lee, National Harbour Law Center: “We are glad.”"
            + " | Ana Lee: President of National Harbour Law Center",
        "Commerce Deputy Secretary Bo Berg spoke."
            + " | Bo Berg: Deputy Secretary of United States Department of Commerce",
        "Commerce Secretary Bo Berg spoke."
            + " | Bo Berg: Secretary of United States Department of Commerce",
        "Virginia Senator Tim Kaine spoke. | Tim Kaine: Senator of United States",
        "Ann Lee, President and Founder, Acme Health Association, spoke."
            + " | Ann Lee: President of Acme Health Association;"
            + "Ann Lee: Founder of Acme Health Association",
        "President Ann Lee and founder Bo Berg spoke. | Ann Lee: President of United States",
        "Lima Mayor José A. “Pepe” Ruiz spoke. | José A. “Pepe” Ruiz: Mayor of Lima",
      })
  void theBodyBesideIsTaken(String text, String offices) {
    assertEquals(List.of(offices.split(";")), Casts.told(SCENE + text).offices());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Lee, President and CEO, and Dr. Bo Berg, Board Chair, Harbour!Now: “We are glad.”",
        "Ann Lee serves as president and CEO of Reaching the Shore.",
        "Ann Lee, president and chief executive officer, left.",
        "State senators met. Pennsylvania Senator Ann Lee spoke.",
        "Ann Lee served as the State President for the Ohio Farmers Union.",
        "Ann Lee has a farm. She also served as the State President for the Ohio Farmers Union.",
        "Hong Kong harbour activist and former legislator Bo Berg spoke.",
        "Ann Lee was chief of staff to the President of the General Assembly.",
        "Our ambassador, Ann Lee, has come to Lima.",
        "Ohio sent a plane. The state's transport minister, Ann Lee, spoke.",
        "Ann Lee, who is the next US president, spoke.",
      })
  void withoutItSuchAPostIsNoFact(String text) {
    assertEquals(List.of(), Casts.told(SCENE + text).offices());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-02-03 | Chad agreed. President Trump spoke on Chad."
            + " | Trump: President of United States",
        "1950-02-03 | Chad agreed. President Trump spoke on Chad. | Trump: President of Chad",
      })
  void aLeaderOfLateIsToldByTheFamilyNameAlone(LocalDate day, String text, String office) {
    assertEquals(List.of(office), Casts.told("", text, day).offices());
  }
}
