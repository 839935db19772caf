package demarche.evacuation;

import java.util.List;
import java.util.Optional;

/**
 * People in a sentence.
 *
 * @param head the noun, or the number that stands for it
 * @param count how many
 * @param kinds nationality adjectives, "foreign", "local" or "staff", as the text says
 * @param states the states whose nationality is told
 * @param own whether they are citizens of whoever acts ("its citizens")
 * @param whole whether they are all of whom others are a part ("20 of its 88 citizens")
 * @param mostly whether they are the greater part ("most of them Danes")
 * @param part whether they are a part of people told before ("21 of them Germans")
 */
record Group(
    int head,
    Optional<Quantity> count,
    List<String> kinds,
    List<String> states,
    boolean own,
    boolean whole,
    boolean mostly,
    boolean part) {
  Group {
    kinds = List.copyOf(kinds);
    states = List.copyOf(states);
  }

  /** The same people as a part of others. */
  Group asPart() {
    return new Group(head, count, kinds, states, own, whole, mostly, true);
  }
}
