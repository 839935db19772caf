package demarche.stance;

import demarche.fact.Stance;
import demarche.gazetteer.WordGroups;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the own side will no longer do is refused ("she would no longer talk to them"), as are
 * dealings that it will never enter into; that it will not give up a friend or its word is
 * promised. Immutable.
 */
final class Refusals {
  private static final Set<String> TO_COME = WordGroups.of("stance", "auxiliary of a promise");
  private static final Set<String> PERSONS = WordGroups.of("stance", "pronoun of persons");
  private static final Set<String> DEALING = WordGroups.of("stance", "verb of dealing");
  private static final Set<String> STATES = WordGroups.of("stance", "verb of no deed");
  private static final Set<String> DESERTING = WordGroups.of("stance", "verb of deserting");
  private static final Set<String> TURNING = WordGroups.of("stance", "verb of turning away");
  private static final Set<String> KEPT = WordGroups.of("stance", "what one keeps to");

  /** The stance of a content that tells what its speaker will not do; empty for any other. */
  Optional<Stance> of(StanceQuestion question) {
    Tree tree = question.tree();
    int head = question.head();
    boolean toCome =
        question.isOpen()
            && isOwn(question, tree, head)
            && tree.child(head, Relation.AUX_PASS).isEmpty()
            && tree.children(head, Relation.AUX).size() == 1
            && tree.children(head, Relation.AUX).stream()
                .anyMatch(helper -> TO_COME.contains(tree.lemma(helper)));
    if (!toCome) {
      return Optional.empty();
    }
    boolean over = isDenied(tree, head, "no longer");
    boolean never = isDenied(tree, head, "never");
    if ((over || never || isDenied(tree, head, "not")) && isKept(tree, head)) {
      return Optional.of(Stance.COMMIT);
    }
    boolean refused =
        (over && !STATES.contains(tree.lemma(head)))
            || (never && DEALING.contains(tree.lemma(head)));
    return refused ? Optional.of(Stance.REJECT) : Optional.empty();
  }

  /** The speaker's side; also "he", where nobody else is known to be meant. */
  private static boolean isOwn(StanceQuestion question, Tree tree, int head) {
    boolean somebody =
        question.subject() == StanceQuestion.Party.UNKNOWN
            && tree.children(head, Relation.NSUBJ).stream()
                .anyMatch(subject -> PERSONS.contains(tree.form(subject)));
    return question.isOfOwnSide() || somebody;
  }

  /** Whether a denial stands right before the verb, from its helper on. */
  private static boolean isDenied(Tree tree, int head, String denial) {
    String[] words = denial.split(" ", -1);
    int first = head - words.length;
    for (int i = 0; i < words.length; i++) {
      if (first < 0 || !tree.form(first + i).equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  /** "Abandon our allies", "walk away from its promise". */
  private static boolean isKept(Tree tree, int verb) {
    Stream<Integer> deserted =
        DESERTING.contains(tree.lemma(verb))
            ? tree.children(verb, Relation.OBJ).stream()
            : Stream.empty();
    Stream<Integer> turnedFrom =
        TURNING.contains(tree.lemma(verb))
            ? Stream.concat(Stream.of(verb), tree.children(verb, Relation.ADVMOD).stream())
                .flatMap(word -> tree.children(word, Relation.OBL).stream())
                .filter(from -> tree.preposition(from).endsWith("from"))
            : Stream.empty();
    return Stream.concat(deserted, turnedFrom).anyMatch(what -> KEPT.contains(tree.lemma(what)));
  }
}
