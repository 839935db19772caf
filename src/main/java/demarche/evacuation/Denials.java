package demarche.evacuation;

import demarche.evacuation.EvacuationWords.Effect;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Whether what is told of a move is said not to be so: "reports that it left were denied". */
final class Denials {
  private static final int HEIGHT = 6;

  private final EvacuationWords words;

  Denials(EvacuationWords words) {
    this.words = words;
  }

  /** Whether a move's clause is the content of what somebody denies. */
  boolean deny(Tree tree, int move) {
    int at = move;
    for (int height = 0; height < HEIGHT; height++) {
      OptionalInt above = tree.head(at);
      if (isDeniedContent(tree, at)) {
        return true;
      }
      if (above.isEmpty()) {
        return false;
      }
      at = above.getAsInt();
    }
    return false;
  }

  private boolean isDeniedContent(Tree tree, int clause) {
    OptionalInt above = tree.head(clause);
    if (above.isPresent()
        && tree.is(clause, Relation.CCOMP)
        && is(tree, above.getAsInt(), Effect.DENIED)) {
      return true;
    }
    OptionalInt hearsay = hearsay(tree, clause);
    return hearsay.isPresent()
        && verdicts(tree, hearsay.getAsInt(), clause).anyMatch(verb -> isNo(tree, verb));
  }

  /** "reports that": the noun of which a clause is the content, however the tree hangs the two. */
  private OptionalInt hearsay(Tree tree, int clause) {
    return tree.children(clause, Relation.MARK).stream()
        .filter(mark -> mark > 0 && mark < clause && tree.form(mark).equals("that"))
        .mapToInt(mark -> mark - 1)
        .filter(noun -> is(tree, noun, Effect.HEARSAY))
        .findFirst();
  }

  /** What is said of the hearsay: the verbs right above it, and those above or below its clause. */
  private static IntStream verdicts(Tree tree, int noun, int clause) {
    IntStream above = IntStream.of(noun, clause).flatMap(at -> tree.head(at).stream());
    List<Integer> below = tree.children(clause, Relation.ADVCL, Relation.CONJ);
    return IntStream.concat(
        above,
        below.stream()
            .filter(verb -> verb > clause && tree.child(verb, Relation.AUX_PASS).isPresent())
            .mapToInt(verb -> verb));
  }

  private boolean isNo(Tree tree, int verb) {
    return is(tree, verb, Effect.DENIED) || is(tree, verb, Effect.NEGATED);
  }

  private boolean is(Tree tree, int at, Effect effect) {
    return words.effect(tree.lemma(at)).filter(effect::equals).isPresent();
  }
}
