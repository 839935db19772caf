package demarche.evacuation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.fact.Evacuation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who runs it, out of which land and how many, where a part of that is told by another clause. */
final class ElsewhereToldTest {
  private static String told(String body) {
    return told("News", body);
  }

  private static String told(String title, String body) {
    return String.join("; ", Read.told(title, body, ElsewhereToldTest::counted));
  }

  private static String counted(Evacuation e) {
    return Read.move(e) + " " + Read.number(e.evacuated().or(e::planned));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru has evacuated 200 people from Niger, Chile 170 and Greece 25."
            + " | Peru from Niger 200; Chile from Niger 170; Greece from Niger 25",
        "Peru has flown out 80 nationals from Lebanon, Kenya 40, and Ghana about 60, officials"
            + " said. | Peru from Lebanon 80; Kenya from Lebanon 40; Ghana from Lebanon 60",
        "Denmark has evacuated 200 people from Niger, and Norway 170."
            + " | Denmark from Niger 200; Norway from Niger 170",
        "Denmark evacuated 200 of its citizens from Niger while Norway evacuated 170 and Poland 32."
            + " | Denmark from Niger 200; Norway from Niger 170; Poland from Niger 32",
        "France airlifted 300 people out of Niger on Tuesday, the Netherlands more than 40 and"
            + " Italy 99. | France from Niger 300; Netherlands from Niger 40; Italy from Niger 99",
        "Norway evacuated its ambassador from Niger and Chile its diplomats."
            + " | Norway from Niger -; Chile from Niger -",
        "Norway evacuated 20 people from Niger to Chad, Mali and Togo. | Norway from Niger 20",
      })
  void whoActsInAClauseWithoutAVerbHasItsOwnOperation(String body, String told) {
    assertEquals(told, told(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru has evacuated 200 people from Niger and 40 from Mali."
            + " | Peru from Niger 200; Peru from Mali 40",
        "Chile airlifted 150 citizens out of Niger and 20 Chileans from Mali on Monday."
            + " | Chile from Niger 150; Chile from Mali 20",
      })
  void eachLandHasTheNumberThatStandsBeforeIt(String body, String told) {
    assertEquals(told, told(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway's evacuation of Khartoum ended on Friday. | Norway from Sudan -",
        "Norway's evacuation of Khartoum ended. It flew out 300 people. | Norway from Sudan 300",
        "The evacuation of Kabul by Chile is over. | Chile from Afghanistan -",
        "France completed its evacuation of Sudan on Saturday. | France from Sudan -",
        "The evacuation of Danes has ended. | ''",
      })
  void anEvacuationOfAPlaceLeavesIt(String body, String told) {
    assertEquals(told, told(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "About 80 Danes left Sudan on French and Spanish planes, the Danish foreign minister said."
            + " | France of Danish; Spain of Danish",
        "Norwegians were evacuated from Niger on French and Italian planes."
            + " | France of Norwegian; Italy of Norwegian",
        "Norway said 40 of its citizens left Khartoum on a German plane. | Germany of Norwegian",
        "France airlifted 90 Irish citizens and their dependants from Sudan. | France of Irish",
        "Denmark flew 60 diplomats and their families out of Niger. | Denmark of staff",
        "The minister said that Oman had assisted in the evacuation from Sudan of many people,"
            + " including French, Polish and Chilean citizens. | ''",
      })
  void whoseThePlanesAreIsNotWhoseThePeopleAre(String body, String told) {
    assertEquals(
        told,
        String.join(
            "; ",
            Read.told(
                "News",
                body,
                e -> String.join("+", e.organizers()) + " of " + String.join("+", e.evacuees()))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bangladesh will send two planes to bring back 700 stranded Bangladeshis from Libya."
            + " | Bangladesh from Libya 700",
        "Norway has helped 60 of its citizens leave Niger by bus. | Norway from Niger 60",
        "Norway sent a ship to help evacuate 60 citizens from Libya. | Norway from Libya 60",
        "Denmark has evacuated 90 Danish citizens and their dependants from Niger."
            + " | Denmark from Niger 90",
        "Spain airlifted 100 people from Sudan, 30 Spaniards and 70 Italians."
            + " | Spain from Sudan 100",
        "Greece and Cyprus have evacuated 300 people from Sudan."
            + " | Greece from Sudan -; Cyprus from Sudan -",
        "Danish and Norwegian planes flew home 400 and about 300 people from Sudan respectively."
            + " | Denmark from Sudan 400; Norway from Sudan 300",
        "Egypt said 46 of its citizens left Sudan by land and 89 were flown out, bringing to 539 the"
            + " total number evacuated. | Egypt from Sudan 539",
      })
  void theNumberIsThatOfTheMovesOwnWords(String body, String told) {
    assertEquals(told, told(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The first group of Ghanaian evacuees, 212 people, arrived in Accra from Kyiv."
            + " | Ghana from Ukraine 212",
        "Forty Danish evacuees from Sudan have arrived in Djibouti. | ''",
        "More than 200 Ugandan students arrived home from Sudan on Monday. | ''",
      })
  void evacueesWhoReachTheirOwnLandAreBroughtHome(String body, String told) {
    assertEquals(told, told(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "War in Ukraine | Thousands fled from Ukraine into Romania. | Ghana from Ukraine 212",
        "Ghanaians leave Ukraine | Shells fell on Kyiv in Ukraine. | Ghana from Ukraine 212",
        "War goes on | Shells fell on Kyiv, and people left Kyiv. | ''",
      })
  void aLandFromWhichOnlyAFlightHomeComesIsNotLeft(String title, String before, String told) {
    String body =
        before + " The first group of Ghanaian evacuees, 212 people, landed in Accra from Cairo.";
    assertEquals(told, told(title, body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "All staff of the Canadian embassy in Khartoum have been taken to safety in Djibouti."
            + " | Canada+Embassy of Canada, Khartoum from Sudan -",
        "Fighting went on in Sudan. Some 66 Tunisians were taken by ship from Port Sudan to"
            + " Jeddah, the Saudi foreign ministry said. | Saudi Arabia from Sudan 66",
        "Firefighters took 40 people to safety when a hotel burned in Oslo. | ''",
        "Italian coast guards took 120 Tunisian migrants to safety in Sicily. | ''",
      })
  void whoseStaffIsTakenToSafetyAndWhoTellsOfItActs(String body, String told) {
    assertEquals(told, told(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway evacuated 40 people from Khartoum. Peru flew 30 people out of Nyala in Sudan. Chile"
            + " evacuated 20 citizens. | Khartoum; Nyala; ''",
        "Norway evacuated 40 people from Khartoum. Chile took 20 citizens by ship from Port Sudan"
            + " to Jeddah. | Khartoum; Port Sudan",
        "Norway took 40 citizens out of Khartoum, across the Red Sea. | Khartoum",
        "Norway's frigate sailed to Port Sudan and evacuated 40 Norwegians from Sudan."
            + " | Port Sudan",
      })
  void noPlaceIsLentWhereSeveralAreLeft(String body, String places) {
    assertEquals(
        places,
        String.join(
            "; ",
            Read.told(
                "Sudan", body, e -> e.places().isEmpty() ? "''" : String.join("+", e.places()))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chile flew 40 citizens out of Chad on Monday. The total has risen to 130."
            + " | Chile from Chad 130",
        "Chile flew 40 citizens out of Chad. That brings the number of evacuees to 130."
            + " | Chile from Chad 130",
        "Chile flew 40 citizens out of Chad. The number of dead has risen to 130."
            + " | Chile from Chad 40",
        "Chile flew 40 citizens out of Chad. The total number of refugees has risen to 13000."
            + " | Chile from Chad 40",
        "Chile flew 40 citizens out of Chad. Peru flew out 90. The total has risen to 130."
            + " | Chile from Chad 40; Peru from Chad 130",
        "Chile and Peru flew people out of Chad. The total has risen to 130."
            + " | Chile from Chad -; Peru from Chad -",
      })
  void theTotalBehindAnOperationIsItsOwn(String body, String told) {
    assertEquals(told, told(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Some 40 Norwegians remain in Niger. Oslo is preparing to bring them home."
            + " | Norway from Niger 40 there",
        "About 60 Danes are in Sudan. Denmark plans to evacuate them."
            + " | Denmark from Sudan 60 there",
        "About 60 Danes are in Sudan. Chile plans to evacuate them. | ''",
        "About 60 Danes and 40 Finns remain in Sudan. Denmark plans to evacuate them. | ''",
        "About 60 Danes signed a letter in Sudan. Denmark plans to evacuate them. | ''",
      })
  void themAreThoseWhoAreToldToBeThere(String body, String told) {
    assertEquals(
        told,
        String.join(
            "; ",
            Read.told(
                "News",
                body,
                e -> Read.move(e) + e.present().map(p -> " " + p.number() + " there").orElse(""))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru has evacuated 200 people from Niger, Lisbon 170."
            + " | Peru from Niger 200; Portugal from Niger 170",
        "Spain flew 170 people out of Sudan, Madrid's neighbour Portugal about 25."
            + " | Spain from Sudan 170; Portugal from Sudan 25",
        "Norway flew 20 people out of Niger, Chad 2024 notwithstanding. | Norway from Niger 20",
      })
  void aSeatAndADescribedStateActInAClauseWithoutAVerb(String body, String told) {
    assertEquals(told, told(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Several countries – Norway, Chile and Kenya – have evacuated their citizens from Chad."
            + " | Norway from Chad -; Chile from Chad -; Kenya from Chad -",
        "Three states – Norway, whose ship was near, Denmark and Chile – have evacuated 300 people"
            + " from Chad. | ''",
      })
  void allCountriesOfAListActOrNone(String body, String told) {
    assertEquals(told, told(body));
  }
}
