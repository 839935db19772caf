package demarche.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DerivedTest {
  private static List<String> represents(String title, String words) {
    return Story.undated()
        .country("China")
        .person("Jane Roe")
        .office("Jane Roe", title, "China", words)
        .says("Jane Roe", "a point")
        .represents();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President",
        "Prime Minister",
        "foreign minister",
        "spokeswoman",
        "deputy spokesman",
        "ambassador to the UN",
        "Permanent Representative",
        "Vice President",
        "caretaker prime minister",
        "Minister of Foreign Affairs",
      })
  void whoHoldsAnOfficeOfStateSpeaksForIt(String title) {
    assertEquals(List.of("country/china"), represents(title, title + " Jane Roe"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President-elect",
        "former President",
        "ex-minister",
        "MP",
        "Senator",
        "opposition leader",
        "journalist",
        "academic",
        "presidential candidate",
        "shadow foreign secretary",
        "Majority Leader",
        "chief justice",
        "dissident",
      })
  void othersDoNot(String title) {
    assertEquals(List.of(), represents(title, title + " Jane Roe"));
  }

  @Test
  void anOfficeThatTheWordsPutIntoThePastSpeaksForNobody() {
    assertEquals(List.of(), represents("President", "former Chinese President Jane Roe"));
    assertEquals(List.of(), represents("Prime Minister", "ex-Prime Minister Jane Roe"));
    assertEquals(
        List.of("country/china"), represents("President", "former actress and President Jane Roe"));
  }

  @Test
  void aGovernmentBodySpeaksForItsState() {
    Story story =
        Story.undated()
            .person("Jane Roe")
            .body("Ministry of Foreign Affairs of China")
            .office("Jane Roe", "spokesperson", "Ministry of Foreign Affairs of China")
            .says("Jane Roe", "a point");
    assertEquals(
        List.of("country/china", "organization/ministry-of-foreign-affairs-of-china"),
        story.represents());
  }

  @Test
  void aMissionSpeaksForItsSender() {
    Story story =
        Story.undated()
            .person("Jane Roe")
            .body("Embassy of China, Kyiv")
            .office("Jane Roe", "spokesperson", "Embassy of China, Kyiv")
            .says("Jane Roe", "a point");
    assertEquals(
        List.of("country/china", "organization/embassy-of-china-kyiv"), story.represents());
  }

  @Test
  void aParliamentSpeaksForItself() {
    Story story =
        Story.undated()
            .person("Jane Roe")
            .body("Parliament of Ukraine")
            .office("Jane Roe", "spokesperson", "Parliament of Ukraine")
            .says("Jane Roe", "a point");
    assertEquals(List.of("organization/parliament-of-ukraine"), story.represents());
  }

  @Test
  void aStateUnderTheArticlesOwnNameIsNamedSo() {
    Story story =
        Story.undated()
            .country("Russian Federation")
            .person("Jane Roe")
            .body("Kremlin")
            .office("Jane Roe", "spokesperson", "Kremlin")
            .says("Jane Roe", "a point");
    assertEquals("Russian Federation", story.derived().represents().getFirst().name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a ceasefire in eastern Ukraine; country/ukraine",
        "Ukrainian neutrality; country/ukraine",
        "China's position on UKRAINE; country/china",
        "the U.S.-China talks; country/china country/united-states",
        "what the United States said; country/united-states",
        "give us a break; ''",
        "the war in South Sudan; ''",
        "the war in Sudan; country/sudan",
        "a U.N. Security Council draft; organization/united-nations-security-council",
        "a UN draft; organization/united-nations",
        "Korean unity; ''",
        "North Korean missiles; country/north-korea",
        "Lindqvist’s words; person/vera-lindqvist",
        "Roe was there; ''",
        "Jane Roe was there; person/jane-roe",
        "what Xi told them; person/xi-jinping",
        "Ukraineland; ''",
      })
  void aTopicIsAboutTheActorsThatItNames(String topic, String paths) {
    Story story =
        Story.undated()
            .country("Ukraine", "China", "United States", "Sudan", "North Korea", "South Korea")
            .body("United Nations", "United Nations Security Council")
            .person("Vera Lindqvist", "Jane Roe", "Richard Roe", "Xi Jinping")
            .says("China", topic);
    assertEquals(paths, String.join(" ", story.about()));
  }

  @Test
  void anAbsentCountryHidesAShorterName() {
    Story story = Story.undated().country("Sudan").says("Sudan", "the war in South Sudan goes on");
    assertEquals(List.of(), story.about());
  }

  @Test
  void manyActorsAndALongTopicTakeNoLongTime() {
    String topic = IntStream.range(0, 120_000).mapToObj(i -> "a").collect(Collectors.joining(" "));
    Story story = Story.undated().person("Jane Roe");
    for (int i = 1; i < 300; i++) {
      story.body("a ".repeat(i).strip());
    }
    story.says("Jane Roe", topic);
    assertEquals(List.of("organization/a-a-a-a-a-a-a-a-a-a-a-a"), story.about());
  }
}
