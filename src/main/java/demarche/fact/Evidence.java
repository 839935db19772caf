package demarche.fact;

import java.util.Set;

/**
 * A piece of the body that shows a fact or names an actor.
 *
 * @param start the first code point of the piece in the body, counted from 0
 * @param end one past its last code point, greater than {@code start}
 * @param words the body's text between the two, exactly
 * @param slots the slots that this piece supports; empty where the source does not say
 */
public record Evidence(int start, int end, String words, Set<Slot> slots) {
  public Evidence {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("evidence from " + start + " to " + end);
    }
    slots = Set.copyOf(slots);
  }
}
