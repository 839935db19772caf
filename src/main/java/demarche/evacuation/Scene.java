package demarche.evacuation;

import demarche.day.DayMention;
import demarche.language.Tree;
import java.util.List;

/**
 * A sentence with what it names.
 *
 * @param sentence its number in the document, from 0
 * @param paragraph the number of its paragraph, from 0
 */
record Scene(
    int sentence,
    int paragraph,
    Tree tree,
    List<Quantity> quantities,
    List<Group> groups,
    List<Ride> rides,
    List<Spot> spots,
    List<DayMention> days) {
  private static final int LONGEST_DATELINE = 16;

  Scene {
    quantities = List.copyOf(quantities);
    groups = List.copyOf(groups);
    rides = List.copyOf(rides);
    spots = List.copyOf(spots);
    days = List.copyOf(days);
  }

  /** The first token after a bullet, a dateline or the time of day that opens an entry. */
  int start() {
    for (int i = 0; i < Math.min(4, tree.size()); i++) {
      String form = tree.token(i).form();
      if (form.equals(":") || form.equals("*") || form.equals("•")) {
        return i + 1;
      }
    }
    return sentence == 0 ? afterDateline() : 0;
  }

  /** "OSLO, May 3 (Agency) - Chile has": the token after the dash. */
  private int afterDateline() {
    for (int i = 1; i < Math.min(LONGEST_DATELINE, tree.size() - 1); i++) {
      String form = tree.token(i).form();
      boolean dash = form.equals("-") || form.equals("–") || form.equals("—") || form.equals("--");
      boolean apart =
          tree.token(i).start() > tree.token(i - 1).end() && tree.token(i + 1).start() > tree.token(i).end();
      if (dash && apart) {
        return i + 1;
      }
    }
    return 0;
  }

  boolean hasRideAt(int place) {
    return rides.stream().anyMatch(ride -> ride.head() == place);
  }

  boolean hasGroupAt(int place) {
    return groups.stream().anyMatch(group -> group.head() == place);
  }
}
