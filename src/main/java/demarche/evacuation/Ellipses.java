package demarche.evacuation;

import demarche.evacuation.EvacuationWords.Frame;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives each who acts in a clause without a verb a move of its own ("Peru evacuated 200 people,
 * Chile 170"), and each land that is left with its own number ("200 from Niger and 40 from Mali").
 */
final class Ellipses {
  private final Parties parties;
  private final EvacuationWords words;

  Ellipses(Parties parties, EvacuationWords words) {
    this.parties = parties;
    this.words = words;
  }

  /**
   * The moves of a sentence with those of the clauses that leave their verb out.
   *
   * @param told the moves that a verb or noun tells, in the order of the text
   */
  List<Move> with(Scene scene, List<Move> told) {
    List<Move> all = new ArrayList<>();
    told.forEach(move -> all.addAll(byLand(apart(scene, move))));
    for (Gap gap : scene.gaps()) {
      last(scene, told, gap).ifPresent(move -> move(scene, move, gap).ifPresent(all::add));
    }
    return all;
  }

  /** A move without the people of the clauses behind it. */
  private static Move apart(Scene scene, Move move) {
    return move.with(
        move.agents(),
        move.groups().stream()
            .filter(group -> scene.gaps().stream().noneMatch(gap -> gap.people() == group.head()))
            .toList());
  }

  /** One move for each land out of which a number of its own is told to go. */
  private static List<Move> byLand(Move move) {
    Map<String, List<Group>> counted = new LinkedHashMap<>();
    Map<String, List<Spot>> left = new LinkedHashMap<>();
    for (Group group : move.groups()) {
      Optional<Spot> land = group.part() ? Optional.empty() : leftBy(move, group);
      land.flatMap(Spot::country)
          .ifPresent(
              state -> {
                counted.computeIfAbsent(state, s -> new ArrayList<>()).add(group);
                left.computeIfAbsent(state, s -> new ArrayList<>()).add(land.get());
              });
    }
    if (counted.size() < 2) {
      return List.of(move);
    }
    List<Spot> others =
        move.spots().stream()
            .filter(spot -> left.values().stream().noneMatch(some -> some.contains(spot)))
            .toList();
    return counted.keySet().stream()
        .map(
            state ->
                move.with(move.agents(), counted.getOrDefault(state, List.of()))
                    .at(both(left.getOrDefault(state, List.of()), others)))
        .toList();
  }

  private static List<Spot> both(List<Spot> some, List<Spot> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** "40 people from Mali": the place right behind a number of people. */
  private static Optional<Spot> leftBy(Move move, Group group) {
    Tree tree = move.scene().tree();
    int next = group.head() + 1;
    return move.spots().stream()
        .filter(spot -> group.count().isPresent() && spot.role() == Spot.Role.FROM)
        .filter(spot -> spot.first() > next && spot.first() <= next + 2)
        .filter(spot -> tree.token(next).tag() == PartOfSpeech.IN)
        .findFirst();
  }

  /** The move whose verb a clause leaves out: the last one told, if nothing else is told since. */
  private Optional<Move> last(Scene scene, List<Move> told, Gap gap) {
    Tree tree = scene.tree();
    return told.stream()
        .filter(move -> move.predicate() < gap.first())
        .reduce((one, other) -> other)
        .filter(move -> move.frame() == Frame.CARRY)
        .filter(move -> tree.token(move.predicate()).tag().isVerb())
        .filter(move -> !Arguments.isPassive(tree, move.predicate()))
        .filter(move -> isLastTold(tree, move.predicate(), gap.first()));
  }

  private boolean isLastTold(Tree tree, int verb, int end) {
    for (int at = verb + 1; at < end; at++) {
      PartOfSpeech tag = tree.token(at).tag();
      boolean finite =
          tag == PartOfSpeech.VBD || tag == PartOfSpeech.VBZ || tag == PartOfSpeech.VBP;
      boolean aside =
          tree.is(at, Relation.ACL_RELCL)
              || (words.isSpeech(tree.lemma(at)) && !tree.is(at, Relation.CONJ));
      if (finite && !aside) {
        return false;
      }
    }
    return true;
  }

  private Optional<Move> move(Scene scene, Move before, Gap gap) {
    List<Party> who = parties.ofSeat(scene.sentence(), scene.tree(), gap.name());
    if (who.size() != 1) {
      return Optional.empty();
    }
    Group told =
        scene.groups().stream()
            .filter(group -> group.head() == gap.people())
            .findFirst()
            .orElseGet(() -> counted(gap));
    boolean named = !told.states().isEmpty() || told.own() || !told.kinds().isEmpty();
    Group people =
        named
            ? told
            : before.groups().stream()
                .filter(group -> !group.part() && group.head() < gap.first())
                .findFirst()
                .map(group -> like(group, told, before))
                .orElse(told);
    return Optional.of(before.with(who, List.of(people)));
  }

  /** A number alone, which the tree may hang where it counts nobody. */
  private static Group counted(Gap gap) {
    return new Group(gap.people(), gap.count(), List.of(), List.of(), false, false, false, false);
  }

  /** People of the sort of those before them; where these are of who acts there, of its own. */
  private static Group like(Group before, Group told, Move move) {
    boolean own =
        before.own()
            || move.agents().stream().anyMatch(party -> before.states().contains(party.name()));
    boolean staff = before.kinds().contains("staff");
    return new Group(
        told.head(),
        told.count(),
        own && !staff ? List.of() : before.kinds(),
        own ? List.of() : before.states(),
        own,
        told.whole(),
        told.mostly(),
        told.part());
  }
}
