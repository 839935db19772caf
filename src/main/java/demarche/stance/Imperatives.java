package demarche.stance;

import demarche.fact.Stance;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.Optional;
import java.util.Set;

/**
 * Who speaks in the form of a command asks for it: "Stay at home", "Do not travel to the north",
 * "Let us not forget them". Only quoted words can be a command. Immutable.
 */
final class Imperatives {
  private static final Set<String> LETTING = WordGroups.of("stance", "verb of asking leave");
  private static final Set<String> POLITE = WordGroups.of("stance", "word of asking politely");
  private static final Set<String> IDLE = WordGroups.of("stance", "idle command");
  private static final Set<String> IDLE_OBJECT = WordGroups.of("stance", "object of idle command");

  /** The stance of a content that commands; empty for any other. */
  Optional<Stance> of(StanceQuestion question) {
    Tree tree = question.tree();
    int head = question.head();
    boolean commands =
        question.isOpen()
            && question.quoted()
            && tree.token(head).tag() == PartOfSpeech.VB
            && !IDLE.contains(tree.lemma(head))
            && isBare(tree, head)
            && isFirst(question, head)
            && !isBargain(tree, head);
    return commands ? Optional.of(Stance.URGE) : Optional.empty();
  }

  /** Without a subject, and without a helper but "do not"; "let me say" commands nothing. */
  private static boolean isBare(Tree tree, int head) {
    boolean helped =
        tree.children(head, Relation.AUX, Relation.AUX_PASS, Relation.COP, Relation.MARK).stream()
            .anyMatch(word -> !tree.lemma(word).equals("do") && word < head);
    boolean subject =
        tree.child(head, Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.EXPL).isPresent();
    boolean idle =
        tree.children(head, Relation.OBJ).stream()
            .anyMatch(what -> IDLE_OBJECT.contains(tree.lemma(what)));
    boolean mine =
        LETTING.contains(tree.lemma(head))
            && head + 1 < tree.size()
            && tree.lemma(head + 1).equals("me");
    return !helped && !subject && !idle && !mine;
  }

  /** Nothing but "please", "do", "not" and other adverbs stands before it in its content. */
  private static boolean isFirst(StanceQuestion question, int head) {
    Tree tree = question.tree();
    for (int i = question.first(); i < head; i++) {
      PartOfSpeech tag = tree.token(i).tag();
      boolean may =
          tag.isPunctuation()
              || tag == PartOfSpeech.RB
              || tag == PartOfSpeech.UH
              || tag == PartOfSpeech.CC
              || tree.lemma(i).equals("do")
              || POLITE.contains(tree.lemma(i));
      if (!may) {
        return false;
      }
    }
    return true;
  }

  /** "Attack us and you will pay": a condition in the form of a command. */
  private static boolean isBargain(Tree tree, int head) {
    return tree.children(head, Relation.CONJ).stream()
        .anyMatch(
            next ->
                tree.child(next, Relation.NSUBJ, Relation.NSUBJ_PASS).isPresent()
                    && tree.children(next, Relation.AUX).stream()
                        .anyMatch(helper -> tree.token(helper).tag() == PartOfSpeech.MD));
  }
}
