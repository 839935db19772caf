package demarche.name;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Memo;
import demarche.gazetteer.Table;
import demarche.gazetteer.TenureEntry;
import demarche.gazetteer.WordGroups;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What posts are the same under other words, and who held which. Lexicon: {@code titles.tsv}. */
public final class Posts {
  private static final class Bundled {
    static final Posts POSTS = new Posts();
  }

  private static final int LONGEST = 4;

  /** The post of those who are, beside leaders, told by the family name alone. */
  private static final Set<String> ABROAD = WordGroups.of("name", "post known by a family name");

  /** Parts of a post that make it another one: both sides must have them. */
  private static final Set<String> RANKS = WordGroups.of("name", "rank");

  /** Parts that alone do not tell which post it is. */
  private static final Set<String> VAGUE = WordGroups.of("name", "vague part of a post");

  private static final Set<String> OF_STATES =
      WordGroups.of("name", "part of a post that a state has");

  private final Map<String, Set<String>> phrases = new HashMap<>();
  private final Memo<Set<String>> parts = new Memo<>(this::read);

  private Posts() {
    Table table = Gazetteers.lexicon("titles.tsv", List.of("words", "office", "speaks", "example"));
    for (int row = 0; row < table.rows(); row++) {
      phrases.put(table.cell(row, 0), Set.copyOf(table.values(row, 1)));
    }
  }

  /** What comes with the program. */
  public static Posts bundled() {
    return Bundled.POSTS;
  }

  /** The parts of a post in one form each ("foreign", "minister"). */
  public Set<String> parts(String title) {
    return parts.of(title);
  }

  private Set<String> read(String title) {
    List<String> words = Phrasebook.words(title);
    Set<String> found = new HashSet<>();
    for (int i = 0; i < words.size(); ) {
      int length = Math.min(LONGEST, words.size() - i);
      while (length > 1 && !phrases.containsKey(phrase(words, i, length))) {
        length--;
      }
      String phrase = phrase(words, i, length);
      found.addAll(phrases.getOrDefault(phrase, Set.of(phrase)));
      i += length;
    }
    return Set.copyOf(found);
  }

  private static String phrase(List<String> words, int from, int length) {
    return String.join(" ", words.subList(from, from + length));
  }

  /** Whether two titles may be of one post. */
  public boolean alike(String one, String other) {
    Set<String> a = parts(one);
    Set<String> b = parts(other);
    if (!isSameRank(one, other)) {
      return false;
    }
    Set<String> shared = new HashSet<>(a);
    shared.retainAll(b);
    shared.removeAll(RANKS);
    shared.remove("former");
    boolean vague = isVague(a) || isVague(b);
    return vague ? !shared.isEmpty() : !VAGUE.containsAll(shared);
  }

  /** Whether of two titles none is that of a deputy, a shadow minister and the like alone. */
  public boolean isSameRank(String one, String other) {
    Set<String> a = parts(one);
    Set<String> b = parts(other);
    return RANKS.stream().allMatch(rank -> a.contains(rank) == b.contains(rank));
  }

  private static boolean isVague(Set<String> parts) {
    return parts.stream().allMatch(part -> VAGUE.contains(part) || RANKS.contains(part));
  }

  /** Whether a post is head of state or government. */
  public boolean leads(String title) {
    Set<String> own = parts(title);
    return (own.contains("head of state") || own.contains("head of government"))
        && RANKS.stream().noneMatch(own::contains);
  }

  /** Whether a tenure was under way on a day, or may have been where its end is not known. */
  static boolean mayCover(TenureEntry tenure, Optional<LocalDate> day) {
    return day.isPresent()
        && tenure.start().filter(start -> !start.isAfter(day.get())).isPresent()
        && tenure.end().filter(end -> end.isBefore(day.get())).isEmpty();
  }

  /**
   * The three-letter code of the state in which a person held such a post, on a day where the
   * gazetteer knows it, else ever; for a post that only states have, any post. Empty where there
   * are several. A Secretary-General who once led a state is not that of the state.
   */
  public Optional<String> countryOf(String person, String title, Optional<LocalDate> day) {
    Set<String> now = new HashSet<>();
    Set<String> ever = new HashSet<>();
    Set<String> any = new HashSet<>();
    boolean ofState = parts(title).stream().anyMatch(OF_STATES::contains);
    for (TenureEntry tenure : tenures(person)) {
      if (tenure.country().isPresent()) {
        if (ofState) {
          any.add(tenure.country().get());
        }
        if (alike(title, tenure.office())) {
          ever.add(tenure.country().get());
          if (mayCover(tenure, day)) {
            now.add(tenure.country().get());
          }
        }
      }
    }
    Set<String> best = now.isEmpty() ? ever.isEmpty() ? any : ever : now;
    return best.size() == 1 ? best.stream().findFirst() : Optional.empty();
  }

  /** The three-letter code of the one state in which a person held any post on a day. */
  static Optional<String> servedOn(String person, Optional<LocalDate> day) {
    Set<String> found = new HashSet<>();
    for (TenureEntry tenure : Gazetteers.bundled().tenures(person)) {
      if (mayCover(tenure, day)) {
        tenure.country().ifPresent(found::add);
      }
    }
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /** The three-letter codes of the states in which a person held such a post on a day. */
  public Set<String> heldOn(String person, String title, Optional<LocalDate> day) {
    Set<String> found = new HashSet<>();
    for (TenureEntry tenure : tenures(person)) {
      if (alike(title, tenure.office()) && mayCover(tenure, day)) {
        tenure.country().ifPresent(found::add);
      }
    }
    return Set.copyOf(found);
  }

  /** The tenures of those who have a full name, or a longer one with all of its words. */
  private static List<TenureEntry> tenures(String person) {
    List<TenureEntry> exact = Gazetteers.bundled().tenures(person);
    List<String> words = Phrasebook.words(person);
    if (!exact.isEmpty() || words.size() < 2) {
      return exact;
    }
    List<TenureEntry> longer = new ArrayList<>();
    for (TenureEntry tenure : Gazetteers.bundled().tenuresByFamilyName(words.getLast())) {
      if (Phrasebook.words(tenure.person()).containsAll(words)) {
        longer.add(tenure);
      }
    }
    return longer;
  }

  /**
   * The one person with a family name who held such a post on a day.
   *
   * @param title as told; empty for the name alone, which only heads of state and government have
   * @param countries the names of the countries that may be meant, all where empty
   */
  Optional<String> holder(
      String family, Optional<String> title, Optional<LocalDate> day, Set<String> countries) {
    Map<String, String> found = new HashMap<>();
    for (TenureEntry tenure : Gazetteers.bundled().tenuresByFamilyName(family)) {
      boolean post =
          title.isPresent() ? alike(title.get(), tenure.office()) : leads(tenure.office());
      boolean country =
          countries.isEmpty() || tenure.country().filter(countries::contains).isPresent();
      if (post && country && mayCover(tenure, day)) {
        found.put(tenure.qid(), tenure.person());
      }
    }
    return found.size() == 1 ? found.values().stream().findFirst() : Optional.empty();
  }

  /** Whether somebody of a family name led a state or its foreign affairs on a day. */
  boolean serves(String family, Optional<LocalDate> day) {
    return Gazetteers.bundled().tenuresByFamilyName(family).stream()
        .filter(tenure -> mayCover(tenure, day))
        .anyMatch(tenure -> leads(tenure.office()) || isAbroad(tenure.office()));
  }

  /** The three-letter code of the one state that someone of a family name led on a day. */
  Optional<String> ledBy(String family, Optional<LocalDate> day) {
    Set<String> found = new HashSet<>();
    for (TenureEntry tenure : Gazetteers.bundled().tenuresByFamilyName(family)) {
      if (leads(tenure.office()) && tenure.country().isPresent() && mayCover(tenure, day)) {
        found.add(tenure.country().get());
      }
    }
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /** A leader is still told by his post so many years after he left it. */
  private static final int YEARS = 4;

  /**
   * The three-letter code of the one state that someone of a family name led under such a title on
   * a day or in the few years before it; empty where there are several or no day is known.
   */
  public Optional<String> ledOfLate(String family, String title, Optional<LocalDate> day) {
    if (day.isEmpty() || !leads(title)) {
      return Optional.empty();
    }
    Set<String> found = ledSince(family, title, day.get().minusYears(YEARS), day.get());
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /**
   * The three-letter codes of the states that people of a family name led, or whose foreign affairs
   * they led, under such a title before a day, however long ago, or ever where none is known:
   * "President Lee", of whom an article only tells what he once did.
   */
  public Set<String> everLed(String family, String title, Optional<LocalDate> day) {
    return leads(title) || isAbroad(title)
        ? ledSince(family, title, LocalDate.MIN, day.orElse(LocalDate.MAX))
        : Set.of();
  }

  private boolean isAbroad(String title) {
    return ABROAD.stream().anyMatch(post -> alike(post, title));
  }

  private Set<String> ledSince(String family, String title, LocalDate since, LocalDate until) {
    Set<String> found = new HashSet<>();
    for (TenureEntry tenure : Gazetteers.bundled().tenuresByFamilyName(family)) {
      boolean held =
          tenure.start().filter(start -> !start.isAfter(until)).isPresent()
              && tenure.end().filter(end -> end.isBefore(since)).isEmpty();
      boolean leads = leads(tenure.office()) || isAbroad(tenure.office());
      if (held && leads && alike(title, tenure.office())) {
        tenure.country().ifPresent(found::add);
      }
    }
    return Set.copyOf(found);
  }
}
