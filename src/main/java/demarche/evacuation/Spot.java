package demarche.evacuation;

import java.util.Optional;

/**
 * A place or country named in a sentence.
 *
 * @param first its first token
 * @param head its head
 * @param name as the article's cast has it
 * @param country the state in which it lies; itself where it is one
 * @param state whether it is a state itself
 * @param role what it is to a move
 */
record Spot(int first, int head, String name, Optional<String> country, boolean state, Role role) {
  /** The same where it acts. */
  Spot asActor() {
    return new Spot(first, head, name, country, state, Role.NONE);
  }

  /** What a place is to a move. */
  enum Role {
    FROM,
    TO,
    VIA,
    AT,
    /** Named otherwise: as an actor, a nationality. */
    NONE
  }
}
