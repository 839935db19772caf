package demarche.day;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All articles here are of Thursday, 3 March 2022, unless told otherwise. */
class DayFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The envoy left Ankara on Monday.; Monday=2022-02-28",
        "The envoy will leave Ankara on Monday.; Monday=2022-03-07",
        "The envoy has left Ankara on Monday.; Monday=2022-02-28",
        "The envoy is to leave Ankara on Monday.; Monday=2022-03-07",
        "The envoy plans to leave Ankara on Monday.; Monday=2022-03-07",
        "The envoy is due in Ankara on Monday.; Monday=2022-03-07",
        "The envoy leaves Ankara on Monday.; Monday=2022-03-07",
        "A meeting scheduled for Monday was called off.; Monday=2022-03-07",
        "The envoy said on Tuesday that he would leave on Friday.;"
            + " Tuesday=2022-03-01|Friday=2022-03-04",
        "The king condemned Tuesday's attack.; Tuesday=2022-03-01",
        "On Monday Foreign Minister Ana Silva met the envoy.; Monday=2022-02-28",
        "The embassy has been closed since Friday.; Friday=2022-02-25",
        "The two met late Thursday.; late Thursday=2022-03-03",
        "The two met on Wednesday night.; Wednesday night=2022-03-02",
        "The plan seemed to be failing on Monday.; Monday=2022-02-28",
        "Talks to be held on Monday were called off.; Monday=2022-03-07",
        "The minister ordered the staff on Monday to leave.; Monday=2022-02-28",
        "The staff must have left by Monday.; Monday=2022-03-07",
      })
  void aWeekdayIsTheNearestOneOnTheSideThatTheVerbTells(String text, String told) {
    assertEquals(List.of(told.split("\\|")), Days.of(text).told());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "He left last Sunday.; last Sunday=2022-02-27",
        "He will leave next Tuesday.; next Tuesday=2022-03-08",
        "He will leave next Friday.; next Friday=DAY",
        "He left last Tuesday.; last Tuesday=DAY",
        "He left on Thursday last week.; Thursday last week=2022-02-24",
        "He left yesterday.; yesterday=2022-03-02",
        "He spoke this morning.; this morning=2022-03-03",
        "He will speak tomorrow.; tomorrow=2022-03-04",
        "He left three days ago.; three days ago=2022-02-28",
        "He spoke earlier this week.; earlier this week=WEEK",
        "He will leave next month.; next month=MONTH",
      })
  void wordsCountFromTheDayOfPublication(String text, String told) {
    assertEquals(told.isEmpty() ? List.of() : List.of(told), Days.of(text).told());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The pact was signed on 5 January.; 5 January=2022-01-05",
        "The pact was signed on December 30.; December 30=2021-12-30",
        "The pact will be signed on March 10.; March 10=2022-03-10",
        "The pact will be signed on January 4.; January 4=2023-01-04",
        "The army gave up on March 20.; March 20=DAY",
        "The pact was signed on March 3, 2011.; March 3, 2011=2011-03-03",
        "The pact was signed on 24/02/2022.; 24/02/2022=2022-02-24",
        "The pact was signed on 3/4/2022.; 3/4/2022=DAY",
        "The pact was signed on 4/4/2021.; 4/4/2021=2021-04-04",
        "The pact was signed on 2022-02-24.; 2022-02-24=2022-02-24",
        "He flew home on the 24th.; the 24th=2022-02-24",
        "The pact was signed on Friday, February 25.; Friday, February 25=2022-02-25",
        "The pact was signed on Friday, February 24, 2022.; Friday, February 24, 2022=DAY",
      })
  void datesTakeTheYearThatIsNearest(String text, String told) {
    assertEquals(List.of(told), Days.of(text).told());
  }

  @Test
  void aLeapDayIsADayOnlyInALeapYear() {
    assertEquals(List.of(), Days.of("He left on 29 February 2021.").told());
    assertEquals(
        List.of("29 February 2020=2020-02-29"), Days.of("He left on 29 February 2020.").told());
    assertEquals(List.of("29 February=DAY"), Days.of("He left on 29 February.").told());
    Optional<LocalDate> march2024 = Optional.of(LocalDate.of(2024, 3, 3));
    assertEquals(
        List.of("29 February=2024-02-29"), Days.of("He left on 29 February.", march2024).told());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "He left on 30 February.",
        "They remember 9/11 to this day.",
        "The September 11 attacks changed its course.",
        "The march of 30 men began on Black Sunday.",
        "The Sunday Times wrote about the Sun.",
        "They asked Mr. Friday about his book \"Monday\".",
        "The board meets on the third Monday of the month.",
        "He left on 31 April.",
        "They may 3 times a year march 5 miles.",
        "Theresa May spoke of the May Day rally.",
        "Every Friday the crowds return.",
        "The shops are shut on Sundays.",
      })
  void whatIsNoDayIsNone(String text) {
    assertEquals(List.of(), Days.of(text).told());
  }

  @Test
  void aDayCountsFromTheLastOneToldInItsParagraph() {
    assertEquals(
        List.of("24 February=2022-02-24", "Two days later=2022-02-26"),
        Days.of("The troops came on 24 February. Two days later they were gone.").told());
    assertEquals(
        List.of("24 February=2022-02-24", "Two days later=DAY"),
        Days.of("The troops came on 24 February.\n\nTwo days later they were gone.").told());
  }

  @Test
  void aDateTakesTheYearOfTheOneThatItIsJoinedWith() {
    assertEquals(
        List.of("March 3=2011-03-03", "April 5, 2011=2011-04-05"),
        Days.of("The talks lasted from March 3 to April 5, 2011.").told());
    assertEquals(
        List.of("December 28=2010-12-28", "January 3, 2011=2011-01-03"),
        Days.of("The talks lasted from December 28 to January 3, 2011.").told());
  }

  @Test
  void aDateAfterAnotherYearWasToldMayBeOfThatYear() {
    assertEquals(
        List.of("2014=YEAR", "January 5=DAY"),
        Days.of("In 2014 the war began. On January 5 the city fell.").told());
    assertEquals(
        List.of("2014=YEAR", "March 2=2022-03-02"),
        Days.of("The war began in 2014. On March 2 the city fell.").told());
  }

  @Test
  void withoutADayOfPublicationOnlyFullDatesAreDays() {
    assertEquals(
        List.of("Monday=DAY", "3 March=DAY", "4 May 2011=2011-05-04"),
        Days.of("He left on Monday, on 3 March and on 4 May 2011.", Optional.empty()).told());
  }

  @Test
  void rangesAreAStartAndAnEnd() {
    for (String text :
        List.of(
            "The fair ran from 1 to 2 March.",
            "The fair ran from March 1-2.",
            "The fair ran from Tuesday to Wednesday.",
            "The fair was held between March 1 and March 2.")) {
      List<DayMention> found = Days.of(text).all();
      assertEquals(List.of(Role.START, Role.END), found.stream().map(DayMention::role).toList());
      assertEquals(
          List.of(Optional.of(LocalDate.of(2022, 3, 1)), Optional.of(LocalDate.of(2022, 3, 2))),
          found.stream().map(DayMention::day).toList(),
          text);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "They must register by midnight on Sunday.; DEADLINE",
        "They must register by 6 p.m. local time on Sunday.; DEADLINE",
        "They must register no later than Sunday.; DEADLINE",
        "They may stay until Sunday.; DEADLINE",
        "They have waited since Sunday.; START",
        "They arrived on Sunday.; ON",
        "They arrived before Sunday's vote.; ON",
        "They landed before dawn on Sunday.; ON",
        "All of them had left by Sunday.; END",
        "The number rose by 99 on Sunday.; ON",
      })
  void theWordsBeforeADayTellItsRole(String text, Role role) {
    assertEquals(List.of(role), Days.of(text).all().stream().map(DayMention::role).toList());
  }

  @Test
  void theDayOfADatelineHangsOnNothing() {
    for (String text :
        List.of(
            "ANKARA, March 3 (Agency) - Three planes have landed.",
            "ANKARA, Turkey, March 3 -- Three planes have landed.")) {
      DayMention found = Days.of(text).all().getFirst();
      assertEquals(Optional.of(LocalDate.of(2022, 3, 3)), found.day());
      assertEquals(-1, found.governor(), text);
    }
  }

  @Test
  void placesCountCodePoints() {
    DayMention found = Days.of("\uD83D\uDE80 The rocket rose on Monday.").all().getFirst();
    assertEquals(21, found.start());
    assertEquals(27, found.end());
  }
}
