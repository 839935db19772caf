package demarche.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What facts are asked for.
 *
 * @param wanted the words; with none, all facts
 * @param among for each facet sets of values: a fact has some value of every set. A set has several
 *     where a name may mean several
 * @param since the first day; empty where all days up to the last are meant
 * @param until the last day; empty where all days from the first on are meant
 * @param most how many are given at most
 */
public record FactSearch(
    Wanted wanted, Map<Facet, List<Set<String>>> among, String since, String until, int most) {
  public FactSearch {
    among = Map.copyOf(among);
  }
}
