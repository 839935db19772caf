package demarche.evacuation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.fact.Count;
import demarche.fact.Evacuation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who runs it, out of which land and how many, where a part of that is told by another clause. */
final class ElsewhereToldTest {
  private static String told(String body) {
    return String.join(
        "; ", Read.evacuations("News", body).stream().map(ElsewhereToldTest::told).toList());
  }

  private static String told(Evacuation e) {
    return "%s from %s %s"
        .formatted(
            String.join("+", e.organizers()),
            String.join("+", e.from()),
            e.evacuated().or(e::planned).map(Count::number).map(String::valueOf).orElse("-"));
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
}
