package demarche.evacuation;

import demarche.language.PartOfSpeech;
import demarche.language.Tree;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Gives a move the people whom "them" means: "Some 40 Danes remain in Niger. Denmark is preparing
 * to bring them home".
 */
final class Antecedents {
  private final Stays stays;

  Antecedents(EvacuationWords words) {
    this.stays = new Stays(words);
  }

  /**
   * The moves of a sentence with the people that it only means.
   *
   * @param before the sentence before it
   */
  List<Move> with(List<Move> moves, Supplier<Optional<Scene>> before) {
    return moves.stream().map(move -> isOfThem(move) ? with(move, before.get()) : move).toList();
  }

  /** Whether one party surely moves people who are told by a pronoun alone. */
  private static boolean isOfThem(Move move) {
    Tree tree = move.scene().tree();
    return move.strong()
        && move.frame() == EvacuationWords.Frame.CARRY
        && move.groups().isEmpty()
        && move.agents().size() == 1
        && Arguments.objects(move.scene(), move.predicate()).stream()
            .anyMatch(whom -> tree.token(whom).tag() == PartOfSpeech.PRP && isThem(tree, whom));
  }

  private static boolean isThem(Tree tree, int place) {
    return tree.form(place).equals("them");
  }

  /** Its own people, where the sentence before tells that they, and nobody else, are there. */
  private Move with(Move move, Optional<Scene> before) {
    List<Group> there =
        before.stream()
            .flatMap(scene -> scene.groups().stream().filter(group -> stays.areThere(scene, group)))
            .filter(group -> !group.part())
            .toList();
    boolean own =
        there.size() == 1
            && there.getFirst().states().equals(List.of(move.agents().getFirst().name()));
    return own ? move.with(move.agents(), List.of(uncounted(there.getFirst()))) : move;
  }

  /** How many there are is told of those who are there, and not of those who are to be moved. */
  private static Group uncounted(Group group) {
    return new Group(
        group.head(),
        Optional.empty(),
        group.kinds(),
        group.states(),
        group.own(),
        group.whole(),
        group.mostly(),
        group.part());
  }
}
