package demarche.cast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose a post is that every body has. */
final class OfficeBodiesTest {
  private static final String SCENE = "The United States welcomed them.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Lee, Director, Office of Ports | Ann Lee: Director of Office of Ports",
        "Secretary Ann Lee, Department of Ports | Ann Lee: Secretary of United States Department of Ports",
        "Governor Ann Lee, Ohio | Ann Lee: Governor of Ohio",
        "Ann Lee, Head of Protocol, Ministry of Foreign Affairs of Peru"
            + " | Ann Lee: Head of Protocol of Ministry of Foreign Affairs of Peru",
        "Ann Lee is Vice President for Global Affairs at Acme Corporation."
            + " | Ann Lee: Vice President for Global Affairs of Acme Corporation",
        "Ann Lee, President, Iberian Rowing Forum: “Yes.”"
            + " | Ann Lee: President of Iberian Rowing Forum",
        "Ann Lee, President, American Society of Lamp Makers and Menders;"
            + " | Ann Lee: President of American Society of Lamp Makers and Menders",
        "Ann Lee, President, Harbour Workers Federation"
            + " | Ann Lee: President of Harbour Workers Federation",
        "Ann Lee heads Norway. Bo Kim, head of Peru's fisheries regulator, spoke."
            + " | Bo Kim: head of fisheries regulator of Peru",
        "Texas State Senator Bo Kim spoke. | Bo Kim: State Senator of Texas",
        "Washington State Representative Bo Kim spoke."
            + " | Bo Kim: State Representative of Washington",
        "The Speaker of the Ohio House Bo Kim spoke. | Bo Kim: Speaker of Ohio House",
        "Minnesota House Majority Leader Bo Kim spoke."
            + " | Bo Kim: House Majority Leader of Minnesota",
        "Then-Senator Bo Kim of the United States spoke. | Bo Kim: Senator of United States",
        "Oklahoma City Mayor Bo Kim spoke. | Bo Kim: Mayor of Oklahoma City",
        "Elm City Mayor Ann L. “Duke” Lee: “Yes.” | Ann L. “Duke” Lee: Mayor of Elm City",
        "- President Ann Lee, European Commission - Bo Kim"
            + " | Ann Lee: President of European Commission",
        "Bo Kim was a platoon leader in the Norwegian Army."
            + " | Bo Kim: platoon leader of Norwegian Army",
        "Ann Lee, Secretary of Housing and Urban Development, spoke."
            + " | Ann Lee: Secretary of Housing and Urban Development of United States",
        "His Highness Sheikh Omar bin Zayed, President of Kuwait, spoke."
            + " | Omar bin Zayed: President of Kuwait",
      })
  void theBodyBehindTheCommaOrTheMatterIsTaken(String text, String office) {
    assertEquals(List.of(office), Casts.told(SCENE + text).offices());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Lee, Director, agreed.",
        "Secretary Ann Lee agreed.",
        "Governor Ann Lee agreed.",
        "Bo Kim, a police spokesman, agreed.",
        "Bo Kim was the leader before the last lap.",
        "Ann Lee was Chief of Staff to Director Bo Kim.",
        "Ann Lee, Assistant to the President and Deputy Chief of Staff",
        "Mr. Bo Kim, Senior Director for Ports & Ms. Ann Lee",
        "State Senator Bo Kim agreed.",
        "Ann Lee, Deputy Counsel to the President, agreed.",
        "The Director of National Intelligence, the Chairman of the Road Board, and others agreed.",
        "At the request of Bo Kim, the Education Minister will wait.",
        "The Ohio Senate agreed.",
        "Ann Lee was Executive Vice President of Corporate Strategy & Growth at Weber Harrow.",
        "Ann Lee, Assistant Secretary of Harbour Partnerships, agreed.",
        "Ann Lee is a professor in the Department of Molecular, Cellular, and Lamp Biology.",
        "Les Amis du Quebec leader Ann Lee agreed.",
        "International President Ann Lee agreed.",
        "Bo Kim, the president has said so.",
        "Bo Kim worked as a patrol deputy.",
        "Ann Lee, chairman of the House Harbour Affairs Committee, agreed.",
        "The council appointed Jefferson as mayor of Elm City.",
      })
  void withoutItsBodySuchAPostIsNoFact(String text) {
    assertEquals(List.of(), Casts.told(SCENE + text).offices());
  }

  @Test
  void twoPostsBeforeOneBodyAreBothOfIt() {
    assertEquals(
        List.of(
            "Ann Lee: Chairman of Acme Health Association",
            "Ann Lee: CEO of Acme Health Association"),
        Casts.told("Ann Lee, Chairman and CEO, Acme Health Association, spoke.").offices());
  }

  @Test
  void aPostThatAStateHasOnceIsStillThatOfTheState() {
    assertEquals(
        List.of("Ann Lee: Foreign Minister of Chad"),
        Casts.told("Chad agreed. Foreign Minister Ann Lee spoke.").offices());
  }

  @Test
  void aTitleBeforeTheNextNameInAListIsNotThatOfTheOneBefore() {
    List<String> offices =
        Casts.told(
                "They met Attorney General Ann Lee, White House Director of National Drug Control"
                    + " Policy Bo Kim, and others.")
            .offices();
    assertFalse(offices.stream().anyMatch(office -> office.startsWith("Ann Lee: Director")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Lee, of Ohio, to be Chief Financial Officer, Department of Ports",
        "Ann Lee served as Assistant District Attorney in Kings County.",
        "Ann Lee, of Ohio, to be Ambassador Extraordinary and Plenipotentiary to Peru.",
        "Ann Lee began at 3:52 PM EDT on Monday.",
        "Ann Lee is a Deputy Public Defender and Chairman Emeritus of the Lamp Union.",
        "Ann Lee spoke at the U.S.-Peru Leaders Summit.",
        "Secretary of Health and Human Services, the Administrator of the Road Agency, and Ann Lee",
      })
  void theWordsOfATitleAndTheHourAreNoPerson(String text) {
    List<String> people =
        Casts.told(text).members().stream().filter(m -> m.endsWith("(Person)")).toList();
    assertTrue(people.stream().allMatch(m -> m.startsWith("Ann Lee")), people.toString());
  }

  @Test
  void aNameInAHeadlineEndsBeforeTheVerb() {
    assertTrue(
        Casts.told("President Joe Biden Is Taking Action on Ports\nThe fees fell.")
            .members()
            .stream()
            .allMatch(m -> !m.contains("Taking")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "King Karim of Jordan met Crown Prince Said bin Karim. | Karim (Person)",
        "Omar al-Harbi spoke. His son Sami Omar al-Harbi left. | Omar al-Harbi (Person)",
        "President Lee Tackles the Plan;;Ann Lee spoke. | Ann Lee (Person)",
      })
  void aNameIsNotMadeFullFromThatOfAnother(String text, String member) {
    assertTrue(members(text).contains(member), members(text).toString());
  }

  /** The members of a text whose ";;" begins a new line. */
  private static List<String> members(String text) {
    return Casts.told(text.replace(";;", "\n")).members();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru's civil aviation regulator spoke. | civil aviation regulator of Peru (Organization)",
        "The Polish border agency spoke. | border agency of Poland (Organization)",
      })
  void aBodyToldByItsKindIsThatOfItsCountry(String text, String member) {
    assertTrue(Casts.told(text).members().contains(member), Casts.told(text).members().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A Polish border agency spoke.",
        "Peru's news agency spoke.",
        "The Swiss rail regulator Gotthard spoke.",
        "Peru's largest advertising agency spoke.",
        "Allied leaders spoke of Poland.",
      })
  void oneOfSeveralIsNoBody(String text) {
    List<String> bodies =
        Casts.told(text).members().stream().filter(m -> m.endsWith("(Organization)")).toList();
    assertTrue(
        bodies.stream()
            .noneMatch(
                m -> m.contains("agency") || m.contains("regulator ") || m.contains("Allied")),
        bodies.toString());
  }

  @Test
  void lawsAndBudgetsAreNobody() {
    assertEquals(List.of(), Casts.told("The Citizenship Act and the Budget help us.").members());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chad was glad.\n\nAnn Lee, President, Harbour Energy, Inc.",
        "Chad was glad. President and CEO of the Blue Lions Bo Berg spoke.",
        "Chad was glad. Bo Berg, president and CEO of Blue Lions, spoke.",
      })
  void aPostOfABodyThatIsNotReadIsNotThatOfTheCountry(String text) {
    assertEquals(
        List.of(), Casts.told(text).offices().stream().filter(o -> o.endsWith("of Chad")).toList());
  }

  @Test
  void twoWithTitlesJoinedByAndDoNotShareThem() {
    String text =
        "Vice President Ann Lee of Chad met King Bo Berg of Norway. The Vice President and King"
            + " Berg were glad.";
    assertEquals(
        List.of("Ann Lee: Vice President of Chad", "Bo Berg: King of Norway"),
        Casts.told(text).offices());
  }
}
