package demarche.communication;

import demarche.fact.CommunicationKind;
import demarche.gazetteer.WordGroups;
import demarche.language.Relation;
import demarche.language.Tree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The day of what follows a meeting: "After the talks he told a press conference" is of the day of
 * the talks that were told right before.
 */
final class Sequels {
  private static final Set<String> DETERMINER_OF_A_SEQUEL =
      WordGroups.of("communication", "determiner of a sequel");

  private static final Set<String> AFTER =
      WordGroups.of("communication", "preposition of a sequel");

  /** The talks are told in the same sentence or in one of so many before. */
  private static final int DISTANCE = 2;

  private Sequels() {}

  /** Tellings with the days of the talks that they follow, where their own are not told. */
  static List<Telling> dated(List<Telling> tellings, List<Tree> trees, Triggers triggers) {
    List<Telling> dated = new ArrayList<>(tellings.size());
    for (Telling telling : tellings) {
      boolean follows =
          telling.day().isEmpty()
              && (telling.kind() == CommunicationKind.BRIEFING
                  || telling.kind() == CommunicationKind.STATEMENT)
              && follows(trees.get(telling.sentence()), triggers);
      dated.add(follows ? telling.on(day(dated, telling)) : telling);
    }
    return dated;
  }

  private static boolean follows(Tree tree, Triggers triggers) {
    return triggers.in(tree).stream()
        .filter(cue -> cue.trigger().frame() == Frame.TALK)
        .map(Cue::place)
        .anyMatch(
            talk ->
                AFTER.contains(tree.preposition(talk))
                    && tree.children(talk, Relation.DET, Relation.NMOD_POSS).stream()
                        .anyMatch(word -> DETERMINER_OF_A_SEQUEL.contains(tree.lemma(word))));
  }

  private static Optional<LocalDate> day(List<Telling> before, Telling telling) {
    return before.stream()
        .filter(other -> other.kind() == CommunicationKind.MEETING)
        .filter(other -> telling.sentence() - other.sentence() <= DISTANCE)
        .filter(other -> other.participants().stream().anyMatch(telling.participants()::contains))
        .flatMap(other -> other.day().stream())
        .reduce((first, last) -> last);
  }
}
