package demarche.factfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days in the one form that fact files have. */
final class Days {
  private static final int DAY_LENGTH = 10;

  /** The years that the shapes allow: any other is a slip of the pen. */
  private static final int FIRST_YEAR = 1000;

  private static final int LAST_YEAR = 2999;

  /** A year alone or at the beginning of a day. */
  private static final Pattern YEAR =
      Pattern.compile("([0-9]{1,5})(?:$|-[0-9]{2}-[0-9]{2}(?![0-9]))");

  private Days() {}

  /** What may follow the day in a date-time; loaded only where one comes. */
  private static final class Clock {
    static final DateTimeFormatter TIME =
        new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHmm", "Z")
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
  }

  /**
   * A day that exists, of the years 1000 to 2999, written as year, month and day.
   *
   * @param text such as 2022-02-25
   * @return empty for any other text, coarser times and date-times among it
   */
  static Optional<LocalDate> day(String text) {
    if (text.length() != DAY_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return Optional.empty();
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    if (!isTaken(year) || month < 1 || month > 12 || day < 1) {
      return Optional.empty();
    }
    LocalDate first = LocalDate.of(year, month, 1);
    return day > first.lengthOfMonth() ? Optional.empty() : Optional.of(first.withDayOfMonth(day));
  }

  /**
   * What to say of a text that has the form of a day, or of a year, and no year that is taken.
   *
   * @return words for a sentence that says what a day must be; empty where its year is not at fault
   */
  static String whatYears(String text) {
    Matcher year = YEAR.matcher(text);
    boolean beyond = year.lookingAt() && !isTaken(Integer.parseInt(year.group(1)));
    return beyond ? " of the years " + FIRST_YEAR + " to " + LAST_YEAR : "";
  }

  private static boolean isTaken(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** The day of a date or an ISO date-time, as written there: no time zone is worked in. */
  static Optional<LocalDate> dayOfMoment(String text) {
    if (text.length() <= DAY_LENGTH) {
      return day(text);
    }
    char separator = text.charAt(DAY_LENGTH);
    if (separator != 'T' && separator != 't' && separator != ' ') {
      return Optional.empty();
    }
    try {
      Clock.TIME.parse(text.substring(DAY_LENGTH + 1));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return day(text.substring(0, DAY_LENGTH));
  }

  private static int number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }
}
