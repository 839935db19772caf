package demarche.name;

import demarche.name.Span.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * "President Lee and First Lady Ann Lee": whom a text joins by "and" are two, however much the one
 * name is a part of the other.
 */
final class JoinedNames {
  /** So many words of a title stand between "and" and the second name. */
  private static final int TITLE = 6;

  private final TitleWords titles;
  private final Lines lines;
  private final Map<String, Set<String>> others = new HashMap<>();

  /**
   * @param spans the names of the article, by sentence and in the order of the text
   */
  JoinedNames(TitleWords titles, Lines lines, List<List<Span>> spans) {
    this.titles = titles;
    this.lines = lines;
    for (List<Span> sentence : spans) {
      List<Span> people = sentence.stream().filter(s -> s.kind() == Kind.PERSON).toList();
      for (int i = 1; i < people.size(); i++) {
        Span one = people.get(i - 1);
        Span other = people.get(i);
        if (areJoined(one, other)) {
          others.computeIfAbsent(one.surface(), n -> new HashSet<>()).add(other.surface());
          others.computeIfAbsent(other.surface(), n -> new HashSet<>()).add(one.surface());
        }
      }
    }
  }

  /** By each name as it stands those with which it is joined. */
  Map<String, Set<String>> others() {
    return Map.copyOf(others);
  }

  /** "And", and nothing but a title after it. */
  private boolean areJoined(Span one, Span other) {
    int and = one.end();
    int between = other.first() - and - 1;
    return lines.word(one.sentence(), and).equals("and")
        && (between == 0
            || (between <= TITLE
                && titles.titleBefore(lines, other.sentence(), other.first()).isPresent()));
  }
}
