package demarche.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * A state.
 *
 * @param name its common English name
 * @param qid its Wikidata id ("Q889")
 * @param iso2 two-letter code, where it has one
 * @param iso3 three-letter code; the key by which other tables name it
 * @param capital the name of its capital
 * @param point where it lies
 * @param demonyms what its people and things are called ("French")
 * @param aliases its other names
 */
public record CountryEntry(
    String name,
    Optional<String> qid,
    Optional<String> iso2,
    String iso3,
    Optional<String> capital,
    Optional<Point> point,
    List<String> demonyms,
    List<String> aliases) {
  public CountryEntry {
    demonyms = List.copyOf(demonyms);
    aliases = List.copyOf(aliases);
  }
}
