package demarche.day;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Which day words name, seen from the day of publication. */
final class Calendar {
  /** So many days off a date of another year than that of publication is told with its year. */
  private static final int FAR = 183;

  /** So near a date on the other side is meant, whatever the tense seems to be. */
  static final int NEAR = 31;

  private Calendar() {}

  /** A date; empty where the calendar has no such day. */
  static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The nearest weekday: on or before a day for what has happened, on or after it else. */
  static LocalDate weekday(DayOfWeek weekday, LocalDate from, Time time) {
    LocalDate past = from.with(TemporalAdjusters.previousOrSame(weekday));
    LocalDate coming = from.with(TemporalAdjusters.nextOrSame(weekday));
    return switch (time) {
      case PAST -> past;
      case COMING -> coming;
      // Seven is odd: one of the two is always nearer.
      case OPEN ->
          ChronoUnit.DAYS.between(past, from) <= ChronoUnit.DAYS.between(from, coming)
              ? past
              : coming;
    };
  }

  /** A weekday of the week, from Monday on, that is some weeks off from that of a day. */
  static LocalDate weekdayOfWeek(DayOfWeek weekday, LocalDate from, int weeks) {
    return from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .plusWeeks(weeks)
        .with(TemporalAdjusters.nextOrSame(weekday));
  }

  /**
   * A day of a month without a year.
   *
   * @param firm whether the time is beyond doubt where it is that of the past
   * @param fits what the day must be besides
   * @return the nearest such day on the side that the time tells, or on the other one where that is
   *     far off; empty where no year around has it or it is too far off to be told without a year
   */
  static Optional<LocalDate> inSomeYear(
      int month, int day, LocalDate from, Time time, boolean firm, Predicate<LocalDate> fits) {
    List<LocalDate> days =
        IntStream.rangeClosed(from.getYear() - 1, from.getYear() + 1)
            .mapToObj(year -> date(year, month, day))
            .flatMap(Optional::stream)
            .filter(fits)
            .toList();
    Optional<LocalDate> told = nearest(days, from, time);
    boolean far =
        told.filter(d -> d.getYear() == from.getYear() || distance(d, from) <= FAR).isEmpty();
    if (!far) {
      return told;
    }
    if (time == Time.PAST && firm) {
      return Optional.empty();
    }
    Optional<LocalDate> around =
        nearest(days, from, Time.OPEN).filter(d -> distance(d, from) <= NEAR);
    return around.isPresent() || time != Time.COMING ? around : told;
  }

  /** A day of some month, the nearest on the side that the time tells. */
  static Optional<LocalDate> inSomeMonth(int day, LocalDate from, Time time) {
    YearMonth now = YearMonth.from(from);
    List<LocalDate> days =
        IntStream.rangeClosed(-1, 1)
            .mapToObj(now::plusMonths)
            .map(month -> date(month.getYear(), month.getMonthValue(), day))
            .flatMap(Optional::stream)
            .toList();
    return nearest(days, from, time);
  }

  private static Optional<LocalDate> nearest(List<LocalDate> days, LocalDate from, Time time) {
    return days.stream()
        .filter(day -> time != Time.PAST || !day.isAfter(from))
        .filter(day -> time != Time.COMING || !day.isBefore(from))
        .min(
            Comparator.<LocalDate>comparingLong(day -> distance(day, from))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** How many days lie between two days. */
  static long distance(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }
}
