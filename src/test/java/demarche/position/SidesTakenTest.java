package demarche.position;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who takes which side, where it is told beside something else, and where nobody takes any. */
final class SidesTakenTest {
  @TestFactory
  Stream<DynamicTest> votes() {
    return Told.tests(
        Told.tells(
            "The Security Council failed to adopt the resolution on Monday, with Russia voting"
                + " against.",
            "Russia: the resolution"),
        Told.tells(
            "The resolution was adopted on Monday, with Kenya voting in favour.",
            "Kenya: The resolution"),
        Told.tells("China cast a veto against the draft.", "China: against the draft"),
        Told.tells("China used its veto to block the draft.", "China: to block the draft"));
  }

  @TestFactory
  Stream<DynamicTest> sidesOfThoseNamedLater() {
    return Told.tests(
        Told.tells("Among those opposed to the ban was Norway.", "Norway: to the ban"),
        Told.tells(
            "Among the countries that backed the plan were Kenya and Norway.",
            "Kenya: the plan",
            "Norway: the plan"),
        Told.tells("Countries opposed to the ban left the talks."));
  }

  @TestFactory
  Stream<DynamicTest> demandsThatAreOnlyTreated() {
    return Told.tests(
        Told.tells(
            "Norway's demand that Peru pay for the ship was rejected.",
            "Norway: Peru pay for the ship"),
        Told.tells(
            "Kenya accused Norway of spying, which Norway denied.",
            "Kenya: of spying",
            "Norway: Kenya accused Norway of spying"));
  }

  @TestFactory
  Stream<DynamicTest> deeds() {
    return Told.tests(
        Told.tells("Kenya withdrew its ambassador from Chad on Monday."),
        Told.tells("Norway answered Kenya's call for help."),
        Told.tells("Lena Dahl answered questions from the press in Oslo."),
        Told.tells(
            "Kenya shares the view that the border must stay open.",
            "Kenya: the view that the border must stay open"),
        Told.tells("Kenya wished him success.", "Kenya: success"),
        Told.tells(
            "Norwegian Foreign Minister Lena Dahl, whose visit to Kenya was criticized by Peru,"
                + " said she would go to Chad next.",
            "Peru: visit to Kenya",
            "Lena Dahl: she would go to Chad next"));
  }
}
