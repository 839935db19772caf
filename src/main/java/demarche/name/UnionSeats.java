package demarche.name;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.name.Span.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a city that stands for a union of states: "Brussels froze the funds" is no deed of
 * Belgium's, unless the article speaks of Belgium. Lexicon: {@code union-seats.tsv}.
 */
final class UnionSeats {
  private static final class Bundled {
    static final Map<String, String> UNIONS = unions();
  }

  /** The countries that the article names by name or adjective. */
  private final Set<String> lands = new HashSet<>();

  private final Set<String> bodies = new HashSet<>();

  /** What an article names, as settled. */
  UnionSeats(List<List<Span>> spans, FullNames names) {
    for (List<Span> sentence : spans) {
      for (Span span : sentence) {
        if (span.kind() == Kind.LAND || span.kind() == Kind.DEMONYM) {
          span.known().ifPresent(lands::add);
        }
        bodies.add(span.known().orElse(span.surface()));
        names.body(span.surface()).ifPresent(bodies::add);
      }
    }
  }

  private static Map<String, String> unions() {
    Map<String, String> unions = new HashMap<>();
    Table table = Gazetteers.lexicon("union-seats.tsv", List.of("city", "union", "example"));
    for (int row = 0; row < table.rows(); row++) {
      unions.put(table.cell(row, 0), table.cell(row, 1));
    }
    return Map.copyOf(unions);
  }

  /**
   * The union that a city stands for.
   *
   * @param country the country that it lies in
   * @return empty where the article speaks of the country
   */
  Optional<String> union(String city, String country) {
    return lands.contains(country)
        ? Optional.empty()
        : Optional.ofNullable(Bundled.UNIONS.get(city));
  }

  /** Whether the article speaks of a country and the union alike: either may be meant. */
  boolean isOpen(String city, String country) {
    return lands.contains(country) && bodies.contains(Bundled.UNIONS.getOrDefault(city, ""));
  }
}
