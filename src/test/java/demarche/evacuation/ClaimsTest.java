package demarche.evacuation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.fact.Evacuation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words beside a move could be taken for, and do not tell. */
final class ClaimsTest {
  private static String counts(Evacuation e) {
    return Read.move(e) + ": " + Read.number(e.planned()) + ", " + Read.number(e.evacuated());
  }

  private static String ways(Evacuation e) {
    return Read.move(e) + ": " + e.places() + " to " + e.to();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway evacuated 120 people from Chad. About 40 more people, including 12 Danes, were flown"
            + " out on Tuesday, the foreign ministry said."
            + " | Norway from Chad: -, 160",
        "Norway evacuated 120 people from Chad. Kenya evacuated 30. Another 50 were flown out on"
            + " Tuesday. | Norway from Chad: -, 120; Kenya from Chad: -, 30",
        "Norway evacuated 120 people from Chad. Another 50 were flown out on Tuesday."
            + " | Norway from Chad: -, 170",
        "Kenya has repatriated 500 nationals from Sudan and is set to repatriate 1,000 more."
            + " | Kenya from Sudan: 1000, 500",
        "Kenya has repatriated 500 nationals from Sudan and sent 1,000 more tents."
            + " | Kenya from Sudan: -, 500",
        "Kenya flew home 500 nationals from Chad on Sunday. A second plane brought 130 more."
            + " | Kenya from Chad: -, 630",
        "Kenya will evacuate a few hundred of its citizens from Chad. | Kenya from Chad: -, -",
        "Kenya will evacuate a hundred of its citizens from Chad. | Kenya from Chad: 100, -",
      })
  void numbers(String body, String told) {
    assertEquals(told, String.join("; ", Read.told("News", body, ClaimsTest::counts)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "An Irish team will fly to Djibouti to help evacuate citizens from Sudan."
            + " | Ireland from Sudan: [] to []",
        "Ireland will evacuate its citizens from Sudan to Djibouti."
            + " | Ireland from Sudan: [] to [Djibouti]",
        "The United States evacuated its staff from Wuhan on a flight that landed in California"
            + " after a stop in Anchorage. | United States from China: [Wuhan] to [California]",
        "A Chinese frigate evacuated 225 foreign nationals from Aden's port and took them to"
            + " Djibouti. | China from Yemen: [Aden] to [Djibouti]",
        "France plans to repatriate 120 of its citizens from the Wuhan area by plane."
            + " | France from China: [Wuhan] to []",
        "Norway evacuated 101 people on a first flight from Sudan to Jordan."
            + " | Norway from Sudan: [] to [Jordan]",
        "Norway's air force flew to Niamey to bring out 40 Danes. | ''",
        "Peru has many sailors in Lebanon. The first 200 were repatriated on Tuesday. | ''",
        "The minister said that 700 were evacuated from Sudan by Friday. | ''",
      })
  void places(String body, String told) {
    assertEquals(told, String.join("; ", Read.told("News", body, ClaimsTest::ways)));
  }
}
