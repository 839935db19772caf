package demarche.evacuation;

import demarche.clause.Clause;
import demarche.clause.Clauses;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.Set;

/** Tells which of the people of a sentence are still where others are moved from. */
final class Stays {
  private static final Set<String> NATIONALS = WordGroups.of("evacuation", "national");
  private static final Set<String> WHERE = WordGroups.of("evacuation", "preposition where");

  private final EvacuationWords words;

  Stays(EvacuationWords words) {
    this.words = words;
  }

  /** Whether people are told to be there: "300 Danes live in Niger". */
  boolean areThere(Scene scene, Group group) {
    if (group.whole() || isForOwn(scene, group)) {
      return true;
    }
    Tree tree = scene.tree();
    int verb = verb(scene, group);
    boolean sure = verb >= 0 && words.isSureStay(tree.lemma(verb));
    boolean nationals =
        sure
            || !group.states().isEmpty()
            || group.own()
            || (group.head() > 0 && NATIONALS.contains(tree.lemma(group.head())));
    boolean stays =
        verb >= 0 && words.isStay(tree.lemma(verb)) && tree.token(verb).tag() != PartOfSpeech.VB;
    return nationals
        && stays
        && tree.children(verb, Relation.XCOMP).stream()
            .allMatch(what -> Arguments.withDuty(tree, what) == what)
        && Clauses.tense(tree, verb) != Clause.Tense.FUTURE
        && !tree.is(group.head(), Relation.OBL);
  }

  /** The verb that tells what people do; in "300 Danes are in Niger" that of being there. */
  private static int verb(Scene scene, Group group) {
    Tree tree = scene.tree();
    int above = tree.is(group.head(), Relation.NSUBJ) ? tree.head(group.head()).orElse(-1) : -1;
    return scene.spots().stream().anyMatch(spot -> spot.head() == above)
            && WHERE.contains(tree.preposition(above))
        ? tree.child(above, Relation.COP).orElse(-1)
        : group.verbAbove(tree);
  }

  /** "a plane for its 90 citizens". */
  private static boolean isForOwn(Scene scene, Group group) {
    int first = group.count().map(Quantity::first).orElse(group.head());
    return group.own()
        && first > 1
        && scene.tree().form(first - 1).equals("its")
        && scene.tree().form(first - 2).equals("for");
  }
}
