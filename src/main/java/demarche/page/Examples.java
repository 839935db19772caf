package demarche.page;

import demarche.exchange.Addresses;
import demarche.search.Facet;
import demarche.search.Index;
import demarche.search.Kind;
import demarche.search.Search;
import demarche.search.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where to begin: actors that much is told of. */
final class Examples {
  /** The named query that they come from, and what it is asked with. */
  static final String QUERY = "most-active";

  static final Map<String, String> GIVEN = Map.of("least", "1");

  private static final int SHOWN = 12;

  /** Four make six pairs. */
  private static final int COMPARED = 4;

  private Examples() {}

  /** A name and the address that it leads to. */
  public record Example(String name, String href) {}

  /** The actors that take part in most communications, each leading to a page about it. */
  static List<Example> actors(Answers answers, String path) {
    return answers.of(QUERY, GIVEN).rows().stream()
        .limit(SHOWN)
        .map(row -> row.getOrDefault("participant", ""))
        .distinct()
        .map(name -> new Example(name, Addresses.with(path, List.of(Map.entry("actor", name)))))
        .toList();
  }

  /** Countries that most positions name and that hold some themselves, compared two by two. */
  static List<Example> comparisons(Index index, Addresses addresses) {
    Search positions =
        new Search(
            Wanted.of(""),
            Map.of(Facet.KIND, List.of(Kind.POSITION.code())),
            Search.Order.RELEVANCE,
            0,
            0);
    List<String> holders =
        index.find(positions).counts().getOrDefault(Facet.COUNTRY, List.of()).stream()
            .map(Search.Count::value)
            .filter(iri -> !index.positions(iri, Wanted.of(""), 1).isEmpty())
            .limit(COMPARED)
            .toList();
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < holders.size(); i++) {
      for (int j = i + 1; j < holders.size(); j++) {
        examples.add(comparison(index, addresses, holders.get(i), holders.get(j)));
      }
    }
    return List.copyOf(examples);
  }

  private static Example comparison(Index index, Addresses addresses, String one, String other) {
    return new Example(
        index.label(one).orElse(one) + " and " + index.label(other).orElse(other),
        Addresses.with(
            ComparePage.PATH,
            List.of(
                Map.entry("actor", SearchState.written(addresses.base(), one)),
                Map.entry("actor", SearchState.written(addresses.base(), other)))));
  }
}
