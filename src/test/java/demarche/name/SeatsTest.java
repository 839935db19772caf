package demarche.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import demarche.gazetteer.Gazetteers;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For which government a city stands on a day. */
final class SeatsTest {
  private static final Seats SEATS = new Seats(Gazetteers.bundled());

  @ParameterizedTest
  @CsvSource({
    "Moscow, 1991-12-25, Soviet Union",
    "Moscow, 1991-12-26, Russia",
    "Belgrade, 1990-08-10, Yugoslavia",
    "Belgrade, 2003-02-04, Serbia and Montenegro",
    "Belgrade, 2026-03-05, Serbia",
    "Bonn, 1989-11-09, West Germany",
    "Bonn, 1995-05-01, Germany",
    "Prague, 1992-12-31, Czechoslovakia",
    "Paris, 1990-08-10, France",
    "Dar es Salaam, 1990-08-10, Tanzania"
  })
  void aCityStandsForTheStateOfItsDay(String city, LocalDate day, String country) {
    assertEquals(Optional.of(country), SEATS.on(day).country(city));
  }

  @Test
  void aCityThatLostItsSeatStandsForNoneToday() {
    assertEquals(Optional.empty(), SEATS.country("Bonn"));
  }

  @Test
  void nothingIsMadeAnewForTheArticlesOfToday() {
    assertSame(SEATS, SEATS.on(LocalDate.of(2026, 3, 5)));
  }
}
