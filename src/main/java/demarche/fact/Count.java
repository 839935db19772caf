package demarche.fact;

import java.util.Optional;

/**
 * How many people, as told.
 *
 * @param number people, zero or more
 * @param qualifier the words that loosen the number ("about", "more than")
 */
public record Count(long number, Optional<String> qualifier) {
  public Count {
    if (number < 0) {
      throw new IllegalArgumentException("a count of " + number);
    }
  }
}
