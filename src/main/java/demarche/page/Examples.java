package demarche.page;

import demarche.exchange.Addresses;
import java.util.List;
import java.util.Map;

/** Where to begin: actors that much is told of. */
final class Examples {
  /** The named query that they come from, and what it is asked with. */
  static final String QUERY = "most-active";

  static final Map<String, String> GIVEN = Map.of("least", "1");

  private static final int SHOWN = 12;

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
}
