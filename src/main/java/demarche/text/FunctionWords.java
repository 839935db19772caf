package demarche.text;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.gazetteer.WordGroups;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

  /** A part of so few words may be a name, a title, a toast. */
  private static final int LEAST = 6;

  /** "Charles de Gaulle", "Bongo di Torre". */
  private static final Set<String> PARTICLES =
      Gazetteers.words("name-particles.tsv", "word", "example");

  /** Such words as stand in the names of the languages that are told from English. */
  private static final Set<String> FURTHER_PARTICLES =
      WordGroups.of("text", "further particle of a name");

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

  /** The language of a text. */
  Language of(String text) {
    return judged(counted(text));
  }

  /** Whether a part of an English text is plainly in another language, by what stands in it. */
  boolean isPlainlyOther(String part) {
    Counts counts = counted(part);
    return counts.all >= LEAST
        && (counts.isOfOtherScript() || isAnother(counts) || lacksEnglish(counts));
  }

  /** What was counted in a text. */
  private static final class Counts {
    private final int[] small;
    private int all;
    private int foreign;
    private int lower;

    /** Words in lower case with letters that English has not: "görüştü". */
    private int accented;

    Counts(int languages) {
      this.small = new int[languages];
    }

    boolean isOfOtherScript() {
      return 2 * foreign > all;
    }
  }

  private Counts counted(String text) {
    Counts counts = new Counts(languages);
    boolean afterCapital = false;
    for (int at = 0; at < text.length(); ) {
      int end = at;
      while (end < text.length() && isOfWord(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        counts.all++;
        counts.foreign += isOfOtherScript(text.charAt(at)) ? 1 : 0;
        counts.lower += Character.isLowerCase(text.charAt(at)) ? 1 : 0;
        counts.accented += isAccented(text, at, end) ? 1 : 0;
        count(text, at, end, isOfName(text, at, end, afterCapital), counts.small);
        afterCapital = isCapital(text, at);
      }
      at = end + 1;
    }
    return counts;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isOfOtherScript(char c) {
    return Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN;
  }

  /** "Peru's", "Ankara'da": what stands behind a mark within a word. */
  private static boolean isWithin(String text, int start) {
    return start > 0 && "'’-".indexOf(text.charAt(start - 1)) >= 0;
  }

  private static boolean isAccented(String text, int start, int end) {
    return !isWithin(text, start)
        && Character.isLowerCase(text.charAt(start))
        && text.substring(start, end).chars().anyMatch(c -> c > 0x7F && Character.isLetter(c));
  }

  /**
   * "Le Drian", "Kim Jong Un", "von der Leyen", "da Silva": a short word with a capital that does
   * not begin a sentence, or a particle in a name.
   */
  private static boolean isOfName(String text, int start, int end, boolean afterCapital) {
    if (end - start > PARTICLE) {
      return false;
    }
    int next = end + 1;
    if (Character.isUpperCase(text.charAt(start))) {
      boolean initials = end - start > 1 && isCapital(text, start + 1);
      return initials || !isFirst(text, start) || isCapital(text, next);
    }
    int after = text.indexOf(' ', Math.min(next, text.length()));
    boolean before =
        isCapital(text, next)
            || (after - next <= PARTICLE && after > 0 && isCapital(text, after + 1));
    return before && afterCapital && isParticle(text.substring(start, end));
  }

  private static boolean isParticle(String word) {
    return PARTICLES.contains(word) || FURTHER_PARTICLES.contains(word);
  }

  /** Whether a word begins a text or a sentence. */
  private static boolean isFirst(String text, int start) {
    int before = start - 1;
    while (before >= 0 && !Character.isLetterOrDigit(text.charAt(before))) {
      if (".!?\n".indexOf(text.charAt(before)) >= 0) {
        return true;
      }
      before--;
    }
    return before < 0;
  }

  private static boolean isCapital(String text, int at) {
    return at < text.length() && Character.isUpperCase(text.charAt(at));
  }

  private void count(String text, int start, int end, boolean ofName, int[] counts) {
    if (end - start > LONGEST || (end - start == 1 && isWithin(text, start))) {
      return;
    }
    int[] own = words.get(text.substring(start, end).toLowerCase(Locale.ROOT));
    if (own != null) {
      for (int language : own) {
        counts[language] += ofName && language != english ? 0 : 1;
      }
    }
  }

  private Language judged(Counts counts) {
    if (counts.isOfOtherScript()) {
      return Language.OTHER;
    }
    int own = counts.small[english];
    if (own > best(counts) && 10 * own >= counts.all) {
      return Language.ENGLISH;
    }
    return isAnother(counts) || lacksEnglish(counts) ? Language.OTHER : Language.UNKNOWN;
  }

  /** Whether it has hardly a small word of English; a roll of names tells nothing by that. */
  private boolean lacksEnglish(Counts counts) {
    return counts.all >= FEW
        && 50 * counts.small[english] < counts.all
        && 2 * counts.lower > counts.all;
  }

  private boolean isAnother(Counts counts) {
    int own = counts.small[english];
    int best = best(counts) + counts.accented;
    return best >= 2 && 2 * best > 3 * own && 10 * best >= counts.all;
  }

  /** The small words of the language, not English, that has most. */
  private int best(Counts counts) {
    int best = 0;
    for (int language = 0; language < languages; language++) {
      best = language == english ? best : Math.max(best, counts.small[language]);
    }
    return best;
  }
}
