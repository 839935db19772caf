package demarche.day;

import demarche.language.Sentence;
import java.time.LocalDate;
import java.util.Optional;

/** Follows the days that an article tells, from which "two days later" counts. One thread's. */
final class LastDay {
  private final String text;

  /** Where the sentence before ended, in code points and in UTF-16 units. */
  private int end;

  private int endUnit;

  private Told told = Told.NOTHING;

  LastDay(String text) {
    this.text = text;
  }

  /** Goes on to a sentence; with a new paragraph the last day is forgotten. */
  void enter(Sentence sentence) {
    int start = text.offsetByCodePoints(endUnit, sentence.start() - end);
    if (text.substring(endUnit, start).indexOf('\n') >= 0) {
      told = Told.NOTHING;
    }
    endUnit = text.offsetByCodePoints(start, sentence.end() - sentence.start());
    end = sentence.end();
  }

  /**
   * Takes in a mention: one whose day is not known leaves none.
   *
   * @param year the year that its words hold
   */
  void take(DayMention mention, Optional<Integer> year) {
    Optional<LocalDate> day =
        switch (mention.precision()) {
          case DAY -> mention.day();
          case MONTH, YEAR -> Optional.empty();
          case WEEK, VAGUE -> told.day();
        };
    told = new Told(day, year.or(told::year));
  }

  /** What is told so far. */
  Told told() {
    return told;
  }
}
