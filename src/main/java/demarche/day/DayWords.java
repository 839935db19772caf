package demarche.day;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.language.Token;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What single tokens stand for: words by {@code words.tsv}, figures by their form. Immutable. */
final class DayWords {
  /** The columns of the lexicon. */
  static final List<String> COLUMNS = List.of("word", "class", "value");

  /** Longer tokens are no words of the calendar; it bounds the work on hostile input. */
  private static final int LONGEST = 16;

  private static final String MIDDLE = "mid-";

  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(st|nd|rd|th)?");
  private static final Pattern DAYS = Pattern.compile("(\\d{1,2})-(\\d{1,2})");
  private static final Pattern HOUR = Pattern.compile("\\d{1,2}[:.]\\d{2}([ap]m)?|\\d{1,2}[ap]m");
  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
  private static final Pattern NUMERIC =
      Pattern.compile("\\d{1,2}([/.])\\d{1,2}\\1\\d{4}|\\d{4}-\\d{2}-\\d{2}");

  private final Map<String, Map<WordClass, Integer>> words = new HashMap<>();

  DayWords() {
    Table table = Gazetteers.lexicon("day/words.tsv", COLUMNS);
    for (int row = 0; row < table.rows(); row++) {
      String kind = table.cell(row, 1);
      int place = row;
      WordClass listed =
          WordClass.listed(kind)
              .orElseThrow(() -> table.damagedRow(place, "no class is called " + kind));
      words
          .computeIfAbsent(table.cell(row, 0), w -> new EnumMap<>(WordClass.class))
          .put(listed, Integer.parseInt(table.cell(row, 2)));
    }
  }

  /** A token in the form in which patterns compare it. */
  static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  /**
   * What a token may stand for.
   *
   * @return the classes with the value of the token in each: the number of the weekday, month, day;
   *     100 * first + last for two days
   */
  Map<WordClass, Integer> classes(Token token) {
    String form = token.form();
    if (form.length() > LONGEST) {
      return Map.of();
    }
    return isDigit(form.charAt(0)) ? figures(lower(token)) : listed(token);
  }

  private Map<WordClass, Integer> listed(Token token) {
    String lower = lower(token);
    Map<WordClass, Integer> found = words.getOrDefault(lower, Map.of());
    if (lower.startsWith(MIDDLE)) {
      String month = lower.substring(MIDDLE.length());
      Map<WordClass, Integer> rest = words.getOrDefault(month, Map.of());
      return rest.containsKey(WordClass.MONTH) ? Map.of(WordClass.MID, 0) : Map.of();
    }
    if (found.isEmpty() || Character.isUpperCase(token.form().charAt(0))) {
      return found;
    }
    Map<WordClass, Integer> kept = new EnumMap<>(WordClass.class);
    found.forEach(
        (kind, value) -> {
          if (!kind.isCapital()) {
            kept.put(kind, value);
          }
        });
    return Collections.unmodifiableMap(kept);
  }

  private static Map<WordClass, Integer> figures(String form) {
    Map<WordClass, Integer> found = new EnumMap<>(WordClass.class);
    Matcher day = DAY.matcher(form);
    Matcher days = DAYS.matcher(form);
    if (day.matches()) {
      int number = Integer.parseInt(day.group(1));
      if (number >= 1 && number <= 31) {
        found.put(WordClass.DAY, number);
      }
      found.put(day.group(2) == null ? WordClass.COUNT : WordClass.NTH, number);
    } else if (days.matches()) {
      int first = Integer.parseInt(days.group(1));
      int last = Integer.parseInt(days.group(2));
      if (first >= 1 && first < last && last <= 31) {
        found.put(WordClass.DAYS, 100 * first + last);
      }
    } else if (YEAR.matcher(form).matches()) {
      found.put(WordClass.YEAR, Integer.parseInt(form));
    } else if (HOUR.matcher(form).matches()) {
      found.put(WordClass.CLOCK, 0);
    } else if (NUMERIC.matcher(form).matches()) {
      found.put(WordClass.NUMERIC, 0);
    }
    return found;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
