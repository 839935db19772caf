package demarche.day;

import java.util.Optional;

/** What a token may stand for in a pattern. */
enum WordClass {
  WEEKDAY("weekday"),
  /** A weekday cut short, a day only beside a date: "Sun" is a paper too. */
  SHORT("short weekday"),
  MONTH("month"),
  /** How many: "two", "2". */
  COUNT("count"),
  /** A number of a day in words: "third". */
  ORDINAL("ordinal"),
  /** A part of a day. */
  PART("part"),
  /** May stand between "by" and the day. */
  CLOCK("clock"),
  /** 1 to 31, also "24th". */
  DAY(""),
  /** "24th" alone. */
  NTH(""),
  /** Two days in a token: "3-5". */
  DAYS(""),
  YEAR(""),
  /** The middle of a month: "mid-March". */
  MID(""),
  /** A whole date in figures. */
  NUMERIC("");

  private final String code;

  WordClass(String code) {
    this.code = code;
  }

  /** The class under its name in {@code words.tsv}; empty for one that is not told there. */
  static Optional<WordClass> listed(String code) {
    for (WordClass kind : values()) {
      if (!kind.code.isEmpty() && kind.code.equals(code)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The class under its name in a pattern; empty where no class has it. */
  static Optional<WordClass> named(String name) {
    for (WordClass kind : values()) {
      if (kind.name().equals(name)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Whether its words are written with a capital. */
  boolean isCapital() {
    return this == WEEKDAY || this == SHORT || this == MONTH;
  }
}
