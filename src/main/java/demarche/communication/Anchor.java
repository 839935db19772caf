package demarche.communication;

import demarche.clause.Clauses;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.List;
import java.util.OptionalInt;

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
        noun,
        tree.token(at).relation(),
        tree.head(at),
        own.isEmpty() ? tree.preposition(at) : own);
  }

  /** The verb on which the noun hangs; empty where that is no verb. */
  OptionalInt verb(Tree tree) {
    return governor.isPresent() && tree.token(governor.getAsInt()).tag().isVerb()
        ? governor
        : OptionalInt.empty();
  }

  /** Whether the noun is the setting of a verb: "said in a call". */
  boolean isSetting(Tree tree) {
    return relation == Relation.OBL && !preposition.isEmpty() && verb(tree).isPresent();
  }

  /** Whether the noun is what a verb does something to. */
  boolean isObject(Tree tree) {
    return relation == Relation.OBJ && verb(tree).isPresent();
  }

  /** The heads of the phrases that do what the governing verb says. */
  List<Integer> subjects(Tree tree) {
    OptionalInt verb = verb(tree);
    return verb.isPresent() ? Clauses.subjects(tree, verb.getAsInt()) : List.of();
  }
}
