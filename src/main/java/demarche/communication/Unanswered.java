package demarche.communication;

import demarche.clause.Clause.Reality;
import demarche.clause.Clauses;
import demarche.communication.Words.Group;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Calls that nobody took: "telephoned him, but he did not answer", "called without success". */
final class Unanswered {
  private static final Set<String> TAKING = WordGroups.of("communication", "verb of taking a call");
  private static final Set<String> GETTING =
      WordGroups.of("communication", "verb of getting through");
  private static final Set<String> VAIN = WordGroups.of("communication", "in vain");

  /** So many clauses lie at most between the call and what became of it. */
  private static final int HEIGHT = 3;

  private static final Set<String> SPEAKING = WordGroups.of("communication", "verb of speaking");
  private static final Set<String> REFUSING = WordGroups.of("communication", "verb of refusing");
  private static final Set<String> ON_MATTER =
      WordGroups.of("communication", "preposition behind no answer");
  private static final Set<String> TOPICAL =
      WordGroups.of("communication", "preposition of a topic");

  private Unanswered() {}

  /**
   * Whether the sentence goes on to say that nobody took the call.
   *
   * @param verb the place of the verb that tells of the call
   */
  static boolean is(Scene scene, int verb) {
    return IntStream.range(verb + 1, scene.tree().size())
        .filter(place -> isNoAnswer(scene, place) || isVain(scene, place))
        .anyMatch(place -> isOutcome(scene, verb, place));
  }

  /** "Did not answer", "refused to speak to him", "could not reach her". */
  private static boolean isNoAnswer(Scene scene, int place) {
    Tree tree = scene.tree();
    if (!tree.token(place).tag().isVerb()) {
      return false;
    }
    boolean answers =
        scene.words().is(tree, place, Group.ANSWERING_VERB) && answersCall(scene, place);
    boolean reaches = scene.words().is(tree, place, Group.REACHING_VERB) && reaches(scene, place);
    return (answers || reaches)
        && (Clauses.reality(tree, place) == Reality.NEGATED || isRefused(scene, place));
  }

  /** What is answered is a call, or nothing is told; one may not take a question either. */
  private static boolean answersCall(Scene scene, int verb) {
    Tree tree = scene.tree();
    boolean speaks = SPEAKING.contains(tree.lemma(verb));
    if (speaks) {
      return isRefused(scene, verb) && scene.by(verb, TOPICAL).isEmpty();
    }
    OptionalInt object = tree.child(verb, Relation.OBJ);
    return object.isPresent()
        ? scene.words().is(tree, object.getAsInt(), Group.LINE)
        : !TAKING.contains(tree.lemma(verb))
            && tree.children(verb, Relation.OBL, Relation.XCOMP, Relation.CCOMP).isEmpty();
  }

  /** "Reach her", "get through"; one may not reach a deal either. */
  private static boolean reaches(Scene scene, int verb) {
    Tree tree = scene.tree();
    if (GETTING.contains(tree.lemma(verb))) {
      return IntStream.range(verb + 1, Math.min(verb + 2, tree.size()))
          .anyMatch(next -> tree.lemma(next).equals("through"));
    }
    return tree.children(verb, Relation.OBJ).stream()
        .anyMatch(
            object ->
                tree.token(object).tag() == PartOfSpeech.PRP
                    || tree.token(object).tag().isProperNoun());
  }

  private static boolean isRefused(Scene scene, int verb) {
    Tree tree = scene.tree();
    return tree.is(verb, Relation.XCOMP)
        && tree.head(verb).stream().anyMatch(refusal -> REFUSING.contains(tree.lemma(refusal)));
  }

  /** "Got no answer", "without success", "in vain". */
  private static boolean isVain(Scene scene, int place) {
    Tree tree = scene.tree();
    if (VAIN.contains(tree.lemma(place))) {
      return tree.preposition(place).equals("in");
    }
    boolean none =
        tree.preposition(place).equals("without")
            || tree.children(place, Relation.DET).stream()
                .anyMatch(no -> tree.token(no).form().toLowerCase(Locale.ROOT).equals("no"));
    return none
        && scene.words().is(tree, place, Group.ANSWER)
        && scene.by(place, ON_MATTER).isEmpty();
  }

  /** Whether something hangs on the call, and not on what was said in it. */
  private static boolean isOutcome(Scene scene, int call, int place) {
    Tree tree = scene.tree();
    OptionalInt at = OptionalInt.of(place);
    for (int height = 0; height <= HEIGHT && at.isPresent(); height++) {
      if (at.getAsInt() == call) {
        return true;
      }
      boolean said =
          at.getAsInt() != place
              && tree.token(at.getAsInt()).tag().isVerb()
              && scene.words().is(tree, at.getAsInt(), Group.VOICE);
      if (said) {
        return false;
      }
      at = tree.head(at.getAsInt());
    }
    return false;
  }
}
