package demarche.evacuation;

import demarche.clause.Clauses;
import demarche.evacuation.EvacuationWords.Frame;
import demarche.gazetteer.WordGroups;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Moves of people that are no operation of a state or body. */
final class Rescues {
  private static final Set<String> PATHS = WordGroups.of("evacuation", "path preposition");
  private static final Set<String> HOMES = WordGroups.of("evacuation", "home");

  /** As many words after a move may hold its goal where the tree hangs it elsewhere. */
  private static final int REACH = 9;

  private static final Set<String> LEFT =
      WordGroups.of("evacuation", "preposition of what is left");
  private static final Set<String> ONE = WordGroups.of("evacuation", "single person");

  private final EvacuationWords words;
  private final Expulsions expulsions;
  private final SeaRescues sea;

  Rescues(EvacuationWords words) {
    this.words = words;
    this.expulsions = new Expulsions(words);
    this.sea = new SeaRescues(words);
  }

  /**
   * Whether a move is done by one man or woman ("he evacuated them, one at a time"), clears
   * something that is no place to live in ("were evacuated from the train") or a home, or brings
   * back those who were held ("brought home two men who were detained in Chad"), is a figure of
   * speech, sends people away or saves them at sea.
   */
  boolean is(Move move) {
    boolean carried =
        move.frame() == Frame.CARRY && (isByOne(move) || clears(move) || isFigure(move));
    return carried || frees(move) || endsAtHome(move) || expulsions.is(move) || sea.is(move);
  }

  /** "the safe return of the displaced to their villages": the end of a flight. */
  private boolean endsAtHome(Move move) {
    Tree tree = move.scene().tree();
    int at = move.predicate();
    return !words.isStrongIn(tree.lemma(at))
        && IntStream.range(at, Math.min(tree.size(), Math.max(tree.end(at), at + REACH)))
            .filter(goal -> HOMES.contains(tree.lemma(goal)))
            .anyMatch(goal -> isReached(tree, goal));
  }

  /** "to their villages", "to family members". */
  private static boolean isReached(Tree tree, int goal) {
    int head = tree.is(goal, Relation.COMPOUND) ? tree.head(goal).orElse(goal) : goal;
    return tree.preposition(head).equals("to")
        && (head != goal
            || tree.children(goal, Relation.NMOD_POSS).stream()
                .anyMatch(owner -> tree.form(owner).equals("their")));
  }

  /** "lifted millions out of poverty". */
  private boolean isFigure(Move move) {
    Tree tree = move.scene().tree();
    for (int i = move.predicate() + 1; i < tree.end(move.predicate()); i++) {
      boolean reached = PATHS.contains(tree.preposition(i)) && words.isFigure(tree.lemma(i));
      if (reached) {
        return true;
      }
    }
    return false;
  }

  private boolean frees(Move move) {
    Tree tree = move.scene().tree();
    int at = move.predicate();
    if (words.isStrongIn(tree.lemma(at))) {
      return false;
    }
    for (int i = tree.first(at); i < tree.end(at); i++) {
      if (words.isContrary(tree.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isByOne(Move move) {
    Tree tree = move.scene().tree();
    int at = move.predicate();
    if (!tree.token(at).tag().isVerb() || Arguments.isPassive(tree, at)) {
      return false;
    }
    return Clauses.subjects(tree, at).stream()
        .anyMatch(subject -> ONE.contains(tree.form(subject)));
  }

  private boolean clears(Move move) {
    Tree tree = move.scene().tree();
    int at = move.predicate();
    // "Evacuated the crowd from the train": the tree may hang the train on the crowd.
    boolean left =
        IntStream.concat(
                IntStream.of(at),
                tree.children(at, Relation.OBJ).stream().mapToInt(object -> object))
            .boxed()
            .flatMap(head -> tree.children(head, Relation.OBL, Relation.NMOD).stream())
            .filter(child -> LEFT.contains(tree.preposition(child)))
            .anyMatch(thing -> names(tree, thing).anyMatch(words::isThing));
    boolean emptied =
        words.isStrongIn(tree.lemma(at))
            && tree.children(at, Relation.OBJ, Relation.NSUBJ_PASS).stream()
                .filter(thing -> !move.scene().hasGroupAt(thing))
                .anyMatch(thing -> names(tree, thing).anyMatch(words::isCleared));
    return left || emptied;
  }

  /**
   * A noun alone and with the one before it: "the centre" may be a town's, a shopping centre's not.
   */
  private static Stream<String> names(Tree tree, int noun) {
    String alone = tree.lemma(noun);
    return noun == 0 ? Stream.of(alone) : Stream.of(alone, tree.lemma(noun - 1) + " " + alone);
  }
}
