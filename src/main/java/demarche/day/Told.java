package demarche.day;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a paragraph has told before.
 *
 * @param day the day told last; empty where that was not clear
 * @param year the year told last
 */
record Told(Optional<LocalDate> day, Optional<Integer> year) {
  static final Told NOTHING = new Told(Optional.empty(), Optional.empty());

  /** Whether the last year told is another one than that of a day. */
  boolean isOfAnotherYear(LocalDate day) {
    return year.filter(y -> y != day.getYear()).isPresent();
  }
}
