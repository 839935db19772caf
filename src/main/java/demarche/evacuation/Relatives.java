package demarche.evacuation;

import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.OptionalInt;
import java.util.Set;

/** Whom the words mean by which a clause hangs on a noun: "Peru, which flew out 90". */
final class Relatives {
  private static final Set<String> PRONOUNS = WordGroups.of("evacuation", "relative pronoun");

  private static final Set<String> TOWARDS = WordGroups.of("evacuation", "preposition towards");

  private Relatives() {}

  /**
   * The noun on which a clause hangs, for the word that stands for it in there.
   *
   * @param verb the predicate of the clause
   * @param place a token of it
   * @return the token itself where it stands for no noun
   */
  static int meant(Tree tree, int verb, int place) {
    OptionalInt noun =
        tree.is(verb, Relation.ACL_RELCL) ? tree.head(verb) : objectBefore(tree, verb, place);
    return PRONOUNS.contains(tree.form(place)) && noun.isPresent() && noun.getAsInt() < place
        ? noun.getAsInt()
        : place;
  }

  /** "Norway praised Peru, which flew out 90": the tree may hang the clause on the praise. */
  private static OptionalInt objectBefore(Tree tree, int verb, int place) {
    OptionalInt above = tree.head(verb);
    int object = place - 2;
    return tree.is(verb, Relation.ADVCL_RELCL)
            && object >= 0
            && tree.form(place - 1).equals(",")
            && tree.is(object, Relation.OBJ)
            && tree.head(object).equals(above)
        ? OptionalInt.of(object)
        : OptionalInt.empty();
  }

  /**
   * "Norway sent ships to Chad, which evacuated 90": it may be the ships that do it, or Chad.
   *
   * @param verb the predicate of the clause that hangs on a place or on the sending
   */
  static boolean isOfRideSent(Scene scene, int verb) {
    Tree tree = scene.tree();
    boolean relative =
        tree.is(verb, Relation.ACL_RELCL, Relation.ADVCL_RELCL)
            && tree.children(verb, Relation.NSUBJ).stream()
                .anyMatch(subject -> PRONOUNS.contains(tree.form(subject)));
    OptionalInt sent = relative ? Spots.verbAbove(tree, verb) : OptionalInt.empty();
    return sent.isPresent()
        && !scene.hasRideAt(tree.head(verb).orElse(verb))
        && tree
            .children(sent.getAsInt(), Relation.OBJ, Relation.NSUBJ_PASS, Relation.NSUBJ)
            .stream()
            .anyMatch(thing -> thing < verb && scene.hasRideAt(thing))
        && tree.children(sent.getAsInt(), Relation.OBL).stream()
            .anyMatch(place -> place < verb && TOWARDS.contains(tree.preposition(place)));
  }

  /**
   * The verb to which people belong: in "the 90 whom Peru flew home were met" that of the clause.
   *
   * @param verb the one that is asked for, where no other stands above the noun
   */
  static int verbOf(Tree tree, int verb, Group people) {
    int above = people.verbAbove(tree);
    boolean own = isMoved(tree, verb, people.head()) || isControlled(tree, verb, above);
    return own || above < 0 || above == Arguments.withDuty(tree, verb) ? verb : above;
  }

  /** "helped 90 Danes to leave": the people of the verb above leave. */
  private static boolean isControlled(Tree tree, int verb, int above) {
    return tree.is(verb, Relation.XCOMP, Relation.CCOMP)
        && tree.head(verb).orElse(-1) == above
        && tree.token(verb).tag() == PartOfSpeech.VB
        && tree.child(above, Relation.OBJ).isPresent();
  }

  private static boolean isMoved(Tree tree, int verb, int noun) {
    return tree.children(verb, Relation.OBJ, Relation.NSUBJ_PASS).stream()
        .anyMatch(object -> object != noun && meant(tree, verb, object) == noun);
  }
}
