package demarche.name;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells by the age behind it that a word names a person, be it a land's or a town's name as well:
 * "Jordan, 23, a student", "Chad, a 41-year-old baker".
 */
final class Ages {
  private static final Set<String> ENDS = WordGroups.of("name", "end of an age");
  private static final Set<String> NOT_PEOPLE =
      Stream.concat(
              Gazetteers.words("body-nouns.tsv", "noun", "means", "words", "example").stream(),
              Gazetteers.words("place-nouns.tsv", "noun", "example").stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> TIMES =
      Stream.concat(Arrays.stream(DayOfWeek.values()), Arrays.stream(Month.values()))
          .map(time -> time.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  /** What follows an age between commas. */
  private static final Set<String> AFTER = WordGroups.of("name", "word behind an age");

  private static final int OLDEST = 110;

  /** The tokens of "a 41-year-old". */
  private static final int YEARS = 6;

  private Ages() {}

  /** Whether a single word stands with an age, as a person does. */
  static boolean follows(Lines lines, int sentence, int place) {
    boolean name =
        lines.isCapital(sentence, place)
            && lines.token(sentence, place).tag().isProperNoun()
            && !TIMES.contains(lines.word(sentence, place))
            && lines.word(sentence, place + 1).equals(",");
    // "In Jordan, 23", "Peru, Jordan, 23".
    boolean first =
        place == 0
            || (!lines.isCapital(sentence, place - 1)
                && lines.token(sentence, place - 1).tag() != PartOfSpeech.IN
                && lines.token(sentence, place - 1).tag() != PartOfSpeech.COMMA
                && lines.token(sentence, place - 1).tag() != PartOfSpeech.CD);
    int age = place + 2;
    return name && first && (isAge(lines, sentence, age) || isYears(lines, sentence, age));
  }

  /** Whether an age is told behind a name: "said Ahmed, 34." */
  static boolean isTold(Lines lines, int sentence, int end) {
    boolean comma = lines.word(sentence, end).equals(",");
    String next = lines.word(sentence, end + 2);
    boolean closed = next.isEmpty() || next.equals(",") || next.equals(".");
    return comma
        && ((closed && isNumber(lines.word(sentence, end + 1)))
            || isYears(lines, sentence, end + 1));
  }

  /** "23, a", "23, said". */
  private static boolean isAge(Lines lines, int sentence, int at) {
    int next = at + 2;
    if (!isNumber(lines.word(sentence, at))
        || !lines.word(sentence, at + 1).equals(",")
        || next >= lines.length(sentence)) {
      return false;
    }
    PartOfSpeech tag = lines.token(sentence, next).tag();
    return AFTER.contains(lines.word(sentence, next))
        || tag == PartOfSpeech.VBD
        || tag == PartOfSpeech.VBZ;
  }

  /** "a 41-year-old baker"; a state may be as old. */
  private static boolean isYears(Lines lines, int sentence, int at) {
    String article = lines.word(sentence, at);
    int noun = at + YEARS;
    StringBuilder age = new StringBuilder();
    for (int i = at + 1; i < noun; i++) {
      age.append(lines.word(sentence, i));
    }
    String words = age.toString();
    int dash = words.indexOf('-');
    return (article.equals("a") || article.equals("an"))
        && noun < lines.length(sentence)
        && dash > 0
        && ENDS.contains(words.substring(dash))
        && isNumber(words.substring(0, dash))
        && lines.token(sentence, noun).tag().isNoun()
        && !NOT_PEOPLE.contains(lines.word(sentence, noun));
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty()
        && word.length() <= 3
        && word.chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt(word) <= OLDEST;
  }
}
