package demarche.stance;

import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.OptionalInt;
import java.util.Set;

/**
 * "I would simply say that the talks go on": what one would say is said, and the words before it
 * promise nothing.
 */
final class Prefaces {
  private static final Set<String> SAYING = WordGroups.of("stance", "verb of a preface");
  private static final Set<String> SPEAKER = WordGroups.of("stance", "speaker of a preface");
  private static final Set<String> HELPER = WordGroups.of("stance", "auxiliary of a preface");

  private Prefaces() {}

  /** The question of what is said behind a preface; the same question where there is none. */
  static StanceQuestion behind(StanceQuestion question) {
    Tree tree = question.tree();
    int head = question.head();
    OptionalInt said = tree.child(head, Relation.CCOMP);
    boolean preface =
        question.isOpen()
            && tree.token(head).tag() == PartOfSpeech.VB
            && SAYING.contains(tree.lemma(head))
            && said.isPresent()
            && said.getAsInt() > head
            && said.getAsInt() < question.end()
            && tree.children(head, Relation.NSUBJ).stream()
                .anyMatch(subject -> SPEAKER.contains(tree.form(subject)))
            && tree.children(head, Relation.AUX).stream()
                .anyMatch(helper -> HELPER.contains(tree.form(helper)));
    return preface ? question.ofClause(said.getAsInt()) : question;
  }
}
