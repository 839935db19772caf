package demarche.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked of the index.
 *
 * @param wanted the words; with none, everything
 * @param filters values that must all hold, by facet
 * @param order of what is found
 * @param from how many of what is found are passed over
 * @param most how many are given at most
 */
public record Search(
    Wanted wanted, Map<Facet, List<String>> filters, Order order, int from, int most) {
  public Search {
    filters = Map.copyOf(filters);
  }

  /** The order of what is found; what is alike in it is by IRI. */
  public enum Order {
    /** What fits best first. */
    RELEVANCE,
    /** From new to old; what has no day last. */
    DAY,
    /** From old to new; what has no day last. */
    OLDEST
  }

  /**
   * What was found.
   *
   * @param total how many things in all
   * @param entries those that were asked for, in order
   * @param counts for each facet its values with how many of all found have it, most first
   */
  public record Found(int total, List<Hit> entries, Map<Facet, List<Count>> counts) {
    public Found {
      entries = List.copyOf(entries);
      counts = Map.copyOf(counts);
    }
  }

  /**
   * One of them.
   *
   * @param entry the thing
   * @param quotation of a fact: of its words those that have most of what was wanted
   */
  public record Hit(Entry entry, Optional<String> quotation) {}

  /** How often a value was found. */
  public record Count(String value, int count) {}
}
