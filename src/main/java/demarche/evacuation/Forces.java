package demarche.evacuation;

import demarche.clause.Clauses;
import demarche.gazetteer.WordGroups;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Whose the forces are: "Soldiers evacuated the nationals, the Norwegian government said". */
final class Forces {
  private static final Set<String> NOUNS = WordGroups.of("evacuation", "force");

  private final Parties parties;
  private final EvacuationWords words;

  Forces(Parties parties, EvacuationWords words) {
    this.parties = parties;
    this.words = words;
  }

  /**
   * The one state that tells of a move by forces that nothing else is said of.
   *
   * @param subject the noun of who moves people
   * @return none where the noun is no force, or nobody, or more than one, tells it
   */
  List<Party> of(Scene scene, int at, int subject) {
    Tree tree = scene.tree();
    boolean owned =
        tree.children(subject).stream()
            .anyMatch(child -> !parties.at(scene.sentence(), tree, child).isEmpty());
    if (!NOUNS.contains(tree.lemma(subject)) || owned) {
      return List.of();
    }
    return teller(scene, at).stream().toList();
  }

  /**
   * "40 people were taken to Oslo, the Norwegian ministry said": the one state that tells of a move
   * that reaches its own land.
   */
  List<Party> ofReached(Scene scene, int at) {
    return teller(scene, at)
        .filter(
            state ->
                scene.spots().stream()
                    .filter(spot -> spot.role() == Spot.Role.TO && !spot.state())
                    .anyMatch(spot -> spot.country().equals(Optional.of(state.name()))))
        .stream()
        .toList();
  }

  /** "An evacuation flight left Malo, the Greek ministry said": a state that is not left itself. */
  List<Party> ofOperation(Scene scene, int at) {
    return teller(scene, at)
        .filter(
            state ->
                scene.spots().stream()
                    .noneMatch(spot -> spot.country().equals(Optional.of(state.name()))))
        .stream()
        .toList();
  }

  /** The one state that says what a verb tells. */
  private Optional<Party> teller(Scene scene, int at) {
    OptionalInt verb = Tellers.verbOf(words, scene.tree(), at);
    List<Party> tellers = verb.isPresent() ? tellers(scene, verb.getAsInt()) : List.of();
    List<String> states = tellers.stream().map(Party::name).distinct().toList();
    return states.size() == 1 && tellers.getFirst().adjective().isPresent()
        ? Optional.of(parties.party(states.getFirst()))
        : Optional.empty();
  }

  private List<Party> tellers(Scene scene, int verb) {
    Tree tree = scene.tree();
    List<Party> found = new ArrayList<>();
    List<Integer> subjects = Clauses.subjects(tree, verb);
    subjects.forEach(s -> found.addAll(parties.ofPhrase(scene.sentence(), tree, s)));
    // "out of Chad, the minister of Chile said": the tree may hang the minister on Chad.
    int last = verb > 0 && tree.form(verb - 1).equals(",") ? verb - 2 : verb - 1;
    for (int at = last; subjects.isEmpty() && at >= 0 && !tree.form(at).equals(","); at--) {
      found.addAll(parties.at(scene.sentence(), tree, at));
    }
    return found;
  }
}
