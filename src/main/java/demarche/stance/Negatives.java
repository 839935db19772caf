package demarche.stance;

import demarche.fact.Stance;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Effect;
import demarche.lexicon.Lexicon;
import demarche.lexicon.Modifiers;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is told not to be so and refuses nothing: what is not expected of others ("does not believe
 * that Peru would attack"), what others have not done ("Peru had not replied"), and that nobody was
 * harmed ("no Peruvians were hurt"). Immutable.
 */
final class Negatives {
  private static final Set<String> EXPECTING = WordGroups.of("stance", "verb of expecting");
  private static final Set<String> DUTY = WordGroups.of("stance", "auxiliary of a duty");

  private final Lexicon lexicon = Lexicon.bundled();
  private final Modifiers modifiers = Modifiers.bundled();

  /** The verdict; where it takes such a negative for a refusal or a threat, a telling. */
  Verdict told(StanceQuestion question, Verdict verdict) {
    boolean harsh = verdict.stance() == Stance.REJECT || verdict.stance() == Stance.WARN;
    return harsh
            && (isUnexpected(question)
                || isNotDone(question)
                || isUnharmed(question)
                || isByNobody(question))
        ? new Verdict(Stance.ASSERT, verdict.margin())
        : verdict;
  }

  private boolean isUnexpected(StanceQuestion question) {
    Tree tree = question.tree();
    int head = question.head();
    boolean voiced =
        question.trigger().filter(trigger -> isDoubting(tree, trigger.token())).isPresent();
    OptionalInt thought =
        voiced
            ? OptionalInt.of(head)
            : isDoubting(tree, head) ? tree.child(head, Relation.CCOMP) : OptionalInt.empty();
    return thought.isPresent() && isOfOthers(tree, thought.getAsInt());
  }

  private boolean isDoubting(Tree tree, int verb) {
    return EXPECTING.contains(tree.lemma(verb))
        && tree.token(verb).tag().isVerb()
        && modifiers.of(tree, verb).contains(Effect.NEGATE);
  }

  /** "Peru would attack", but not "Peru should attack", nor "there is a way". */
  private static boolean isOfOthers(Tree tree, int clause) {
    OptionalInt subject = tree.child(clause, Relation.NSUBJ);
    return subject.isPresent()
        && tree.token(subject.getAsInt()).tag().isNoun()
        && tree.child(clause, Relation.EXPL).isEmpty()
        && tree.children(clause, Relation.AUX).stream()
            .noneMatch(helper -> DUTY.contains(tree.lemma(helper)));
  }

  private static final Set<String> NOBODY = WordGroups.of("stance", "word for nobody");
  private static final Set<String> HARMED = WordGroups.of("stance", "word for harmed");

  /** "No Peruvians were hurt", "none of the dead was Peruvian", but not "will be hurt". */
  private static boolean isUnharmed(StanceQuestion question) {
    Tree tree = question.tree();
    int head = question.head();
    OptionalInt subject = tree.child(head, Relation.NSUBJ, Relation.NSUBJ_PASS);
    boolean past =
        tree.children(head, Relation.COP, Relation.AUX_PASS, Relation.AUX).stream()
            .allMatch(helper -> tree.token(helper).tag() != PartOfSpeech.MD);
    return question.isOpen()
        && past
        && subject.isPresent()
        && isNobody(tree, subject.getAsInt())
        && (HARMED.contains(tree.lemma(head)) || HARMED.contains(tree.form(head)))
        && tree.child(head, Relation.OBJ, Relation.OBL_AGENT).isEmpty();
  }

  /** "Nobody had offered help", "no one can win": what none of all does, now or till now. */
  private boolean isByNobody(StanceQuestion question) {
    Tree tree = question.tree();
    int head = question.head();
    OptionalInt subject = tree.child(head, Relation.NSUBJ);
    return question.isOpen()
        && subject.isPresent()
        && isNobody(tree, subject.getAsInt())
        && tree.child(head, Relation.EXPL, Relation.COP).isEmpty()
        && tree.children(head, Relation.AUX).stream()
            .allMatch(h -> tree.lemma(h).equals("have") || ABLE.contains(tree.lemma(h)))
        && lexicon.at(tree, head).stream().allMatch(f -> f.telling().voiced().isEmpty());
  }

  private static final Set<String> ABLE = WordGroups.of("stance", "auxiliary of ability");

  private static boolean isNobody(Tree tree, int subject) {
    return NOBODY.contains(tree.form(subject))
        || tree.children(subject, Relation.DET).stream()
            .anyMatch(det -> NOBODY.contains(tree.form(det)));
  }

  /** By a verb in the perfect that voices nothing. */
  private boolean isNotDone(StanceQuestion question) {
    Tree tree = question.tree();
    int head = question.head();
    OptionalInt subject = tree.child(head, Relation.NSUBJ);
    boolean perfect =
        tree.token(head).tag() == PartOfSpeech.VBN
            && tree.children(head, Relation.AUX).stream()
                .anyMatch(helper -> tree.lemma(helper).equals("have"))
            && tree.children(head, Relation.AUX).stream()
                .noneMatch(helper -> tree.token(helper).tag() == PartOfSpeech.MD);
    return question.isOpen()
        && !question.isOfOwnSide()
        && perfect
        && tree.child(head, Relation.EXPL).isEmpty()
        && subject.isPresent()
        && tree.token(subject.getAsInt()).tag().isNoun()
        && modifiers.of(tree, head).contains(Effect.NEGATE)
        && lexicon.at(tree, head).stream().allMatch(f -> f.telling().voiced().isEmpty());
  }
}
