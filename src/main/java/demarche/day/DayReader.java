package demarche.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which day the words of a match name.
 *
 * @param match what a pattern found
 * @param published the day of publication
 * @param told what the paragraph has told before
 * @param time whether what hangs on the day has happened
 * @param firm whether a verb of the past tells so
 */
record DayReader(
    DayPattern.Match match, Optional<LocalDate> published, Told told, Time time, boolean firm) {

  /**
   * What the words name.
   *
   * @param isOne whether they name a time at all: "Feb. 30" does not
   */
  record Day(boolean isOne, Precision precision, Optional<LocalDate> day, Basis basis) {
    static Day none() {
      return new Day(false, Precision.VAGUE, Optional.empty(), Basis.TOLD);
    }

    static Day of(Optional<LocalDate> day, Basis basis) {
      return new Day(true, Precision.DAY, day, basis);
    }
  }

  private static final Pattern FIGURES = Pattern.compile("(\\d+)[/.](\\d+)[/.](\\d+)");

  /**
   * The day.
   *
   * @param text the first token of the match, for a date in figures
   */
  Day read(String text) {
    return switch (match.pattern().reading()) {
      case DATE -> date(day());
      case DATES -> Day.none();
      case LAST_DATE -> nearestDate(Time.PAST);
      case NEXT_DATE -> nearestDate(Time.COMING);
      case NUMERIC -> numeric(text);
      case DAY_OF_MONTH -> dayOfMonth();
      case WEEKDAY -> published(p -> Calendar.weekday(weekday(), p, time));
      case LAST_WEEKDAY -> lastWeekday();
      case NEXT_WEEKDAY -> nextWeekday();
      case PREVIOUS_WEEKDAY ->
          told(t -> Optional.of(Calendar.weekday(weekday(), t.minusDays(1), Time.PAST)));
      case FOLLOWING_WEEKDAY ->
          told(t -> Optional.of(Calendar.weekday(weekday(), t.plusDays(1), Time.COMING)));
      case THAT_WEEKDAY -> told(t -> Optional.of(t).filter(this::hasWeekday));
      case WEEKDAY_OF_WEEK -> published(p -> Calendar.weekdayOfWeek(weekday(), p, number()));
      case FROM_PUBLISHED -> published(p -> p.plusDays((long) number() * count()));
      case FROM_TOLD ->
          Day.of(told.day().map(t -> t.plusDays((long) number() * count())), Basis.CONTEXT);
      case COARSE -> new Day(true, precision(), Optional.empty(), Basis.PUBLISHED);
      case NONE -> Day.none();
    };
  }

  private Day told(Function<LocalDate, Optional<LocalDate>> day) {
    return Day.of(told.day().flatMap(day), Basis.CONTEXT);
  }

  private Day published(Function<LocalDate, LocalDate> day) {
    return Day.of(published.map(day), Basis.PUBLISHED);
  }

  private int number() {
    return Integer.parseInt(match.pattern().value());
  }

  private int count() {
    return match.value(WordClass.COUNT).orElse(1);
  }

  private Precision precision() {
    return Precision.valueOf(match.pattern().value().toUpperCase(Locale.ROOT));
  }

  private DayOfWeek weekday() {
    return toldWeekday().orElse(DayOfWeek.MONDAY);
  }

  private Optional<DayOfWeek> toldWeekday() {
    return match.value(WordClass.WEEKDAY).or(() -> match.value(WordClass.SHORT)).map(DayOfWeek::of);
  }

  private int day() {
    return match.value(WordClass.DAY).or(() -> match.value(WordClass.ORDINAL)).orElse(0);
  }

  private int month() {
    return match.value(WordClass.MONTH).orElse(0);
  }

  /** A day of the month told, with the year told or the nearest one. */
  private Day date(int day) {
    // A leap year, so that 29 February is a day and 30 February none.
    if (Calendar.date(2000, month(), day).isEmpty()) {
      return Day.none();
    }
    String years = match.pattern().value();
    if (!years.isEmpty()) {
      return Day.of(
          published.flatMap(
              p -> Calendar.date(p.getYear() + Integer.parseInt(years), month(), day)),
          Basis.PUBLISHED);
    }
    Optional<Integer> year = match.value(WordClass.YEAR);
    if (year.isPresent()) {
      Optional<LocalDate> date = Calendar.date(year.get(), month(), day);
      return date.isEmpty() ? Day.none() : Day.of(date.filter(this::hasWeekday), Basis.TOLD);
    }
    return Day.of(
        published.flatMap(p -> Calendar.inSomeYear(month(), day, p, time, firm, d -> fits(d, p))),
        Basis.PUBLISHED);
  }

  /**
   * Whether a day without a year may be meant: what was told of another year may be of that one.
   */
  private boolean fits(LocalDate day, LocalDate published) {
    boolean past = time == Time.PAST && Calendar.distance(day, published) > Calendar.NEAR;
    return hasWeekday(day) && !(past && told.isOfAnotherYear(day));
  }

  /** "Sun" is no witness: it may be the end of a paper's name. */
  private boolean hasWeekday(LocalDate date) {
    return match
        .value(WordClass.WEEKDAY)
        .map(w -> w == date.getDayOfWeek().getValue())
        .orElse(true);
  }

  /** "Last May 3", "next May 3". */
  private Day nearestDate(Time side) {
    return new DayReader(match, published, Told.NOTHING, side, true).date(day());
  }

  /** The first and the last day of two; none where one is no day or they do not follow. */
  List<Day> both() {
    List<Integer> days =
        match
            .value(WordClass.DAYS)
            .map(d -> List.of(d / 100, d % 100))
            .orElseGet(() -> match.values().getOrDefault(WordClass.DAY, List.of()));
    if (days.size() != 2 || days.getFirst() >= days.getLast()) {
      return List.of();
    }
    List<Day> both = new ArrayList<>();
    for (int day : days) {
      Day read = date(day);
      if (!read.isOne()) {
        return List.of();
      }
      both.add(read);
    }
    return both;
  }

  /** A date in figures: day and month are told apart where one is over 12 or both are equal. */
  private Day numeric(String text) {
    Matcher figures = FIGURES.matcher(text);
    if (!figures.matches()) {
      try {
        return Day.of(Optional.of(LocalDate.parse(text)), Basis.TOLD);
      } catch (java.time.DateTimeException e) {
        return Day.none();
      }
    }
    int a = Integer.parseInt(figures.group(1));
    int b = Integer.parseInt(figures.group(2));
    int year = Integer.parseInt(figures.group(3));
    Optional<LocalDate> dayFirst = Calendar.date(year, b, a);
    Optional<LocalDate> monthFirst = Calendar.date(year, a, b);
    if (dayFirst.isEmpty() && monthFirst.isEmpty()) {
      return Day.none();
    }
    if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
      return Day.of(Optional.empty(), Basis.TOLD);
    }
    return Day.of(dayFirst.or(() -> monthFirst), Basis.TOLD);
  }

  private Day dayOfMonth() {
    int day = match.value(WordClass.NTH).orElse(0);
    if (day < 1 || day > 31) {
      return Day.none();
    }
    if (!match.pattern().value().isEmpty()) {
      Optional<YearMonth> month = published.map(YearMonth::from).map(m -> m.plusMonths(number()));
      return Day.of(
          month.flatMap(m -> Calendar.date(m.getYear(), m.getMonthValue(), day)), Basis.PUBLISHED);
    }
    return Day.of(
        published.flatMap(p -> Calendar.inSomeMonth(day, p, time)).filter(this::hasWeekday),
        Basis.PUBLISHED);
  }

  /** Whether the pattern's words leave no doubt of the week: "this past Friday". */
  private boolean isNearest() {
    return match.pattern().value().equals("nearest");
  }

  /** "Last Friday": the nearest one before, where it is that of the last week too. */
  private Day lastWeekday() {
    Optional<LocalDate> nearest =
        published.map(p -> Calendar.weekday(weekday(), p.minusDays(1), Time.PAST));
    Optional<LocalDate> lastWeek = published.map(p -> Calendar.weekdayOfWeek(weekday(), p, -1));
    return Day.of(
        isNearest() || nearest.equals(lastWeek) ? nearest : Optional.empty(), Basis.PUBLISHED);
  }

  /** "Next Friday": the nearest one after, where it is that of the next week too. */
  private Day nextWeekday() {
    Optional<LocalDate> nearest =
        published.map(p -> Calendar.weekday(weekday(), p.plusDays(1), Time.COMING));
    Optional<LocalDate> nextWeek = published.map(p -> Calendar.weekdayOfWeek(weekday(), p, 1));
    return Day.of(
        isNearest() || nearest.equals(nextWeek) ? nearest : Optional.empty(), Basis.PUBLISHED);
  }
}
