package demarche.day;

import demarche.language.Sentence;
import java.time.LocalDate;
import java.util.Optional;

/** The day that an article has told last, from which "two days later" counts. One thread's. */
final class LastDay {
  private final String text;

  /** Where the sentence before ended, in code points and in UTF-16 units. */
  private int end;

  private int endUnit;

  private Optional<LocalDate> day = Optional.empty();

  LastDay(String text) {
    this.text = text;
  }

  /** Goes on to a sentence; with a new paragraph the last day is forgotten. */
  void enter(Sentence sentence) {
    int start = text.offsetByCodePoints(endUnit, sentence.start() - end);
    if (text.substring(endUnit, start).indexOf('\n') >= 0) {
      day = Optional.empty();
    }
    endUnit = text.offsetByCodePoints(start, sentence.end() - sentence.start());
    end = sentence.end();
  }

  /** Takes in a mention: one whose day is not known leaves none. */
  void told(DayMention mention) {
    switch (mention.precision()) {
      case DAY -> day = mention.day();
      case MONTH, YEAR -> day = Optional.empty();
      case WEEK, VAGUE -> {}
    }
  }

  Optional<LocalDate> day() {
    return day;
  }
}
