package demarche.gazetteer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person holds an office for a time.
 *
 * @param person the full name
 * @param qid the person's Wikidata id
 * @param office the title without the country
 * @param country the three-letter code of the state; empty for an office of an international body,
 *     which {@code office} then names
 * @param start the first day, where known
 * @param end the last day, where it has ended and the day is known
 * @param until the day up to which a missing end may be relied on
 */
public record TenureEntry(
    String person,
    String qid,
    String office,
    Optional<String> country,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    Optional<LocalDate> until) {

  /** Whether the office was surely held on a day. */
  public boolean covers(LocalDate day) {
    Optional<LocalDate> last = end.or(() -> until);
    return start.isPresent()
        && last.isPresent()
        && !day.isBefore(start.get())
        && !day.isAfter(last.get());
  }

  /** Whether the office had surely been left by a day. */
  public boolean endedBy(LocalDate day) {
    return end.isPresent() && !end.get().isAfter(day);
  }
}
