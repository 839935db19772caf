import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What can be said of a name by its letters alone, and how coordinates and days are written. */
final class Names {

  private static final Map<Character, String> UNFOLDED =
      Map.ofEntries(
          Map.entry('ł', "l"),
          Map.entry('Ł', "L"),
          Map.entry('ø', "o"),
          Map.entry('Ø', "O"),
          Map.entry('ı', "i"),
          Map.entry('ß', "ss"),
          Map.entry('đ', "d"),
          Map.entry('Đ', "D"),
          Map.entry('æ', "ae"),
          Map.entry('Æ', "Ae"),
          Map.entry('þ', "th"),
          Map.entry('Þ', "Th"),
          Map.entry('ð', "d"),
          Map.entry('ə', "a"),
          Map.entry('Ə', "A"),
          Map.entry('œ', "oe"),
          Map.entry('Œ', "Oe"),
          Map.entry('ħ', "h"),
          Map.entry('Ħ', "H"),
          Map.entry('‘', "'"),
          Map.entry('’', "'"),
          Map.entry('ʻ', "'"),
          Map.entry('ʼ', "'"),
          Map.entry('ʿ', "'"),
          Map.entry('ʾ', "'"),
          Map.entry('`', "'"),
          Map.entry('´', "'"));

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Names() {}

  /** True where every letter is of the Latin script and there is a letter at all. */
  static boolean latin(String name) {
    return name.codePoints().anyMatch(Character::isLetter)
        && name.codePoints()
            .filter(Character::isLetter)
            .allMatch(
                c ->
                    Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN
                        || Character.getType(c) == Character.MODIFIER_LETTER);
  }

  /** The name in letters without marks, as most English papers print it. */
  static String plain(String name) {
    var out = new StringBuilder();
    for (char c :
        MARKS
            .matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
            .replaceAll("")
            .toCharArray()) {
      out.append(UNFOLDED.getOrDefault(c, String.valueOf(c)));
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  /** The form under which two spellings of one name are found alike. */
  static String key(String name) {
    return plain(name).toLowerCase(Locale.ROOT);
  }

  static boolean acronym(String name) {
    return name.matches("[A-Z][A-Za-z&-]{0,6}")
        && name.chars().filter(Character::isUpperCase).count() >= 2;
  }

  /** True where one of the words stands in the text between word boundaries, in its own case. */
  static boolean holds(String text, Collection<String> words) {
    for (String word : words) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        int end = at + word.length();
        boolean opens = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        boolean closes = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
        if (opens && closes) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Values in code point order, without those whose key the name itself has in the same letters.
   */
  static String joined(Collection<String> values, String name) {
    var sorted = new TreeSet<>(values);
    sorted.remove(name);
    sorted.removeIf(String::isBlank);
    return String.join("|", sorted);
  }

  /** The keys that stand in more than one of the sets. */
  static Set<String> shared(Collection<? extends Collection<String>> sets) {
    var counts = new HashMap<String, Integer>();
    for (Collection<String> set : sets) {
      var keys = new HashSet<String>();
      set.forEach(v -> keys.add(key(v)));
      keys.forEach(k -> counts.merge(k, 1, Integer::sum));
    }
    counts.values().removeIf(n -> n < 2);
    return counts.keySet();
  }

  /** A decimal with 1 to 4 digits after the point and no needless zero; empty stays empty. */
  static String coordinate(String degrees) {
    if (degrees.isBlank()) {
      return "";
    }
    var value =
        new java.math.BigDecimal(degrees)
            .setScale(4, java.math.RoundingMode.HALF_EVEN)
            .stripTrailingZeros();
    return (value.scale() < 1 ? value.setScale(1) : value).toPlainString();
  }

  /** The last day of a year or a month, so that what begins in it has surely begun. */
  static String latest(String day) {
    return switch (day.length()) {
      case 4 -> day + "-12-31";
      case 7 -> java.time.YearMonth.parse(day).atEndOfMonth().toString();
      default -> day;
    };
  }

  /** The first day of a year or a month, so that what ends in it has surely not ended yet. */
  static String earliest(String day) {
    return switch (day.length()) {
      case 4 -> day + "-01-01";
      case 7 -> day + "-01";
      default -> day;
    };
  }

  /** English plural of a demonym, where it has one. */
  static List<String> plural(String demonym) {
    var out = new ArrayList<String>();
    if (demonym.matches(
            ".*(an|on|er|[^K]i|ot|ek|ak|kh|ene|Thai|bek|jik|rin|Nigerien|Kosovar|Finn|Dane|Swede|Pole|Turk|aniard|Brit|men|que)")
        && !demonym.matches(".*(I-Kiribati)")) {
      out.add(demonym + "s");
    }
    if (demonym.matches("Filipin[oa]")) {
      out.add(demonym + "s");
    }
    if (demonym.endsWith("man") && !demonym.matches("German|Oman|Roman")) {
      out.clear();
      out.add(demonym.substring(0, demonym.length() - 3) + "men");
    }
    return out;
  }
}
