package demarche.evacuation;

import demarche.day.DayMention;
import demarche.language.Tree;
import java.util.List;

/**
 * A sentence with what it names.
 *
 * @param sentence its number in the document, from 0
 * @param paragraph the number of its piece of the body, from 0
 * @param gaps those who do what a verb tells of another
 */
record Scene(
    int sentence,
    int paragraph,
    Tree tree,
    List<Quantity> quantities,
    List<Group> groups,
    List<Gap> gaps,
    List<Ride> rides,
    List<Spot> spots,
    List<DayMention> days) {
  Scene {
    quantities = List.copyOf(quantities);
    groups = List.copyOf(groups);
    gaps = List.copyOf(gaps);
    rides = List.copyOf(rides);
    spots = List.copyOf(spots);
    days = List.copyOf(days);
  }

  boolean hasRideAt(int place) {
    return rides.stream().anyMatch(ride -> ride.head() == place);
  }

  boolean hasGroupAt(int place) {
    return groups.stream().anyMatch(group -> group.head() == place);
  }
}
