package demarche.evacuation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told beside an operation is not lent to another. */
final class SeparateOperationsTest {
  private static String told(String body) {
    return String.join("; ", Read.told("News", body, Read::move).stream().sorted().toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chile flew 40 people out of Chad on Monday. By Tuesday Peru had brought out 90 people."
            + " | Chile from Chad; Peru from Chad",
        "Kenya evacuated its citizens from Niger. On Sunday Oman airlifted 60 of its nationals."
            + " | Kenya from Niger; Oman from Niger",
        "In April Chile evacuated 20 people from Chad. In May Peru evacuated 90."
            + " | Chile from Chad; Peru from Chad",
      })
  void whoActsOnADayIsTheOrganizer(String body, String told) {
    assertEquals(told, told(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Soldiers evacuated 90 nationals from Mali, the Danish government said."
            + " | Denmark from Mali",
        "The army evacuated 70 of its citizens from Mali, Peru's government said."
            + " | Peru from Mali",
        "Troops flew 80 citizens out of Chad, the foreign minister of Chile said."
            + " | Chile from Chad",
        "Portugal evacuated 90 people from Chad, the Belgian government said."
            + " | Portugal from Chad",
      })
  void forcesThatAGovernmentSpeaksOfAreItsOwn(String body, String told) {
    assertEquals(told, told(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway sent two ships to Sudan, which evacuated 90 people.",
        "Chile sent a plane to Egypt, which evacuated 40 of its citizens.",
        "Oman has sent buses to Chad, which evacuated 60 of its nationals on Monday.",
      })
  void whetherTheShipsOrTheLandActIsNotGuessed(String body) {
    assertEquals("", told(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway is taking its citizens out of Chad. It sent two planes to Chad, which evacuated 90"
            + " Norwegians. | Norway from Chad",
        "Spain thanked Peru, which flew out 90 Spaniards from Israel. | Peru from Israel",
        "Chile turned to Oman, which evacuated 40 Chileans from Iran. | Oman from Iran",
      })
  void whoseClauseItIsIsToldByThePeople(String body, String told) {
    assertEquals(told, told(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chile flew 90 citizens from Niamey, Niger, to Paris on Monday. Chile also evacuated 50"
            + " citizens from Beirut, Lebanon. | Chile from Lebanon; Chile from Niger",
        "Greece evacuated 40 people from Sudan. Greece has also evacuated 20 citizens from Yemen."
            + " | Greece from Sudan; Greece from Yemen",
        "Kenya evacuated 40 students from Sudan to Ethiopia by bus. On Friday Kenya flew the"
            + " students from Ethiopia to Nairobi. | Kenya from Sudan",
        "Kenya evacuated 40 students from Sudan by bus. Kenya then flew them home from Egypt."
            + " | Kenya from Sudan",
      })
  void onePartysOperationsInTwoLandsAreTwo(String body, String told) {
    assertEquals(told, told(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chile flew 40 Chileans out of Chad. Peru closed its embassy in Khartoum and evacuated its"
            + " diplomats. | Chile from Chad; Peru from Sudan",
        "Chile flew 40 Chileans out of Chad. Then it flew 50 more out of Chad. Peru has shut its"
            + " embassy in Khartoum. Its staff have been flown out."
            + " | Chile from Chad; Peru from Sudan",
        "Chile flew 40 Chileans out of Chad. Peru, which has 90 citizens in Sudan, is flying them"
            + " home. | Chile from Chad; Peru from Sudan",
      })
  void theLandIsThatOfTheOperationsOwnWords(String body, String told) {
    assertEquals(told, told(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chile flew 40 Chileans out of Sudan. Ankara's second ship left Port Sudan with 300 people"
            + " aboard. | Chile from Sudan; Turkey from Sudan",
        "Peru evacuated 40 Peruvians from Sudan. Khartoum's buses took 30 people to Gedaref."
            + " | Peru from Sudan",
        "The alliance pulled out, leaving Peru to complete the evacuation of 400 foreigners from"
            + " Mali. | Peru from Mali",
        "The last NATO soldiers left Mali, leaving Italian troops to finish an airlift that has"
            + " brought 4000 people out of Mali. | Italy from Mali",
      })
  void whoseVehicleItIsAndWhoIsLeftToItActs(String body, String told) {
    assertEquals(told, told(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A plane chartered by Hungary flew 90 Slovaks from Israel to Budapest. A second plane took"
            + " 40 Slovenes to Vienna. | Slovenia",
        "Turkey flew 90 Uzbeks out of Sudan on Monday. Another flight with 60 Kazakhs left on"
            + " Tuesday. | Kazakhstan",
      })
  void passengersOfAFurtherFlightDoNotRunIt(String body, String passengers) {
    assertFalse(told(body).contains(passengers), told(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norwegian flights for people from Ukraine operate out of Bucharest. Norway has flown out"
            + " 200 of its citizens. | Norway from Ukraine",
        "Flights operating out of Bucharest brought 200 Peruvians from Ukraine home."
            + " | Peru from Ukraine",
        "Chile operated evacuation flights out of Khartoum and brought home 90 Chileans."
            + " | Chile from Sudan",
      })
  void whereFlightsAreBasedIsNotWhatPeopleLeave(String body, String told) {
    assertEquals(told, told(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway evacuated 40 people from Chad. Peru evacuated 90 people from Mali. Chile evacuated"
            + " 20 citizens. | Norway from Chad; Peru from Mali",
        "Norway evacuated 40 people from Chad. Peru evacuated 90 people from Chad. Chile evacuated"
            + " 20 citizens. | Chile from Chad; Norway from Chad; Peru from Chad",
      })
  void noLandIsLentWhereSeveralAreLeft(String body, String told) {
    assertEquals(told, told(body));
  }

  @Test
  void whereAShipLiesIsNotWhereItGoes() {
    String body =
        "Norway is evacuating its people from Sudan. Ships docked at Jeddah took 40 Norwegians from"
            + " Port Sudan.";
    assertEquals(List.of(), Read.one("News", body).to());
  }
}
