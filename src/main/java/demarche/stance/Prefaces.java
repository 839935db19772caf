package demarche.stance;

import demarche.fact.Stance;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Lexicon;
import java.util.OptionalInt;
import java.util.Set;

/**
 * "I would simply say that the talks go on": what one would say is said, and the words before it
 * promise nothing; nor does "we continue to be proud of them".
 */
final class Prefaces {
  private static final Set<String> SAYING = WordGroups.of("stance", "verb of a preface");
  private static final Set<String> SPEAKER = WordGroups.of("stance", "speaker of a preface");
  private static final Set<String> HELPER = WordGroups.of("stance", "auxiliary of a preface");

  private static final Set<String> GOING_ON = WordGroups.of("stance", "verb of going on");

  private Prefaces() {}

  /** The question of what is said behind a preface; the same question where there is none. */
  static StanceQuestion behind(StanceQuestion question) {
    OptionalInt mood = mood(question, question.head());
    return mood.isPresent() && mood.getAsInt() > question.head()
        ? within(question, mood.getAsInt())
        : behindSaying(question);
  }

  /**
   * How one continues to be, or what the own side continues to back; empty for what is done, and
   * for what one "will continue to back", which is a promise.
   */
  private static OptionalInt mood(StanceQuestion question, int head) {
    Tree tree = question.tree();
    PartOfSpeech tag = tree.token(head).tag();
    boolean goesOn =
        GOING_ON.contains(tree.lemma(head))
            && (tag == PartOfSpeech.VBP || tag == PartOfSpeech.VBZ || tag == PartOfSpeech.VBD);
    return tree.children(head, Relation.XCOMP).stream()
        .filter(how -> goesOn)
        .filter(how -> isMood(tree, how) || (question.isOfOwnSide() && voices(tree, how)))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  private static boolean isMood(Tree tree, int how) {
    return tree.token(how).tag().isAdjective() && tree.child(how, Relation.COP).isPresent();
  }

  /** Whether a word voices a stance that is no promise. */
  private static boolean voices(Tree tree, int word) {
    return Lexicon.bundled().at(tree, word).stream()
        .findFirst()
        .flatMap(frame -> frame.telling().voiced())
        .filter(stance -> stance != Stance.COMMIT && stance != Stance.ASSERT)
        .isPresent();
  }

  private static StanceQuestion within(StanceQuestion question, int clause) {
    int from = Math.max(question.first(), question.tree().first(clause));
    int to = Math.min(question.end(), question.tree().end(clause));
    return from < to ? question.within(from, to) : question;
  }

  private static StanceQuestion behindSaying(StanceQuestion question) {
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
    return preface ? within(question, said.getAsInt()) : question;
  }
}
