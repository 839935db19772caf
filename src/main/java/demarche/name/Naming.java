package demarche.name;

import demarche.fact.ActorType;
import java.util.Optional;

/**
 * A name at a place of the text.
 *
 * @param sentence the sentence's number, from 0
 * @param first its first token
 * @param end the token after its last
 * @param type what it names
 * @param name what the codebook calls it
 * @param of the country or body that it belongs to, by name
 * @param sort how it names it
 */
public record Naming(
    int sentence, int first, int end, ActorType type, String name, Optional<String> of, Sort sort) {

  /** How words name something. */
  public enum Sort {
    /** By a name of its own. */
    NAME,
    /** A country by its adjective or the name of its people. */
    ADJECTIVE,
    /** A country by its capital. */
    CAPITAL,
    /** A body by its kind: "the foreign ministry". */
    BODY,
    /** A country by its government: "the British government". */
    GOVERNMENT
  }

  Naming named(String other) {
    return new Naming(sentence, first, end, type, other, of, sort);
  }
}
