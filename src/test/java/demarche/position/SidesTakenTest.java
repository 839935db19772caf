package demarche.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who takes which side, where it is told beside something else, and where nobody takes any. */
final class SidesTakenTest {
  private record Case(String body, List<String> expected) {}

  private static Case tells(String body, String... expected) {
    return new Case(body, List.of(expected));
  }

  private static Stream<DynamicTest> tests(Case... cases) {
    return Stream.of(cases)
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.body(), () -> assertEquals(c.expected(), Told.said(c.body()))));
  }

  @TestFactory
  Stream<DynamicTest> votes() {
    return tests(
        tells(
            "The Security Council failed to adopt the resolution on Monday, with Russia voting"
                + " against.",
            "Russia: the resolution"),
        tells(
            "The resolution was adopted on Monday, with Kenya voting in favour.",
            "Kenya: The resolution"),
        tells("China cast a veto against the draft.", "China: against the draft"),
        tells("China used its veto to block the draft.", "China: to block the draft"));
  }

  @TestFactory
  Stream<DynamicTest> sidesOfThoseNamedLater() {
    return tests(
        tells("Among those opposed to the ban was Norway.", "Norway: to the ban"),
        tells(
            "Among the countries that backed the plan were Kenya and Norway.",
            "Kenya: the plan",
            "Norway: the plan"),
        tells("Countries opposed to the ban left the talks."));
  }

  @TestFactory
  Stream<DynamicTest> demandsThatAreOnlyTreated() {
    return tests(
        tells(
            "Norway's demand that Peru pay for the ship was rejected.",
            "Norway: Peru pay for the ship"),
        tells(
            "Kenya accused Norway of spying, which Norway denied.",
            "Kenya: of spying",
            "Norway: Kenya accused Norway of spying"));
  }

  @TestFactory
  Stream<DynamicTest> deeds() {
    return tests(
        tells("Kenya withdrew its ambassador from Chad on Monday."),
        tells("Norway answered Kenya's call for help."),
        tells("Lena Dahl answered questions from the press in Oslo."),
        tells(
            "Kenya shares the view that the border must stay open.",
            "Kenya: the view that the border must stay open"),
        tells("Kenya wished him success.", "Kenya: success"),
        tells(
            "Norwegian Foreign Minister Lena Dahl, whose visit to Kenya was criticized by Peru,"
                + " said she would go to Chad next.",
            "Peru: visit to Kenya",
            "Lena Dahl: she would go to Chad next"));
  }
}
