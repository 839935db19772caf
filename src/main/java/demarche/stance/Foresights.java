package demarche.stance;

import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What others are seen to do, which nobody can promise for them: "many schools will raise their
 * fees", "the state will have to find money". Immutable.
 */
final class Foresights {
  private static final Set<String> SOME = WordGroups.of("stance", "some of many");

  /** Whether a content foresees something. */
  boolean are(StanceQuestion question) {
    Tree tree = question.tree();
    int head = question.head();
    boolean foreseen =
        tree.children(head, Relation.AUX).stream()
            .anyMatch(helper -> tree.token(helper).tag() == PartOfSpeech.MD);
    boolean others =
        (!question.isOfOwnSide() || isIt(question, tree, head))
            && (isForced(tree, head)
                || isOfSome(tree, head)
                || isUncommanded(tree, head)
                || isEffect(question, tree, head));
    return foreseen
        && (others || isHard(tree, head) || isLearnt(tree, head) || isSupposed(tree, head));
  }

  /** "It will bring trade": nobody who is quoted calls the own side "it". */
  private static boolean isIt(StanceQuestion question, Tree tree, int head) {
    return question.quoted()
        && tree.children(head, Relation.NSUBJ).stream()
            .filter(subject -> tree.form(subject).equals("it"))
            .anyMatch(it -> !isBeforeQuote(tree, it, question.end()));
  }

  /** "It “will send a ship": the quotation opens behind "it". */
  private static boolean isBeforeQuote(Tree tree, int it, int end) {
    return IntStream.range(it, end)
        .anyMatch(place -> tree.token(place).tag() == PartOfSpeech.OPENING_QUOTE);
  }

  /** "Will have to find". */
  private static boolean isForced(Tree tree, int head) {
    boolean to =
        tree.children(head, Relation.XCOMP).stream()
            .anyMatch(verb -> verb > head && tree.token(verb).tag() == PartOfSpeech.VB);
    return to && tree.lemma(head).equals("have");
  }

  /** "We will hear more on Monday", "you'll see": what comes to one is no deed of one's own. */
  private static boolean isLearnt(Tree tree, int head) {
    return LEARNING.contains(tree.lemma(head))
        && tree.children(head, Relation.OBL).stream()
            .noneMatch(to -> tree.preposition(to).equals("to"));
  }

  private static final Set<String> LEARNING = WordGroups.of("stance", "verb of learning");

  /** "We would have to agree": what would be asked of one, and no word given. */
  private static boolean isSupposed(Tree tree, int head) {
    return isForced(tree, head)
        && tree.children(head, Relation.AUX).stream()
            .anyMatch(helper -> SUPPOSING.contains(tree.lemma(helper)));
  }

  private static final Set<String> SUPPOSING =
      WordGroups.of("stance", "auxiliary of a supposition");

  /** "Would have difficulty": nobody promises that. */
  private static boolean isHard(Tree tree, int head) {
    return HAVING.contains(tree.lemma(head))
        && tree.children(head, Relation.OBJ).stream()
            .anyMatch(object -> HARDSHIP.contains(tree.lemma(object)));
  }

  private static final Set<String> HAVING = WordGroups.of("stance", "verb of hardship");
  private static final Set<String> HARDSHIP = WordGroups.of("stance", "hardship");

  /** "The voters will": what nobody commands. */
  private static boolean isUncommanded(Tree tree, int head) {
    OptionalInt subject = tree.child(head, Relation.NSUBJ);
    return subject.isPresent()
        && UNCOMMANDED.contains(tree.lemma(subject.getAsInt()).toLowerCase(Locale.ROOT))
        && tree.children(subject.getAsInt(), Relation.NMOD_POSS).stream()
            .noneMatch(owner -> tree.token(owner).tag() == PartOfSpeech.PRP_POSSESSIVE);
  }

  private static final Set<String> UNCOMMANDED = WordGroups.of("stance", "what nobody commands");

  /**
   * "The law will help farmers": what comes of a law or a decision, not what is done with it; so
   * "it will" in a speaker's own words, where the speaker is "we".
   */
  private static boolean isEffect(StanceQuestion question, Tree tree, int head) {
    boolean own = question.quoted() || question.pressRelease();
    return tree.child(head, Relation.AUX_PASS).isEmpty()
        && tree.children(head, Relation.NSUBJ).stream()
            .map(subject -> tree.lemma(subject).toLowerCase(Locale.ROOT))
            .anyMatch(word -> EFFECTIVE.contains(word) || (own && word.equals("it")));
  }

  private static final Set<String> EFFECTIVE = WordGroups.of("stance", "what takes effect");

  /** "Many schools will": of some of many, not of those who were told of. */
  private static boolean isOfSome(Tree tree, int head) {
    OptionalInt subject = tree.child(head, Relation.NSUBJ);
    return subject.isPresent()
        && tree.token(subject.getAsInt()).tag() == PartOfSpeech.NNS
        && tree.children(subject.getAsInt(), Relation.AMOD, Relation.DET).stream()
            .anyMatch(word -> SOME.contains(tree.lemma(word).toLowerCase(Locale.ROOT)));
  }
}
