package demarche.evacuation;

import java.util.List;
import java.util.Optional;

/**
 * A state, or a body of no state, that may run an evacuation.
 *
 * @param name the state by its common English name, or the body
 * @param adjective what its people are called
 * @param bodies its bodies that are told to act, by name; empty where it acts itself
 * @param described whether it is only meant by a word such as "the navy"
 */
record Party(String name, Optional<String> adjective, List<String> bodies, boolean described) {
  Party {
    bodies = List.copyOf(bodies);
  }
}
