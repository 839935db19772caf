package demarche.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * A city.
 *
 * @param name its English name
 * @param country the three-letter code of the state in which it lies; empty where it lies in none
 * @param qid its Wikidata id, where known
 * @param point where it lies
 * @param population people, 0 where unknown
 * @param capital whether it is the capital of its state
 * @param aliases its other names
 */
public record CityEntry(
    String name,
    String country,
    Optional<String> qid,
    Optional<Point> point,
    long population,
    boolean capital,
    List<String> aliases) {
  public CityEntry {
    aliases = List.copyOf(aliases);
  }
}
