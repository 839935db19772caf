package demarche.stance;

import demarche.fact.Stance;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Lexicon;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody goes on doing or being, now or then. "Our army continues to hold the valley" is
 * done already, and no promise, as "will continue to" is; who continues to be proud or to back
 * somebody is judged by that.
 */
final class GoingOn {
  private static final Set<String> GOING_ON = WordGroups.of("stance", "verb of going on");

  private GoingOn() {}

  /** The question of what one continues to be or to back; the same question of any other. */
  static StanceQuestion behind(StanceQuestion question) {
    Tree tree = question.tree();
    int head = question.head();
    Optional<Integer> inner =
        tree.children(head, Relation.XCOMP).stream()
            .filter(how -> goesOn(tree, head) && how > head)
            .filter(how -> isMood(tree, how) || (question.isOfOwnSide() && takesSide(tree, how)))
            .findFirst();
    return inner.map(question::ofClause).orElse(question);
  }

  /** Whether a content only tells what goes on. */
  static boolean isDone(StanceQuestion question) {
    Tree tree = question.tree();
    int head = question.head();
    return question.isOpen()
        && goesOn(tree, head)
        && tree.child(head, Relation.XCOMP).isPresent()
        && tree.children(head, Relation.XCOMP).stream()
            .allMatch(verb -> Lexicon.bundled().at(tree, verb).isEmpty());
  }

  private static boolean goesOn(Tree tree, int head) {
    PartOfSpeech tag = tree.token(head).tag();
    return GOING_ON.contains(tree.lemma(head))
        && (tag == PartOfSpeech.VBZ || tag == PartOfSpeech.VBP || tag == PartOfSpeech.VBD);
  }

  private static boolean isMood(Tree tree, int how) {
    return tree.token(how).tag().isAdjective() && tree.child(how, Relation.COP).isPresent();
  }

  /** Whether a word voices a stance that is no promise. */
  private static boolean takesSide(Tree tree, int word) {
    return Lexicon.bundled().at(tree, word).stream()
        .findFirst()
        .flatMap(frame -> frame.telling().voiced())
        .filter(stance -> stance != Stance.COMMIT && stance != Stance.ASSERT)
        .isPresent();
  }
}
