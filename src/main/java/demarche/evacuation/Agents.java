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
  private final EvacuationWords words;

  Agents(Parties parties, EvacuationWords words) {
    this.parties = parties;
    this.words = words;
  }

  /** The parties that are told to act, each as it is told; none where nobody is. */
  List<Party> of(Scene scene, int at, Frame frame) {
    Tree tree = scene.tree();
    List<Party> found = new ArrayList<>();
    boolean noun = tree.token(at).tag().isNoun();
    if (noun) {
      found.addAll(parties.ownersOf(scene.sentence(), tree, at));
      if (found.isEmpty()) {
        found.addAll(effort(scene, at));
      }
      if (found.isEmpty() && !tree.is(at, Relation.OBL, Relation.NSUBJ)) {
        OptionalInt above = Spots.verbAbove(tree, at);
        if (above.isPresent() && !words.isSpeech(tree.lemma(above.getAsInt()))) {
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

  /** "Qatar's efforts in the evacuation": whose the noun is on which the move hangs. */
  private List<Party> effort(Scene scene, int at) {
    Tree tree = scene.tree();
    OptionalInt above = tree.head(at);
    return above.isPresent()
            && tree.is(at, Relation.NMOD, Relation.ACL)
            && tree.token(above.getAsInt()).tag().isNoun()
        ? parties.ownersOf(scene.sentence(), tree, above.getAsInt())
        : List.of();
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
