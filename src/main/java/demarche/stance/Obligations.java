package demarche.stance;

import demarche.fact.Stance;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.WordGroups;
import demarche.language.NameClass;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What somebody must do is asked of them, whatever a model makes of the words around it: "we
 * believe that the armies must withdraw". Immutable.
 */
final class Obligations {
  private static final Set<String> PARTY_PRONOUN = WordGroups.of("stance", "party pronoun");

  private static final Set<String> HABIT = WordGroups.of("stance", "adverb of a habit");
  private static final Set<String> SEEMING = WordGroups.of("stance", "verb of seeming");
  private static final Set<String> OWN_PRONOUN = WordGroups.of("stance", "own pronoun");

  private static final Set<NameClass> PARTIES =
      Set.of(NameClass.GPE, NameClass.NORP, NameClass.ORG, NameClass.PERSON);

  /** So many clauses may stand over the one that must be done: "I think that we all agree that". */
  private static final int DEEPEST = 3;

  private final Set<String> musts =
      Gazetteers.words("stance/musts.tsv", "lemma", "example", "spares");

  /** Verbs whose subject is asked nothing: "must know", "should be". */
  private final Set<String> states = Gazetteers.words("stance/states.tsv", "lemma", "example");

  /** The stance of a content that says what has to be done; empty for any other. */
  Optional<Stance> of(StanceQuestion question) {
    if (!question.isOpen()) {
      return Optional.empty();
    }
    Tree tree = question.tree();
    int clause = question.head();
    for (int depth = 0; depth < DEEPEST; depth++) {
      if (isDemand(tree, clause)) {
        return Optional.of(Stance.URGE);
      }
      Optional<Integer> next = thought(tree, clause);
      if (next.isEmpty() || next.get() >= question.end()) {
        return Optional.empty();
      }
      clause = next.get();
    }
    return Optional.empty();
  }

  /**
   * Whether a content may only guess or tell how others are: "they must feel lonely" asks nothing
   * of them, "they must feel safe" does, and no word tells the two apart; what "must often" be done
   * is a habit.
   */
  static boolean mayGuess(StanceQuestion question) {
    Tree tree = question.tree();
    int clause = question.head();
    OptionalInt subject = tree.child(clause, Relation.NSUBJ);
    boolean habit =
        tree.children(clause, Relation.ADVMOD).stream()
            .anyMatch(adverb -> HABIT.contains(tree.form(adverb)));
    return habit || isGuess(tree, clause, subject);
  }

  private static boolean isGuess(Tree tree, int clause, OptionalInt subject) {
    return SEEMING.contains(tree.lemma(clause))
        && subject.isPresent()
        && !OWN_PRONOUN.contains(tree.lemma(subject.getAsInt()))
        && tree.children(clause, Relation.AUX).stream()
            .anyMatch(helper -> tree.lemma(helper).equals("must"))
        && tree.children(clause, Relation.XCOMP).stream()
            .anyMatch(how -> tree.token(how).tag().isAdjective());
  }

  /** What "I believe", "we know" or "I think" is followed by; empty where another thinks so. */
  private static Optional<Integer> thought(Tree tree, int clause) {
    boolean own =
        tree.children(clause, Relation.NSUBJ).stream()
            .anyMatch(s -> tree.lemma(s).equals("i") || tree.lemma(s).equals("we"));
    boolean plain =
        tree.children(clause, Relation.ADVMOD, Relation.AUX).stream()
            .noneMatch(c -> tree.lemma(c).equals("not") || tree.token(c).tag() == PartOfSpeech.MD);
    PartOfSpeech tag = tree.token(clause).tag();
    boolean now = tag == PartOfSpeech.VBP || tag == PartOfSpeech.JJ;
    OptionalInt content = tree.child(clause, Relation.CCOMP);
    return own && plain && now && content.isPresent()
        ? Optional.of(content.getAsInt())
        : Optional.empty();
  }

  private boolean isDemand(Tree tree, int clause) {
    List<Integer> helpers = tree.children(clause, Relation.AUX);
    boolean done = helpers.stream().anyMatch(h -> tree.lemma(h).equals("have"));
    // "They must often work at night": how things are.
    boolean asked =
        tree.children(clause, Relation.ADVMOD).stream()
            .anyMatch(h -> tree.token(h).tag() == PartOfSpeech.WRB || HABIT.contains(tree.form(h)));
    OptionalInt subject = tree.child(clause, Relation.NSUBJ, Relation.NSUBJ_PASS);
    // "Should they attack": before its subject it makes a condition.
    return subject.isPresent()
        && helpers.stream().anyMatch(h -> h > subject.getAsInt() && musts.contains(tree.lemma(h)))
        && !done
        && !asked
        && mayAct(tree, clause, subject.getAsInt());
  }

  /** Somebody who can be asked, or a thing that is to be dealt with by whoever can. */
  private boolean mayAct(Tree tree, int clause, int subject) {
    if (tree.is(subject, Relation.NSUBJ_PASS)) {
      return true;
    }
    boolean verb = tree.token(clause).tag() == PartOfSpeech.VB;
    String who = tree.lemma(subject);
    boolean party =
        PARTY_PRONOUN.contains(who)
            || tree.sentence().names().stream()
                .anyMatch(
                    n ->
                        PARTIES.contains(n.kind())
                            && n.first() < tree.end(subject)
                            && n.end() > tree.first(subject));
    return verb && party && !states.contains(tree.lemma(clause));
  }
}
