package demarche.stance;

import demarche.fact.Stance;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Lexicon;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a thing does by a verb in a plain tense promises nothing, whatever is promised beside it:
 * "the files that we will release cover ten years".
 */
final class PlainTense {
  private PlainTense() {}

  /** "This supports the ports": whom a thing helps, which backs nobody. */
  static boolean isAid(StanceQuestion question) {
    Tree tree = question.tree();
    int head = question.head();
    return question.isOpen()
        && tree.token(head).tag().isVerb()
        && tree.children(head, Relation.NSUBJ).stream()
            .anyMatch(what -> tree.token(what).tag() == PartOfSpeech.DT)
        && Lexicon.bundled().at(tree, head).stream()
            .findFirst()
            .flatMap(frame -> frame.telling().voiced())
            .equals(Optional.of(Stance.SUPPORT));
  }

  /** Whether a content only tells what a thing does or did. */
  static boolean is(StanceQuestion question) {
    Tree tree = question.tree();
    int head = question.head();
    PartOfSpeech tag = tree.token(head).tag();
    OptionalInt subject = tree.child(head, Relation.NSUBJ);
    boolean plain =
        (tag == PartOfSpeech.VBZ || tag == PartOfSpeech.VBP || tag == PartOfSpeech.VBD)
            && tree.child(head, Relation.AUX, Relation.XCOMP, Relation.CCOMP).isEmpty();
    boolean thing =
        subject.isPresent()
            && (tree.token(subject.getAsInt()).tag() == PartOfSpeech.NN
                || tree.token(subject.getAsInt()).tag() == PartOfSpeech.NNS);
    return question.isOpen() && plain && thing && Lexicon.bundled().at(tree, head).isEmpty();
  }
}
