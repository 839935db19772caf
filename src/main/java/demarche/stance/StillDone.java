package demarche.stance;

import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Lexicon;
import java.util.Set;

/**
 * What somebody is said to go on doing is done already, and no promise, as "will go on" is: "our
 * army continues to hold the valley".
 */
final class StillDone {
  private static final Set<String> GOING_ON = WordGroups.of("stance", "verb of going on");

  private StillDone() {}

  /** Whether a content only tells what goes on; "we continue to back it" backs it. */
  static boolean is(StanceQuestion question) {
    Tree tree = question.tree();
    int head = question.head();
    PartOfSpeech tag = tree.token(head).tag();
    boolean now = tag == PartOfSpeech.VBZ || tag == PartOfSpeech.VBP || tag == PartOfSpeech.VBD;
    return question.isOpen()
        && now
        && GOING_ON.contains(tree.lemma(head))
        && tree.child(head, Relation.XCOMP).isPresent()
        && tree.children(head, Relation.XCOMP).stream()
            .allMatch(verb -> Lexicon.bundled().at(tree, verb).isEmpty());
  }
}
