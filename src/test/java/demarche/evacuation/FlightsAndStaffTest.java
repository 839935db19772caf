package demarche.evacuation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.fact.Count;
import demarche.fact.Evacuation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Flights that are named for an evacuation, and staff who are moved to another city. */
final class FlightsAndStaffTest {
  private static String put(Evacuation e) {
    String number = e.evacuated().map(Count::number).map(String::valueOf).orElse("-");
    return String.join("+", e.organizers())
        + ": "
        + String.join("+", e.evacuees())
        + " from "
        + String.join("+", e.places())
        + " to "
        + String.join("+", e.to())
        + ", "
        + number;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "An evacuation flight with 180 people on board left Khartoum on Monday."
            + " | ':  from Khartoum to , 180'",
        "An evacuation flight with 180 people on board left Khartoum, the Dutch defence ministry"
            + " said. | 'Netherlands: Dutch from Khartoum to , 180'",
        "An evacuation flight with 180 people on board left Khartoum, the Sudanese ministry said."
            + " | ':  from Khartoum to , 180'",
        "Britain's last evacuation flight left Khartoum on Saturday, ending an operation that"
            + " brought 1,888 people to safety. | 'United Kingdom: British from Khartoum to , 1888'",
        "Japan's first chartered flight from Wuhan brought back 206 Japanese on Wednesday."
            + " | 'Japan: Japanese from Wuhan to Japan, 206'",
        "The Dutch air force flew 152 evacuees from Khartoum to Jordan."
            + " | 'Netherlands+Air Force of the Netherlands: Dutch from Khartoum to Jordan, 152'",
        "Ukraine rescued 138 people, 87 of them Ukrainians, from Khartoum."
            + " | 'Ukraine: Ukrainian+foreign from Khartoum to , 138'",
        "A Spanish plane with 72 people aboard, among them 34 Spaniards, left Khartoum on Sunday."
            + " | 'Spain: Spanish+foreign from Khartoum to , 72'",
      })
  void flights(String body, String told) {
    assertEquals(told, String.join("; ", Read.told("News", body, FlightsAndStaffTest::put)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya moved its embassy staff from Kyiv to Lviv. | 'Kenya: staff from Kyiv to Lviv, -'",
        "Denmark closed its embassy in Kabul and will move its staff to Copenhagen."
            + " | 'Denmark: staff from Kabul to Copenhagen, -'",
        "The United Nations moved 700 staff by road from Khartoum to Port Sudan."
            + " | 'United Nations: staff from Khartoum to Port Sudan, 700'",
      })
  void staff(String body, String told) {
    assertEquals(told, String.join("; ", Read.told("News", body, FlightsAndStaffTest::put)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bank moved 200 staff from Lima to Cusco.",
        "Kenya moved 200 police from Nakuru to Nairobi on Monday.",
        "No evacuation flight left Khartoum on Monday, the Dutch ministry said.",
        "The evacuation bus left the hotel in Lima on Monday after a fire.",
        "Hundreds of Filipinos queued outside the embassy in Beirut to be evacuated.",
        "Greece rescued 90 migrants, 30 of them Syrians, from Libya.",
        "Buses took evacuees from Malibu to a hall in Los Angeles.",
      })
  void othersAreNone(String body) {
    assertEquals("", String.join("; ", Read.told("News", body, FlightsAndStaffTest::put)));
  }
}
