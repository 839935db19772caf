package demarche.identity;

import demarche.fact.OfficeHeld;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Memo;
import demarche.gazetteer.Table;
import demarche.identity.Words.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the words of a title say: whether its holder speaks for the country or body, and which
 * offices are the same under other words. Lexicon: {@code titles.tsv}. Immutable.
 */
final class Titles {
  /** The columns of the lexicon. */
  static final List<String> COLUMNS = List.of("words", "office", "speaks", "example");

  /** Words before a title in its evidence that put it into the past. */
  private static final Set<String> PAST =
      Set.of("former", "formerly", "ex", "then", "once", "late", "onetime", "erstwhile");

  /** Words after which a word of the past belongs to another title. */
  private static final Set<String> BREAKS = Set.of("and", "but", "who", "or");

  private static final int WORDS_BEFORE = 5;

  /** No title has more words; it bounds the work on hostile input. */
  private static final int LONGEST = 40;

  /** Parts of an office that lower its rank: both sides must have them. */
  private static final Set<String> RANKS =
      Set.of("deputy", "junior", "shadow", "elect", "opposition", "former", "candidate");

  /** Parts of an office that alone do not tell which it is. */
  private static final Set<String> VAGUE = Set.of("minister", "head");

  private record Entry(Set<String> office, String speaks) {}

  private final Phrases<Entry> phrases = new Phrases<>(false);
  private final Memo<Set<String>> offices = new Memo<>(this::parts);

  Titles() {
    Table table = Gazetteers.lexicon("titles.tsv", COLUMNS);
    for (int row = 0; row < table.rows(); row++) {
      Entry entry = new Entry(Set.copyOf(table.values(row, 1)), table.cell(row, 2));
      phrases.add(table.cell(row, 0), 0, entry);
    }
  }

  /** Whether the holder of a title, while in office, speaks for the country or body. */
  boolean speaks(String title) {
    boolean yes = false;
    for (Phrases.Match<Entry> match : phrases.in(Words.of(title))) {
      String speaks = match.meanings().getFirst().speaks();
      if (speaks.equals("no")) {
        return false;
      }
      yes |= speaks.equals("yes");
    }
    return yes;
  }

  /** Whether the article tells an office as one that its holder has left. */
  boolean past(OfficeHeld office) {
    if (office(office.title()).contains("former")) {
      return true;
    }
    List<String> words = lower(office.mainEvidence().words());
    List<String> title = lower(office.title());
    if (title.isEmpty() || title.size() > LONGEST) {
      return false;
    }
    for (int at = 0; at + title.size() <= words.size(); at++) {
      if (words.subList(at, at + title.size()).equals(title)) {
        return pastBefore(words, at);
      }
    }
    return false;
  }

  private static boolean pastBefore(List<String> words, int title) {
    for (int i = title - 1; i >= 0 && i >= title - WORDS_BEFORE; i--) {
      String word = words.get(i);
      if (BREAKS.contains(word)) {
        return false;
      }
      if (PAST.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The parts of an office in one form each ("Foreign Secretary" and "Minister for Foreign Affairs"
   * are both foreign and minister); words that the lexicon does not know stand as they are.
   */
  Set<String> office(String title) {
    return offices.of(title);
  }

  private Set<String> parts(String title) {
    Set<String> parts = new HashSet<>();
    List<Word> words = Words.of(title);
    for (int i = 0; i < words.size(); ) {
      Phrases.Match<Entry> match = phrases.longestAt(words, i);
      if (match.length() == 0) {
        parts.add(words.get(i).lower());
      } else {
        match.meanings().forEach(entry -> parts.addAll(entry.office()));
      }
      i += Math.max(1, match.length());
    }
    return Set.copyOf(parts);
  }

  /** Whether an office as an article tells it may be an office of the gazetteer. */
  boolean alike(String told, String listed) {
    Set<String> a = office(told);
    Set<String> b = office(listed);
    if (!RANKS.stream().allMatch(rank -> a.contains(rank) == b.contains(rank))) {
      return false;
    }
    Set<String> shared = new HashSet<>(a);
    shared.retainAll(b);
    shared.removeAll(RANKS);
    boolean vague = VAGUE.containsAll(without(a)) || VAGUE.containsAll(without(b));
    return vague ? !shared.isEmpty() : !VAGUE.containsAll(shared);
  }

  /** Whether an office of the gazetteer is head of state, head of government, foreign minister. */
  boolean leads(String listed) {
    Set<String> office = office(listed);
    boolean top =
        office.contains("head of state")
            || office.contains("head of government")
            || (office.contains("foreign") && office.contains("minister"));
    return top && RANKS.stream().noneMatch(office::contains);
  }

  private static Set<String> without(Set<String> office) {
    Set<String> rest = new HashSet<>(office);
    rest.removeAll(RANKS);
    return rest;
  }

  private static List<String> lower(String text) {
    return Words.of(text).stream().map(Word::lower).toList();
  }
}
