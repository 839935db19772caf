package demarche.text;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Tells English from other languages by the small words of each. Immutable. */
final class FunctionWords {
  static final String FILE = "text/function-words.tsv";
  static final List<String> COLUMNS = List.of("word", "languages");

  private static final String ENGLISH = "en";

  /** Longer words are no function words. */
  private static final int LONGEST = 12;

  /** So many letters a small word of a name has at most. */
  private static final int PARTICLE = 3;

  /** Fewer words tell nothing by what they lack. */
  private static final int FEW = 30;

  /** The places of each word's languages in the counts. */
  private final Map<String, int[]> words = new HashMap<>();

  private final int english;
  private final int languages;

  FunctionWords() {
    Table table = Gazetteers.lexicon(FILE, COLUMNS);
    TreeSet<String> codes = new TreeSet<>();
    for (int row = 0; row < table.rows(); row++) {
      codes.addAll(table.values(row, 1));
    }
    List<String> places = List.copyOf(codes);
    for (int row = 0; row < table.rows(); row++) {
      int[] own = table.values(row, 1).stream().mapToInt(places::indexOf).toArray();
      words.put(table.cell(row, 0), own);
    }
    this.english = places.indexOf(ENGLISH);
    this.languages = places.size();
  }

  /** Whether a word in lower case is one of English. */
  boolean isEnglish(String word) {
    int[] own = words.get(word);
    return own != null && Arrays.stream(own).anyMatch(language -> language == english);
  }

  Language of(String text) {
    int[] counts = new int[languages];
    int all = 0;
    int foreign = 0;
    for (int at = 0; at < text.length(); ) {
      int end = at;
      while (end < text.length() && isOfWord(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        all++;
        foreign += isOfOtherScript(text.charAt(at)) ? 1 : 0;
        count(text, at, end, isOfName(text, at, end), counts);
      }
      at = end + 1;
    }
    return judged(counts, all, foreign);
  }

  private static boolean isOfWord(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isOfOtherScript(char c) {
    return Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN;
  }

  /** "Le Drian", "von der Leyen", "da Silva": a short word with a capital, or before one or two. */
  private static boolean isOfName(String text, int start, int end) {
    if (end - start > PARTICLE) {
      return false;
    }
    int next = end + 1;
    int after = text.indexOf(' ', Math.min(next, text.length()));
    boolean capital = Character.isUpperCase(text.charAt(start));
    return capital
        || isCapital(text, next)
        || (after - next <= PARTICLE && after > 0 && isCapital(text, after + 1));
  }

  private static boolean isCapital(String text, int at) {
    return at < text.length() && Character.isUpperCase(text.charAt(at));
  }

  private void count(String text, int start, int end, boolean ofName, int[] counts) {
    if (end - start > LONGEST) {
      return;
    }
    int[] own = words.get(text.substring(start, end).toLowerCase(Locale.ROOT));
    if (own != null) {
      for (int language : own) {
        counts[language] += ofName && language != english ? 0 : 1;
      }
    }
  }

  private Language judged(int[] counts, int all, int foreign) {
    if (2 * foreign > all) {
      return Language.OTHER;
    }
    int own = counts[english];
    int best = 0;
    for (int language = 0; language < languages; language++) {
      best = language == english ? best : Math.max(best, counts[language]);
    }
    if (own > best && 10 * own >= all) {
      return Language.ENGLISH;
    }
    boolean another = best >= 2 && 2 * best > 3 * own && 10 * best >= all;
    boolean none = all >= FEW && 50 * own < all;
    return another || none ? Language.OTHER : Language.UNKNOWN;
  }
}
