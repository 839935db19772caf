package demarche.evacuation;

import java.util.List;
import java.util.Optional;

/**
 * A state, or a body of no state, that may run an evacuation.
 *
 * @param name the state by its common English name, or the body
 * @param adjective what its people are called
 * @param bodies its bodies that are told to act, by name; empty where it acts itself
 */
record Party(String name, Optional<String> adjective, List<String> bodies) {
  Party {
    bodies = List.copyOf(bodies);
  }
}
