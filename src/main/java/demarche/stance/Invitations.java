package demarche.stance;

import demarche.clause.Clauses;
import demarche.fact.Stance;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Effect;
import demarche.lexicon.Modifiers;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Who says that he has asked somebody to do something asks for it: "said he had invited both sides
 * to meet". Immutable.
 */
final class Invitations {
  private static final Set<String> ASKING = WordGroups.of("stance", "verb of asking");
  private static final Set<String> PARTY_PRONOUN = WordGroups.of("stance", "party pronoun");
  private static final Set<String> OWN_PRONOUN = WordGroups.of("stance", "own pronoun");

  private final Modifiers modifiers = Modifiers.bundled();

  /** The stance of a content by which somebody has asked; empty for any other. */
  Optional<Stance> of(StanceQuestion question) {
    Tree tree = question.tree();
    int head = question.head();
    OptionalInt subject = tree.child(head, Relation.NSUBJ);
    boolean asks =
        question.isOpen()
            && subject.isPresent()
            && ASKING.contains(tree.lemma(head))
            && isAsked(tree, head)
            && isSomebody(tree, subject.getAsInt())
            && modifiers.of(tree, head).stream().allMatch(effect -> effect == Effect.FUTURE)
            && tree.token(head).tag() != PartOfSpeech.VB;
    return asks ? Optional.of(Stance.URGE) : Optional.empty();
  }

  /** Somebody to do something: an object with an infinitive, or "called on him to". */
  private static boolean isAsked(Tree tree, int head) {
    boolean whom = tree.child(head, Relation.OBJ, Relation.IOBJ, Relation.OBL).isPresent();
    return whom
        && tree.children(head, Relation.XCOMP, Relation.CCOMP, Relation.ADVCL).stream()
            .anyMatch(what -> what > head && isToDo(tree, what))
        && !Clauses.of(tree, head).passive();
  }

  /** "To leave", not "that the flight would be late". */
  private static boolean isToDo(Tree tree, int what) {
    return tree.token(what).tag() == PartOfSpeech.VB
        && tree.children(what, Relation.MARK).stream()
            .noneMatch(mark -> tree.lemma(mark).equals("that"));
  }

  private static boolean isSomebody(Tree tree, int subject) {
    String who = tree.form(subject);
    return OWN_PRONOUN.contains(who)
        || PARTY_PRONOUN.contains(who)
        || tree.token(subject).tag().isProperNoun();
  }
}
