package demarche.evacuation;

import demarche.clause.Clauses;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds how many have been moved by now, where a sentence behind that of a move tells nothing else:
 * "The total has risen to 130", "That brings the number of evacuees to 130".
 */
final class RunningTotals {
  private static final Set<String> TOTALS = WordGroups.of("evacuation", "total");
  private static final Set<String> RISING = WordGroups.of("evacuation", "verb of a total");
  private static final Set<String> MAKING = WordGroups.of("evacuation", "verb that makes a total");

  private final EvacuationWords words;

  RunningTotals(EvacuationWords words) {
    this.words = words;
  }

  /** The number to which a sentence says that the total has come; empty where it says no such. */
  Optional<Quantity> of(Scene scene) {
    Tree tree = scene.tree();
    int root = tree.root().orElse(-1);
    if (root < 0 || scene.quantities().size() != 1 || !isTold(tree, root)) {
      return Optional.empty();
    }
    Quantity quantity = scene.quantities().getFirst();
    boolean reached = quantity.first() == root + 1 || isTo(tree, quantity.first());
    return reached && quantity.first() > root ? Optional.of(quantity) : Optional.empty();
  }

  private boolean isTold(Tree tree, int verb) {
    List<Integer> subjects = Clauses.subjects(tree, verb);
    if (subjects.size() != 1) {
      return false;
    }
    int subject = subjects.getFirst();
    PartOfSpeech tag = tree.token(subject).tag();
    boolean pronoun = tag == PartOfSpeech.DT || tag == PartOfSpeech.PRP || tag == PartOfSpeech.WDT;
    boolean made =
        MAKING.contains(tree.lemma(verb))
            && pronoun
            && tree.children(verb, Relation.OBJ).stream().anyMatch(it -> isTotal(tree, it));
    return made || (RISING.contains(tree.lemma(verb)) && isTotal(tree, subject));
  }

  /** "the total", "the number of evacuees", "the number of those evacuated"; not "of the dead". */
  private boolean isTotal(Tree tree, int noun) {
    return TOTALS.contains(tree.lemma(noun))
        && tree.children(noun, Relation.AMOD, Relation.COMPOUND, Relation.NMOD_POSS).stream()
            .allMatch(word -> TOTALS.contains(tree.lemma(word)) || isOfMoves(tree, word))
        && tree.children(noun, Relation.NMOD, Relation.ACL, Relation.OBL).stream()
            .allMatch(word -> isOfMoves(tree, word));
  }

  private boolean isOfMoves(Tree tree, int word) {
    return words.isCue(tree.lemma(word))
        || words.isStrongIn(tree.lemma(word))
        || tree.children(word).stream().anyMatch(below -> words.isStrongIn(tree.lemma(below)));
  }

  private static boolean isTo(Tree tree, int first) {
    int at = first - 1;
    while (at > 0 && !tree.token(at).tag().isVerb() && !tree.form(at).equals("to")) {
      at--;
    }
    return at > 0 && tree.form(at).equals("to");
  }
}
