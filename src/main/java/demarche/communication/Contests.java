package demarche.communication;

import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
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
        || isHeldIn(tree, verb);
  }

  /** "In the final": not "at the final", where leaders meet on the stands. */
  private static boolean isHeldIn(Tree tree, int place) {
    return tree.children(place, Relation.OBL).stream()
        .anyMatch(
            contest ->
                tree.preposition(contest).equals("in") && CONTEST.contains(tree.lemma(contest)));
  }

  private static boolean isSide(Tree tree, int head) {
    return SIDE.contains(tree.lemma(head))
        && !isOfPeople(tree, head)
        && tree.children(head, Relation.COMPOUND, Relation.AMOD).stream()
            .anyMatch(sport -> SPORT.contains(tree.form(sport)));
  }

  /** "The national team of negotiators". */
  private static boolean isOfPeople(Tree tree, int head) {
    return tree.children(head, Relation.NMOD).stream()
        .anyMatch(
            who -> tree.preposition(who).equals("of") && tree.token(who).tag() == PartOfSpeech.NNS);
  }
}
