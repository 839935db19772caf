package demarche.evacuation;

import demarche.evacuation.EvacuationWords.Frame;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Finds who is told to move people. */
final class Agents {
  private final Parties parties;

  Agents(Parties parties) {
    this.parties = parties;
  }

  /** The parties that are told to act, each as it is told; none where nobody is. */
  List<Party> of(Scene scene, int at, Frame frame) {
    Tree tree = scene.tree();
    List<Party> found = new ArrayList<>();
    boolean noun = tree.token(at).tag().isNoun();
    if (noun) {
      found.addAll(parties.ownersOf(scene.sentence(), tree, at));
      if (found.isEmpty() && !tree.is(at, Relation.OBL, Relation.NSUBJ)) {
        OptionalInt above = Spots.verbAbove(tree, at);
        if (above.isPresent()) {
          subjects(scene, above.getAsInt(), found);
        }
      }
      return found;
    }
    OptionalInt agent = tree.child(at, Relation.OBL_AGENT);
    if (agent.isPresent()) {
      found.addAll(parties.ofPhrase(scene.sentence(), tree, agent.getAsInt()));
    }
    if (found.isEmpty()) {
      subjects(scene, at, found);
    }
    if (found.isEmpty()) {
      for (int child : tree.children(at, Relation.OBL)) {
        if (scene.hasRideAt(child)) {
          found.addAll(parties.ofPhrase(scene.sentence(), tree, child));
        }
      }
    }
    if (found.isEmpty() && frame == Frame.GO) {
      scene.rides().stream()
          .filter(ride -> ride.head() < at)
          .forEach(ride -> found.addAll(parties.ofPhrase(scene.sentence(), tree, ride.head())));
    }
    return found;
  }

  /** Subjects that act; people who are moved or who leave do not. */
  private void subjects(Scene scene, int at, List<Party> found) {
    boolean passive = Arguments.isPassive(scene.tree(), at);
    for (int subject : Arguments.subjects(scene, at)) {
      boolean ride = scene.hasRideAt(subject);
      boolean moved = scene.hasGroupAt(subject) && !isStaffActing(scene, subject);
      if (ride || (!passive && !moved)) {
        found.addAll(parties.ofPhrase(scene.sentence(), scene.tree(), subject));
      }
    }
  }

  private static boolean isStaffActing(Scene scene, int subject) {
    return scene.groups().stream()
        .anyMatch(g -> g.head() == subject && g.kinds().contains("staff") && g.count().isEmpty());
  }
}
