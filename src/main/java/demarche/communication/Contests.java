package demarche.communication;

import demarche.gazetteer.WordGroups;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.List;
import java.util.Set;

/** Encounters in sport: "met in the final", "the football team visited". */
final class Contests {
  private static final Set<String> CONTEST = WordGroups.of("communication", "contest");
  private static final Set<String> SPORT = WordGroups.of("communication", "sport");
  private static final Set<String> SIDE = WordGroups.of("communication", "side in sport");

  private Contests() {}

  /**
   * Whether a verb tells of sport.
   *
   * @param verb the verb that tells of a meeting or visit
   * @param subjects the heads of those who do it
   */
  static boolean is(Tree tree, int verb, List<Integer> subjects) {
    return subjects.stream().anyMatch(subject -> isSide(tree, subject))
        || tree.children(verb, Relation.OBJ).stream().anyMatch(met -> isSide(tree, met))
        || isHeldIn(tree, verb)
        || tree.children(verb, Relation.OBJ).stream().anyMatch(met -> isHeldIn(tree, met));
  }

  /** "In the final": not "at the final", where leaders meet on the stands. */
  private static boolean isHeldIn(Tree tree, int place) {
    return tree.children(place, Relation.OBL, Relation.NMOD).stream()
        .anyMatch(
            contest ->
                tree.preposition(contest).equals("in") && CONTEST.contains(tree.lemma(contest)));
  }

  private static boolean isSide(Tree tree, int head) {
    return SIDE.contains(tree.lemma(head))
        && tree.children(head, Relation.COMPOUND, Relation.AMOD).stream()
            .anyMatch(sport -> SPORT.contains(tree.form(sport)));
  }
}
