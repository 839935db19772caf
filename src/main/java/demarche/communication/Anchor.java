package demarche.communication;

import demarche.cast.Member;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How a noun that names an occasion stands in its sentence.
 *
 * @param noun the noun
 * @param relation its relation to the governor, of the first one where several are joined
 * @param governor the word that it hangs on; empty where it is the root
 * @param preposition its preposition; empty without
 */
record Anchor(int noun, Relation relation, OptionalInt governor, String preposition) {

  /** The anchor of a noun. */
  static Anchor of(Tree tree, int noun) {
    int at = noun;
    // "a visit and talks": the second stands as the first does, where it has no preposition.
    for (int i = 0; i < tree.size() && tree.is(at, Relation.CONJ); i++) {
      int first = tree.head(at).orElse(at);
      if (!tree.token(first).tag().isNoun()) {
        break;
      }
      at = first;
    }
    String own = tree.preposition(noun);
    return new Anchor(
        noun, tree.token(at).relation(), tree.head(at), own.isEmpty() ? tree.preposition(at) : own);
  }

  /** The verb, or the predicate of a copula, on which the noun hangs; empty where it is neither. */
  OptionalInt predicate(Tree tree) {
    boolean found =
        governor.isPresent()
            && (tree.token(governor.getAsInt()).tag().isVerb()
                || tree.child(governor.getAsInt(), Relation.COP).isPresent());
    return found ? governor : OptionalInt.empty();
  }

  /** Whether the noun is the setting of what is done: "said in a call", "Mr. Ito, in a call,". */
  boolean isSetting(Set<String> prepositions) {
    return (relation == Relation.OBL
            || relation == Relation.NMOD
            || relation == Relation.OBL_TMOD
            || relation == Relation.OBL_AGENT)
        && prepositions.contains(preposition);
  }

  /** Whether the noun is what a verb does something to. */
  boolean isObject() {
    return relation == Relation.OBJ || relation == Relation.IOBJ;
  }

  /** The heads of those who do what the governing predicate says, or whom the noun stands by. */
  List<Integer> subjects(Scene scene) {
    Tree tree = scene.tree();
    OptionalInt predicate = predicate(tree);
    if (predicate.isPresent()) {
      OptionalInt agent = tree.child(predicate.getAsInt(), Relation.OBL_AGENT);
      boolean passive =
          agent.isPresent()
              && agent.getAsInt() != noun
              && tree.child(predicate.getAsInt(), Relation.NSUBJ_PASS).isPresent()
              && !scene.one(agent.getAsInt()).isEmpty();
      return passive ? tree.joined(agent.getAsInt()) : Subjects.of(scene, predicate.getAsInt());
    }
    // "Mr. Ban, in London for talks": the noun hangs on the name, or on the place by it.
    OptionalInt at = governor;
    for (int height = 0; height < 2 && at.isPresent(); height++) {
      List<Member> here = scene.one(at.getAsInt());
      if (!here.isEmpty()) {
        return tree.is(at.getAsInt(), Relation.CONJ)
            ? List.of(at.getAsInt())
            : tree.joined(at.getAsInt());
      }
      at = tree.head(at.getAsInt());
    }
    return List.of();
  }

  /** Whether what the noun's clause tells is so. */
  boolean real(Scene scene) {
    OptionalInt predicate = predicate(scene.tree());
    return Actuality.real(scene, noun)
        && (predicate.isEmpty()
            || Actuality.real(scene, predicate.getAsInt())
            || Actuality.wentBadly(scene.tree(), noun, predicate.getAsInt()));
  }

  /** The words that tell the occasion. */
  Span span(Scene scene, int first) {
    Tree tree = scene.tree();
    Span span = Span.of(first).with(tree, List.of(noun));
    OptionalInt predicate = predicate(tree);
    return predicate.isPresent()
        ? span.and(predicate.getAsInt()).with(tree, subjects(scene))
        : span;
  }
}
