package demarche.evacuation;

import demarche.evacuation.EvacuationWords.Frame;
import demarche.gazetteer.WordGroups;
import demarche.language.Tree;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells where the words beside a verb make it sure that people are brought out. */
final class Sureness {
  private static final Set<String> REFUGES = WordGroups.of("evacuation", "refuge");

  /** As many words behind a verb may tell where people are taken. */
  private static final int REACH = 14;

  private final EvacuationWords words;

  Sureness(EvacuationWords words) {
    this.words = words;
  }

  /**
   * Whether a verb's own sentence tells of an evacuation by other words: "Danish evacuees landed in
   * Copenhagen", "the embassy's staff were taken to safety".
   *
   * @param moved the people told with it
   * @param spots the places told with it
   */
  boolean is(Scene scene, int at, Frame frame, List<Group> moved, List<Spot> spots) {
    return switch (frame) {
      case GO -> moved.stream().anyMatch(group -> comesHome(scene, at, group, spots));
      case CARRY -> isToSafety(scene.tree(), at) && moved.stream().anyMatch(Sureness::isNational);
      case SEND, STOP -> false;
    };
  }

  /** Evacuees who reach their own land: who brought them out need not be told. */
  private boolean comesHome(Scene scene, int at, Group group, List<Spot> spots) {
    Tree tree = scene.tree();
    boolean evacuees =
        scene.groups().stream()
            .filter(other -> other.states().equals(group.states()))
            .anyMatch(other -> words.isCue(tree.lemma(other.head())));
    return evacuees
        && group.states().size() == 1
        && (Places.isHomeward(tree, at)
            || spots.stream()
                .filter(spot -> spot.role() == Spot.Role.TO)
                .flatMap(spot -> spot.country().stream())
                .anyMatch(group.states()::contains));
  }

  private static boolean isNational(Group group) {
    return group.own() || group.kinds().contains("staff") || !group.states().isEmpty();
  }

  private static boolean isToSafety(Tree tree, int verb) {
    return IntStream.range(verb + 2, Math.min(tree.size(), verb + REACH))
        .filter(at -> REFUGES.contains(tree.lemma(at)) && tree.form(at - 1).equals("to"))
        .anyMatch(at -> Spots.verbAbove(tree, at).orElse(-1) == verb);
  }
}
