package demarche.stance;

import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.OptionalInt;
import java.util.Set;

/**
 * "I would simply say that the talks go on": what one would say is said, and the words before it
 * promise nothing; nor does "I am convinced that they go on" back anybody.
 */
final class Prefaces {
  private static final Set<String> SAYING = WordGroups.of("stance", "verb of a preface");
  private static final Set<String> SPEAKER = WordGroups.of("stance", "speaker of a preface");
  private static final Set<String> HELPER = WordGroups.of("stance", "auxiliary of a preface");

  private Prefaces() {}

  /** "Would say"; "am convinced" needs no helper. */
  private static boolean isSaying(Tree tree, int head) {
    return tree.token(head).tag() == PartOfSpeech.VB
        && SAYING.contains(tree.lemma(head))
        && tree.children(head, Relation.AUX).stream()
            .anyMatch(helper -> HELPER.contains(tree.form(helper)));
  }

  /** "Am sure that they will come"; "am sure that Lee will do it well" trusts and backs Lee. */
  private static boolean isSure(Tree tree, int head, int said) {
    return SURE.contains(tree.form(head))
        && tree.children(said, Relation.NSUBJ).stream()
            .noneMatch(subject -> tree.token(subject).tag().isProperNoun());
  }

  private static final Set<String> SURE = WordGroups.of("stance", "word of a sure mind");

  /** "I am sure that they will look at it": no word of one's own, and for nobody. */
  static boolean isSureOfOthers(StanceQuestion question) {
    Tree tree = question.tree();
    int head = question.head();
    return SURE.contains(tree.form(head))
        && !behind(question).equals(question)
        && tree.children(head, Relation.CCOMP).stream()
            .flatMap(said -> tree.children(said, Relation.NSUBJ).stream())
            .noneMatch(subject -> SPEAKER.contains(tree.form(subject)));
  }

  /** The question of what is said behind a preface; the same question where there is none. */
  static StanceQuestion behind(StanceQuestion question) {
    Tree tree = question.tree();
    int head = question.head();
    OptionalInt said = tree.child(head, Relation.CCOMP);
    boolean preface =
        question.isOpen()
            && said.isPresent()
            && (isSaying(tree, head) || isSure(tree, head, said.getAsInt()))
            && said.getAsInt() > head
            && said.getAsInt() < question.end()
            && tree.children(head, Relation.NSUBJ, Relation.NSUBJ_PASS).stream()
                .anyMatch(subject -> SPEAKER.contains(tree.form(subject)));
    return preface ? question.ofClause(said.getAsInt()) : question;
  }
}
