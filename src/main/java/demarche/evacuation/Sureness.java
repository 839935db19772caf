package demarche.evacuation;

import demarche.evacuation.EvacuationWords.Frame;
import demarche.gazetteer.WordGroups;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Tells where the words beside a verb make it sure that people are brought out. */
final class Sureness {
  private static final Set<String> MISSIONS = WordGroups.of("evacuation", "mission");
  private static final Set<String> REFUGES = WordGroups.of("evacuation", "refuge");
  private static final Set<String> HELPERS = WordGroups.of("evacuation", "helper");

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
    if (frame != Frame.STOP && isOfOperation(scene, at)) {
      return true;
    }
    return switch (frame) {
      case GO -> moved.stream().anyMatch(group -> comesHome(scene, at, group, spots));
      case CARRY -> isToSafety(scene.tree(), at) && moved.stream().anyMatch(Sureness::isNational);
      case SEND, STOP -> false;
    };
  }

  /** "An evacuation flight left Malo", "the repatriation flights carried 90 people". */
  boolean isOfOperation(Scene scene, int at) {
    Tree tree = scene.tree();
    return Arguments.subjects(scene, at).stream()
        .filter(scene::hasRideAt)
        .filter(ride -> !carriesHelpers(scene, at, ride))
        .flatMap(ride -> tree.children(ride, Relation.COMPOUND).stream())
        .anyMatch(sort -> words.noun(tree.lemma(sort)).filter(strong -> strong).isPresent());
  }

  /** "With 20 medics on board": it goes to bring others out, who are not told to be aboard. */
  private static boolean carriesHelpers(Scene scene, int verb, int ride) {
    Tree tree = scene.tree();
    IntPredicate aboard =
        at ->
            (at > ride && at < tree.end(ride))
                || (tree.preposition(at).equals("with") && tree.head(at).orElse(-1) == verb);
    return IntStream.range(0, tree.size()).filter(aboard).anyMatch(at -> isHelper(tree, at))
        && scene.groups().stream()
            .mapToInt(Group::head)
            .filter(aboard)
            .allMatch(at -> isHelper(tree, at) || isHelper(tree, tree.head(at).orElse(at)));
  }

  private static boolean isHelper(Tree tree, int at) {
    return tree.token(at).tag().isNoun() && HELPERS.contains(tree.lemma(at));
  }

  /**
   * Whether what a party is told to do is an evacuation by whom it moves from where: evacuees, or
   * its staff to another city of the land, or people some of whom are its own.
   */
  boolean isOfParty(
      Scene scene, Frame frame, List<Party> acting, List<Group> moved, List<Spot> spots) {
    Tree tree = scene.tree();
    if (acting.isEmpty()) {
      return false;
    }
    if (isWithOwn(acting, moved, spots)) {
      return true;
    }
    boolean evacuees = moved.stream().anyMatch(group -> words.isCue(tree.lemma(group.head())));
    boolean staff = moved.stream().anyMatch(group -> group.kinds().contains("staff"));
    return frame == Frame.CARRY
        && ((evacuees && !told(spots, Spot.Role.FROM).isEmpty())
            || (staff && (isWithinLand(spots) || isFromMission(tree, spots))));
  }

  /** "A Greek ship took 90 people, 30 of them Greeks, from Malo": out of no land of theirs. */
  private static boolean isWithOwn(List<Party> acting, List<Group> moved, List<Spot> spots) {
    List<String> states = acting.stream().map(Party::name).toList();
    return moved.stream().anyMatch(g -> !g.part() && g.count().isPresent())
        && moved.stream().anyMatch(g -> g.part() && g.states().stream().anyMatch(states::contains))
        && told(spots, Spot.Role.FROM).stream()
            .anyMatch(spot -> !states.contains(spot.country().orElseThrow()));
  }

  /** "From Malo to Bar", both in one land. */
  private static boolean isWithinLand(List<Spot> spots) {
    return cities(spots, Spot.Role.FROM).stream()
        .anyMatch(
            from ->
                cities(spots, Spot.Role.TO).stream()
                    .anyMatch(to -> to.country().equals(from.country())));
  }

  /** "Closed its embassy in Malo and moved its staff to Bar". */
  private static boolean isFromMission(Tree tree, List<Spot> spots) {
    return !told(spots, Spot.Role.TO).isEmpty()
        && cities(spots, Spot.Role.AT).stream()
            .anyMatch(at -> at.first() > 1 && MISSIONS.contains(tree.lemma(at.first() - 2)));
  }

  private static List<Spot> cities(List<Spot> spots, Spot.Role role) {
    return told(spots, role).stream().filter(spot -> !spot.state()).toList();
  }

  /** The cities and states of a part whose land is known. */
  private static List<Spot> told(List<Spot> spots, Spot.Role role) {
    return spots.stream()
        .filter(spot -> spot.role() == role && spot.country().isPresent())
        .toList();
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
