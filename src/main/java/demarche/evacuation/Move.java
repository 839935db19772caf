package demarche.evacuation;

import demarche.day.DayMention;
import demarche.evacuation.EvacuationWords.Frame;
import demarche.evacuation.EvacuationWords.Verb;
import java.util.List;
import java.util.Optional;

/**
 * What one verb or noun tells of people being moved.
 *
 * @param scene its sentence
 * @param predicate the verb or noun
 * @param verb how it moves people, and whether it tells of an evacuation by itself
 * @param agents who is told to do it
 * @param mode whether it has happened
 * @param day the day or time on which it happens, where told
 * @param groups the people told with it
 * @param rides the vehicles told with it
 * @param spots the places told with it
 */
record Move(
    Scene scene,
    int predicate,
    Verb verb,
    List<Party> agents,
    Mode mode,
    Optional<DayMention> day,
    List<Group> groups,
    List<Ride> rides,
    List<Spot> spots) {
  Move {
    agents = List.copyOf(agents);
    groups = List.copyOf(groups);
    rides = List.copyOf(rides);
    spots = List.copyOf(spots);
  }

  /** The same done by others, to others. */
  Move with(List<Party> others, List<Group> people) {
    return new Move(scene, predicate, verb, others, mode, day, people, rides, spots);
  }

  /** The same with other places. */
  Move at(List<Spot> places) {
    return new Move(scene, predicate, verb, agents, mode, day, groups, rides, places);
  }

  /** How it moves people. */
  Frame frame() {
    return verb.frame();
  }

  /** Whether it tells of an evacuation by itself. */
  boolean strong() {
    return verb.strong();
  }

  /** Whether a move has happened. */
  enum Mode {
    DONE,
    GOING,
    PLANNED,
    SUSPENDED
  }
}
