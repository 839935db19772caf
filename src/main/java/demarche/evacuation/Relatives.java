package demarche.evacuation;


import demarche.language.Relation;
import demarche.language.Tree;
import java.util.OptionalInt;
import java.util.Set;

/** Whom the words mean by which a clause hangs on a noun: "Peru, which flew out 90". */
final class Relatives {
  private static final Set<String> PRONOUNS = Set.of("that", "which", "who", "whom", "whose");

  private Relatives() {}

  /**
   * The noun on which a clause hangs, for the word that stands for it in there.
   *
   * @param verb the predicate of the clause
   * @param place a token of it
   * @return the token itself where it stands for no noun
   */
  static int meant(Tree tree, int verb, int place) {
    OptionalInt noun = tree.head(verb);
    return PRONOUNS.contains(tree.form(place))
            && noun.isPresent()
            && tree.is(verb, Relation.ACL_RELCL)
            && noun.getAsInt() < place
        ? noun.getAsInt()
        : place;
  }

  /**
   * The verb to which a noun belongs: in "the 90 whom Peru flew home were met" that of the clause.
   *
   * @param verb the one that is asked for, where no other stands above the noun
   */
  static int verbOf(Tree tree, int verb, int noun) {
    return isMoved(tree, verb, noun) ? verb : Spots.verbAbove(tree, noun).orElse(verb);
  }

  private static boolean isMoved(Tree tree, int verb, int noun) {
    return tree.children(verb, Relation.OBJ, Relation.NSUBJ_PASS).stream()
        .anyMatch(object -> object != noun && meant(tree, verb, object) == noun);
  }
}
