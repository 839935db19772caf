package demarche.day;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The patterns of {@code patterns.tsv}. Immutable. */
final class DayPatterns {
  /** The columns of the lexicon. */
  static final List<String> COLUMNS =
      List.of("pattern", "reading", "value", "example", "counterexample");

  private final List<DayPattern> patterns = new ArrayList<>();

  /** The numbers of the patterns whose first token may be a word. */
  private final Map<String, List<Integer>> byWord = new HashMap<>();

  /** The same for classes. */
  private final Map<WordClass, List<Integer>> byClass = new HashMap<>();

  DayPatterns() {
    Table table = Gazetteers.lexicon("day/patterns.tsv", COLUMNS);
    for (int row = 0; row < table.rows(); row++) {
      String name = table.cell(row, 1);
      int place = row;
      Reading reading =
          Reading.of(name)
              .orElseThrow(() -> table.damagedRow(place, "no reading is called " + name));
      add(new DayPattern(Element.read(table.cell(row, 0)), reading, table.cell(row, 2)));
    }
  }

  private void add(DayPattern pattern) {
    int number = patterns.size();
    patterns.add(pattern);
    for (Element element : pattern.elements()) {
      boolean more =
          switch (element) {
            case Element.After after -> true;
            case Element.Closed closed -> true;
            case Element.Literal literal -> {
              literal
                  .words()
                  .forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(number));
              yield literal.optional();
            }
            case Element.Kind kind -> {
              byClass.computeIfAbsent(kind.kind(), k -> new ArrayList<>()).add(number);
              yield kind.optional();
            }
          };
      if (!more) {
        return;
      }
    }
  }

  /** A pattern by its row in the table. */
  DayPattern get(int row) {
    return patterns.get(row);
  }

  /**
   * What the patterns find in a sentence, from left to right, none over another; where several
   * begin at a token the longest counts, then the first of the table.
   */
  List<DayPattern.Match> in(Words words) {
    List<DayPattern.Match> found = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      Optional<DayPattern.Match> match = longest(words, at);
      match.ifPresent(found::add);
      at = match.map(DayPattern.Match::end).orElse(at + 1);
    }
    for (int i = found.size() - 2; i >= 0; i--) {
      found.set(i, withYear(found.get(i), found.get(i + 1)));
    }
    return found;
  }

  /** "From March 3 to April 5, 2011": the year is that of both. */
  private static DayPattern.Match withYear(DayPattern.Match first, DayPattern.Match next) {
    boolean dates =
        first.pattern().isPlainDate()
            && next.pattern().isPlainDate()
            && next.first() == first.end() + 1;
    Optional<Integer> year = next.value(WordClass.YEAR);
    if (!dates || year.isEmpty() || first.value(WordClass.YEAR).isPresent()) {
      return first;
    }
    int months = first.value(WordClass.MONTH).orElse(1) - next.value(WordClass.MONTH).orElse(1);
    return first.inYear(months > 0 ? year.get() - 1 : year.get());
  }

  private Optional<DayPattern.Match> longest(Words words, int at) {
    List<Integer> own = byWord.getOrDefault(words.lower().get(at), List.of());
    if (own.isEmpty() && words.classes().get(at).isEmpty()) {
      return Optional.empty();
    }
    TreeSet<Integer> candidates = new TreeSet<>(own);
    for (WordClass kind : words.classes().get(at).keySet()) {
      candidates.addAll(byClass.getOrDefault(kind, List.of()));
    }
    Optional<DayPattern.Match> best = Optional.empty();
    for (int number : candidates) {
      Optional<DayPattern.Match> match = patterns.get(number).at(words, at);
      if (match.isPresent() && match.get().end() > best.map(DayPattern.Match::end).orElse(at)) {
        best = match;
      }
    }
    return best;
  }
}
