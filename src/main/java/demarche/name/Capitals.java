package demarche.name;

import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Token;
import demarche.language.Tree;
import java.util.OptionalInt;
import java.util.Set;

/** Tells a capital that stands for its country's government from the city. */
final class Capitals {
  private static final Set<String> BETWEEN = Set.of("between", "with", "by", "against", "on");

  private Capitals() {}

  /** Whether a capital means the government, by what it does in its sentence. */
  static boolean standsForGovernment(Lines lines, int sentence, int head) {
    Tree tree = lines.tree(sentence);
    int top = head;
    while (tree.is(top, Relation.CONJ) && tree.head(top).isPresent()) {
      top = tree.head(top).getAsInt();
    }
    Token token = tree.token(top);
    String preposition = tree.preposition(top);
    if (preposition.isEmpty() && tree.is(top, Relation.NSUBJ)) {
      OptionalInt verb = tree.head(top);
      return verb.isPresent() && tree.token(verb.getAsInt()).tag().isVerb();
    }
    if (tree.is(top, Relation.NMOD_POSS)) {
      OptionalInt owned = tree.head(top);
      return owned.isPresent() && tree.token(owned.getAsInt()).tag() != PartOfSpeech.NNP;
    }
    return BETWEEN.contains(preposition) && token.tag().isProperNoun() && !tree.is(top, Relation.OBL);
  }
}
