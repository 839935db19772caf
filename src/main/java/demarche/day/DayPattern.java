package demarche.day;

import demarche.language.PartOfSpeech;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A pattern over tokens.
 *
 * @param elements what it asks for, in order
 * @param reading how its words name a day
 * @param value what the reading needs; empty where it needs nothing
 */
record DayPattern(List<Element> elements, Reading reading, String value) {

  /**
   * Where a pattern was found.
   *
   * @param pattern the pattern
   * @param first the place of its first token
   * @param end the place after its last token
   * @param values the values of its classes, in the order of the tokens
   * @param places the places of the same tokens
   */
  record Match(
      DayPattern pattern,
      int first,
      int end,
      Map<WordClass, List<Integer>> values,
      Map<WordClass, List<Integer>> places) {

    /** The value of a class; empty where the match holds none. */
    Optional<Integer> value(WordClass kind) {
      return values.getOrDefault(kind, List.of()).stream().findFirst();
    }

    /** The same with a year that stands elsewhere. */
    Match inYear(int year) {
      Map<WordClass, List<Integer>> more = new EnumMap<>(WordClass.class);
      more.putAll(values);
      more.put(WordClass.YEAR, List.of(year));
      return new Match(pattern, first, end, more, places);
    }
  }

  /** Whether it is a day of a month whose year is told or left out. */
  boolean isPlainDate() {
    return reading == Reading.DATE && value.isEmpty();
  }

  /** The longest match that begins at a token; empty where there is none. */
  Optional<Match> at(Words words, int first) {
    List<Integer> kinds = new ArrayList<>();
    int end = end(words, first, 0, first, kinds);
    if (end <= first || words.tokens().get(first).tag().isPunctuation()) {
      return Optional.empty();
    }
    return Optional.of(match(words, first, end, kinds));
  }

  /**
   * The end of the longest match from an element on; -1 where there is none.
   *
   * @param found takes the elements used, in the order from the last: pairs of element and token
   */
  private int end(Words words, int at, int element, int first, List<Integer> found) {
    if (element == elements.size()) {
      return at;
    }
    return switch (elements.get(element)) {
      case Element.After after ->
          at > 0 && after.words().contains(words.lower().get(at - 1))
              ? end(words, at, element + 1, first, found)
              : -1;
      case Element.Closed closed ->
          isClosed(words, at) ? end(words, at, element + 1, first, found) : -1;
      case Element.Literal literal -> {
        boolean fits = at < words.size() && literal.words().contains(words.lower().get(at));
        yield token(words, at, element, first, found, fits, literal.optional());
      }
      case Element.Kind kind -> {
        boolean fits = at < words.size() && words.classes().get(at).containsKey(kind.kind());
        yield token(words, at, element, first, found, fits, kind.optional());
      }
    };
  }

  private int token(
      Words words,
      int at,
      int element,
      int first,
      List<Integer> found,
      boolean fits,
      boolean optional) {
    if (fits) {
      int end = end(words, at + 1, element + 1, first, found);
      if (end >= 0) {
        found.add(element);
        found.add(at);
        return end;
      }
    }
    return optional ? end(words, at, element + 1, first, found) : -1;
  }

  private Match match(Words words, int first, int end, List<Integer> found) {
    Map<WordClass, List<Integer>> values = new EnumMap<>(WordClass.class);
    Map<WordClass, List<Integer>> places = new EnumMap<>(WordClass.class);
    for (int i = found.size() - 2; i >= 0; i -= 2) {
      if (elements.get(found.get(i)) instanceof Element.Kind kind) {
        int place = found.get(i + 1);
        int value = words.classes().get(place).getOrDefault(kind.kind(), 0);
        values.computeIfAbsent(kind.kind(), k -> new ArrayList<>()).add(value);
        places.computeIfAbsent(kind.kind(), k -> new ArrayList<>()).add(place);
      }
    }
    return new Match(this, first, end, values, places);
  }

  private static boolean isClosed(Words words, int at) {
    if (at >= words.size()) {
      return true;
    }
    PartOfSpeech tag = words.tokens().get(at).tag();
    return (tag.isPunctuation() && tag != PartOfSpeech.HYPH) || tag == PartOfSpeech.CC;
  }
}
