package demarche.stance;

import demarche.fact.Stance;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Effect;
import demarche.lexicon.Modifiers;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What has to be done, and what it is vital or time to do, is asked for: "the fighting has to
 * stop", "it is essential that aid gets through". Immutable.
 */
final class Needs {
  private static final Set<String> HAVING_TO = WordGroups.of("stance", "verb of need");
  private static final Set<String> NEEDED = WordGroups.of("stance", "what is needed");
  private static final Set<String> DUE = WordGroups.of("stance", "what is due");
  private static final Set<String> NAMED = WordGroups.of("stance", "verb of telling in passing");

  private static final Set<Effect> OPEN =
      Set.of(Effect.NEGATE, Effect.CONDITION, Effect.QUESTION, Effect.HEARSAY);

  private final Set<String> states = Gazetteers.words("stance/states.tsv", "lemma", "example");
  private final Modifiers modifiers = Modifiers.bundled();

  /** The stance of a content that says what is needed; empty for any other. */
  Optional<Stance> of(StanceQuestion question) {
    Tree tree = question.tree();
    int head = question.head();
    boolean plain =
        question.isOpen()
            && modifiers.of(tree, head).stream().noneMatch(OPEN::contains)
            && tree.children(head, Relation.AUX).stream()
                .noneMatch(helper -> tree.token(helper).tag() == PartOfSpeech.MD)
            && tree.children(head, Relation.ADVMOD).stream()
                .noneMatch(word -> tree.token(word).tag() == PartOfSpeech.WRB);
    return plain && (hasTo(tree, head) || isNeeded(tree, head))
        ? Optional.of(Stance.URGE)
        : Optional.empty();
  }

  /** "Has to stop", now; what somebody had to do is a deed told, and "I have to say" is none. */
  private boolean hasTo(Tree tree, int head) {
    PartOfSpeech tag = tree.token(head).tag();
    OptionalInt subject = tree.child(head, Relation.NSUBJ);
    return HAVING_TO.contains(tree.lemma(head))
        && (tag == PartOfSpeech.VBZ || tag == PartOfSpeech.VBP || tag == PartOfSpeech.MD)
        && subject.isPresent()
        && subject.getAsInt() < head
        && !tree.lemma(subject.getAsInt()).equals("i")
        && tree.children(head, Relation.XCOMP).stream().anyMatch(verb -> isToDo(tree, head, verb));
  }

  private static boolean isInfinitive(Tree tree, int verb) {
    return tree.children(verb, Relation.MARK).stream()
        .anyMatch(mark -> tree.lemma(mark).equals("to"));
  }

  private boolean isToDo(Tree tree, int head, int verb) {
    List<Integer> marks = tree.children(verb, Relation.MARK);
    boolean be = tree.lemma(verb).equals("be") || tree.child(verb, Relation.COP).isPresent();
    return verb > head
        && marks.stream().anyMatch(mark -> tree.lemma(mark).equals("to"))
        && (be || !states.contains(tree.lemma(verb)))
        && !NAMED.contains(tree.lemma(verb));
  }

  /** "It is vital that", "it was crucial to", "it is time for talks". */
  private static boolean isNeeded(Tree tree, int head) {
    boolean it =
        tree.children(head, Relation.EXPL, Relation.NSUBJ).stream()
            .anyMatch(word -> tree.lemma(word).equals("it"));
    return it
        && NEEDED.contains(tree.lemma(head))
        && tree.child(head, Relation.COP).isPresent()
        && (isTimeFor(tree, head) || isNeededFor(tree, head));
  }

  /** "It is time for talks". */
  private static boolean isTimeFor(Tree tree, int head) {
    return DUE.contains(tree.lemma(head))
        && tree.children(head, Relation.NMOD, Relation.OBL).stream()
            .anyMatch(what -> what > head && tree.preposition(what).equals("for"));
  }

  private static boolean isNeededFor(Tree tree, int head) {
    return tree
        .children(
            head,
            Relation.CSUBJ,
            Relation.CCOMP,
            Relation.XCOMP,
            Relation.ADVCL,
            Relation.ACL,
            Relation.ACL_RELCL)
        .stream()
        .filter(what -> what > head && !NAMED.contains(tree.lemma(what)))
        .anyMatch(what -> !tree.is(what, Relation.ACL_RELCL) || isInfinitive(tree, what));
  }
}
