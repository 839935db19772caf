package demarche.evacuation;

import demarche.gazetteer.WordGroups;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the vehicles of a sentence. */
final class Rides {
  private static final Set<String> AIR = WordGroups.of("evacuation", "way of a flight");
  private static final Set<String> SCHEDULED = WordGroups.of("evacuation", "scheduled");

  private static final Set<String> BY_ONLY = WordGroups.of("evacuation", "way with by");
  private static final Set<String> CHARTERED = WordGroups.of("evacuation", "charter word");
  private static final Set<String> MILITARY = WordGroups.of("evacuation", "military word");
  private static final String FLIGHT = "flight";

  private final EvacuationWords words;

  Rides(EvacuationWords words) {
    this.words = words;
  }

  /** The vehicles of a sentence, in the order of the text. */
  List<Ride> of(Tree tree) {
    List<Ride> found = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      int place = i;
      ride(tree, i).ifPresent(means -> found.add(new Ride(place, means)));
    }
    return found;
  }

  private Optional<String> ride(Tree tree, int at) {
    String form = tree.form(at);
    String before = at > 0 ? tree.form(at - 1) : "";
    if (BY_ONLY.contains(form) && !before.equals("by") && !before.equals("on")) {
      return Optional.empty();
    }
    if (AIR.contains(form) && before.equals("by")) {
      return Optional.of(FLIGHT);
    }
    if (words.shipOf(tree.token(at).form()).isPresent()) {
      return Optional.of("ship");
    }
    boolean noun =
        tree.token(at).tag().isNoun() || Character.isDigit(form.codePointBefore(form.length()));
    Optional<EvacuationWords.VehicleWord> word =
        noun ? words.vehicle(form).or(() -> words.vehicle(tree.lemma(at))) : Optional.empty();
    if (word.isEmpty() || isOrdinary(tree, at) || isMadeOf(tree, at)) {
      return Optional.empty();
    }
    String means = word.get().means();
    return Optional.of(means.equals(FLIGHT) ? flight(tree, at, word.get().military()) : means);
  }

  /** Scheduled traffic is no operation's means; "commercial flights remain available". */
  private static boolean isOrdinary(Tree tree, int at) {
    return tree.children(at, Relation.AMOD, Relation.COMPOUND).stream()
        .anyMatch(child -> SCHEDULED.contains(tree.form(child)));
  }

  /** "a convoy of buses": the buses are told. */
  private boolean isMadeOf(Tree tree, int at) {
    return at + 2 < tree.size()
        && tree.form(at + 1).equals("of")
        && words.vehicle(tree.lemma(at + 2)).isPresent();
  }

  private static String flight(Tree tree, int at, boolean military) {
    boolean charter = CHARTERED.contains(tree.form(at));
    boolean army = military;
    for (int i = tree.first(at); i < tree.end(at); i++) {
      boolean near = i >= at - 5 && i <= at + 2;
      charter |= near && CHARTERED.contains(tree.form(i));
      army |= near && i < at && MILITARY.contains(tree.form(i));
    }
    return army ? "military flight" : charter ? "chartered flight" : FLIGHT;
  }
}
