package demarche.evacuation;

import demarche.language.Tree;
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

  /**
   * The nearest verb above them, that of their own phrase not counted: "700 stranded Danes".
   *
   * @return -1 where there is none
   */
  int verbAbove(Tree tree) {
    int first = count.map(Quantity::first).orElse(head);
    boolean aboard =
        first > 1 && tree.form(first - 1).equals("with") && tree.token(first - 2).tag().isNoun();
    // "Said a plane with 90 people had landed": the tree may hang the people on "said".
    int verb = Spots.verbAbove(tree, aboard ? first - 2 : head).orElse(-1);
    boolean inside = first < verb && verb < head;
    return inside ? Spots.verbAbove(tree, verb).orElse(-1) : verb;
  }

  /** The same people as others that are counted. */
  Group counted(Group other) {
    return new Group(
        other.head(), other.count(), kinds, states, own, other.whole(), mostly, other.part());
  }

  /** Others of the same sort, for whom a number stands. */
  Group like(Quantity number) {
    return new Group(number.head(), Optional.of(number), kinds, states, own, whole, mostly, part);
  }

  /** The same people as a part of others. */
  Group asPart() {
    return new Group(head, count, kinds, states, own, whole, mostly, true);
  }
}
