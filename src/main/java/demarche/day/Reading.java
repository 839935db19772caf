package demarche.day;

import java.util.Locale;
import java.util.Optional;

/** How a pattern's words name a day. */
enum Reading {
  /** Day and month, with or without a year and a weekday. */
  DATE,
  LAST_DATE,
  NEXT_DATE,
  /** Two days of a month. */
  DATES,
  /** A date in figures. */
  NUMERIC,
  /** A day of the month alone. */
  DAY_OF_MONTH,
  WEEKDAY,
  LAST_WEEKDAY,
  NEXT_WEEKDAY,
  /** The weekday before the last day told. */
  PREVIOUS_WEEKDAY,
  /** The weekday after the last day told. */
  FOLLOWING_WEEKDAY,
  /** The last day told, if it is that weekday. */
  THAT_WEEKDAY,
  /** A weekday of this week or of one some weeks off. */
  WEEKDAY_OF_WEEK,
  /** Some days from the day of publication. */
  FROM_PUBLISHED,
  /** Some days from the last day told. */
  FROM_TOLD,
  /** Coarser than a day. */
  COARSE,
  /** No time at all. */
  NONE;

  /** The reading under its name in {@code patterns.tsv}; empty where there is none. */
  static Optional<Reading> of(String name) {
    for (Reading reading : values()) {
      if (reading.name().replace('_', ' ').toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(reading);
      }
    }
    return Optional.empty();
  }
}
