package demarche.stance;

import demarche.fact.Stance;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Effect;
import demarche.lexicon.Modifiers;
import demarche.lexicon.Paint;
import demarche.lexicon.Paints;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What harm may come is warned of: "millions could lose their homes", "the feud may get worse"; so
 * is what poses a risk. What may have come already is only told. Immutable.
 */
final class Dangers {
  private static final Set<Paint> HARM =
      EnumSet.of(Paint.HARM, Paint.DANGER, Paint.BAD_THING, Paint.BAD_ACT);

  private static final Set<String> MAYBE = WordGroups.of("stance", "auxiliary of a guess");
  private static final Set<String> SPEAKERS = WordGroups.of("stance", "own pronoun");

  private final Paints paints = Paints.bundled();
  private final Modifiers modifiers = Modifiers.bundled();

  /**
   * The verdict; where it takes such a danger for a mere telling, that it is a warning; of little
   * risk nobody warns.
   */
  Verdict over(StanceQuestion question, Verdict verdict) {
    if (verdict.stance() == Stance.WARN
        && question.isOpen()
        && isHarmless(question.tree(), question.head())) {
      return new Verdict(Stance.ASSERT, verdict.margin());
    }
    if (verdict.stance() == Stance.COMMIT
        && question.isOpen()
        && !question.quoted()
        && ruins(question.tree(), question.head())) {
      return new Verdict(Stance.WARN, verdict.margin());
    }
    return verdict.stance() == Stance.ASSERT
            && question.isOpen()
            && !question.isOfOwnSide()
            && (threatens(question.tree(), question.head())
                || poses(question.tree(), question.head()))
        ? new Verdict(Stance.WARN, verdict.margin())
        : verdict;
  }

  /** "It would ruin the farmers": what a thing does nobody promises. */
  private boolean ruins(Tree tree, int head) {
    boolean thing =
        tree.children(head, Relation.NSUBJ).stream()
            .anyMatch(
                what -> tree.form(what).equals("it") || tree.token(what).tag() == PartOfSpeech.NN);
    return thing
        && tree.children(head, Relation.AUX).stream()
            .anyMatch(helper -> TO_COME.contains(tree.lemma(helper)))
        && !modifiers.of(tree, head).contains(Effect.NEGATE)
        && paints.of(tree.token(head)).contains(Paint.BAD_ACT)
        && tree.child(head, Relation.OBJ).isPresent()
        && tree.children(head, Relation.OBJ).stream()
            .flatMap(what -> Stream.concat(Stream.of(what), tree.children(what).stream()))
            .noneMatch(word -> paints.of(tree.token(word)).stream().anyMatch(HARM::contains));
  }

  private static final Set<String> TO_COME = WordGroups.of("stance", "auxiliary of a promise");

  /** "May be hiding", "might be trapped": a guess at how things stand. */
  private static boolean isState(Tree tree, int head, List<Integer> helpers) {
    boolean could = helpers.stream().anyMatch(word -> tree.lemma(word).equals("could"));
    return tree.token(head).tag() == PartOfSpeech.VBG
        || (!could && tree.child(head, Relation.AUX_PASS).isPresent());
  }

  /** "Poses little risk". */
  private static boolean isHarmless(Tree tree, int head) {
    return POSING.contains(tree.lemma(head))
        && tree.children(head, Relation.OBJ).stream()
            .anyMatch(what -> PERILS.contains(tree.lemma(what)) && isSmall(tree, what));
  }

  /** "The tools pose a growing risk", now. */
  private boolean poses(Tree tree, int head) {
    PartOfSpeech tag = tree.token(head).tag();
    boolean now = tag == PartOfSpeech.VBZ || tag == PartOfSpeech.VBP;
    return now
        && POSING.contains(tree.lemma(head))
        && !modifiers.of(tree, head).contains(Effect.NEGATE)
        && tree.children(head, Relation.OBJ).stream()
            .anyMatch(what -> PERILS.contains(tree.lemma(what)) && !isSmall(tree, what));
  }

  /** "Little risk". */
  private static boolean isSmall(Tree tree, int peril) {
    return tree.children(peril, Relation.AMOD, Relation.DET).stream()
        .anyMatch(word -> SMALL.contains(tree.lemma(word)));
  }

  private static final Set<String> POSING = WordGroups.of("stance", "what poses a danger");
  private static final Set<String> SMALL = WordGroups.of("stance", "word for little");
  private static final Set<String> PERILS = WordGroups.of("stance", "danger");

  private boolean threatens(Tree tree, int head) {
    List<Integer> helpers = tree.children(head, Relation.AUX);
    boolean may = helpers.stream().anyMatch(word -> MAYBE.contains(tree.lemma(word)));
    boolean done = helpers.stream().anyMatch(word -> tree.lemma(word).equals("have"));
    boolean own =
        tree.children(head, Relation.NSUBJ).stream()
            .anyMatch(who -> SPEAKERS.contains(tree.lemma(who)));
    return may
        && !done
        && !own
        && !isState(tree, head, helpers)
        && tree.token(head).tag().isVerb()
        && !modifiers.of(tree, head).contains(Effect.NEGATE)
        && Stream.concat(
                Stream.of(head),
                tree.children(head, Relation.OBJ, Relation.NSUBJ, Relation.XCOMP).stream())
            .anyMatch(word -> paints.of(tree.token(word)).stream().anyMatch(HARM::contains));
  }
}
