package demarche.communication;

import demarche.clause.Clause.Reality;
import demarche.clause.Clauses;
import demarche.communication.Words.Group;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Whether an occasion took place or is scheduled, or is only wished, denied or thought of. */
final class Actuality {
  private static final Set<String> TIME = WordGroups.of("communication", "noun of times");
  private static final Set<String> PURPOSE_PREPOSITION =
      WordGroups.of("communication", "purpose preposition");

  private static final Set<String> NONE = WordGroups.of("communication", "determiner of none");
  private static final Set<String> CONDITIONS = WordGroups.of("communication", "condition");

  /** "Work towards a meeting": it is not yet set. */
  private static final Set<String> TOWARDS = WordGroups.of("communication", "preposition towards");

  /** What a meeting is preceded by: "no date for talks". */
  private static final Set<String> PLANNING = WordGroups.of("communication", "noun of planning");

  private static final Set<String> CONSENT = WordGroups.of("communication", "verb of consent");

  /** No clause is looked at through more clauses above it. */
  private static final int HEIGHT = 6;

  private Actuality() {}

  /**
   * Whether what a word tells is so.
   *
   * @param place a verb, or a noun that names an occasion
   */
  static boolean real(Scene scene, int place) {
    Tree tree = scene.tree();
    if (tree.token(place).tag().isNoun() && !realNoun(scene, place)) {
      return false;
    }
    int at = place;
    boolean own = true;
    for (int height = 0; height < HEIGHT; height++) {
      if (tree.token(at).tag().isVerb() && !(realVerb(tree, at) && (!own || once(scene, at)))) {
        return false;
      }
      if (TOWARDS.contains(tree.preposition(at))) {
        return false;
      }
      OptionalInt above = tree.head(at);
      if (above.isEmpty()) {
        return !isFragment(tree, at);
      }
      if (governs(tree, at)
          && (isOfNone(scene, at, above.getAsInt())
              || unreal(scene, above.getAsInt())
              || isOfPlan(scene, at, above.getAsInt())
              || Scheduled.isUnset(scene, place, at, above.getAsInt()))) {
        return false;
      }
      if (!tree.is(at, Relation.XCOMP, Relation.OBJ, Relation.ACL, Relation.CONJ, Relation.NMOD)) {
        return true;
      }
      if (tree.is(at, Relation.CONJ)
          && tree.token(at).tag() != tree.token(above.getAsInt()).tag()) {
        return true;
      }
      // "Visited Oslo twice and met her": how often is told of the first verb alone.
      own &= !(tree.is(at, Relation.CONJ) && tree.token(at).tag().isVerb());
      at = above.getAsInt();
    }
    return true;
  }

  /** "No plans for him to meet her", "no date was set for talks", "has not agreed to a visit". */
  private static boolean isOfNone(Scene scene, int place, int above) {
    Tree tree = scene.tree();
    if (!tree.token(above).tag().isVerb()) {
      boolean planned = PLANNING.contains(tree.lemma(above)) || tree.is(place, Relation.ACL);
      return planned && tree.token(above).tag().isNoun() && !realNoun(scene, above);
    }
    if (!tree.is(place, Relation.OBL)) {
      return false;
    }
    boolean refused =
        CONSENT.contains(tree.lemma(above)) && Clauses.reality(tree, above) == Reality.NEGATED;
    return refused
        || tree.children(above, Relation.NSUBJ_PASS).stream()
            .anyMatch(noun -> PLANNING.contains(tree.lemma(noun)) && !realNoun(scene, noun));
  }

  /** "The talks did not go well", "did not produce a deal": they were held. */
  static boolean wentBadly(Tree tree, int noun, int verb) {
    return tree.is(noun, Relation.NSUBJ)
        && OUTCOME.contains(tree.lemma(verb))
        && Clauses.reality(tree, verb) == Reality.NEGATED
        && !Undone.happens(tree, verb)
        && tree.children(verb, Relation.AUX).stream()
            .anyMatch(did -> tree.token(did).tag() == PartOfSpeech.VBD && isDo(tree, did))
        && tree.children(verb, Relation.MARK).stream()
            .noneMatch(mark -> CONDITIONS.contains(tree.form(mark)));
  }

  private static final Set<String> OUTCOME = WordGroups.of("communication", "verb of an outcome");

  private static boolean isDo(Tree tree, int auxiliary) {
    return tree.lemma(auxiliary).equals("do");
  }

  /** Whether the words of a noun's own phrase let it be so: no "no meeting", "possible talks". */
  static boolean realNoun(Scene scene, int noun) {
    Tree tree = scene.tree();
    for (int child : tree.children(noun)) {
      String word = tree.form(child);
      if (child < noun
          && (NONE.contains(word) || scene.words().is(tree, child, Group.UNREAL_ADJECTIVE))) {
        return false;
      }
    }
    return true;
  }

  private static boolean once(Scene scene, int verb) {
    Tree tree = scene.tree();
    List<Integer> adverbs = tree.children(verb, Relation.ADVMOD);
    if (adverbs.stream().anyMatch(adverb -> scene.words().is(tree, adverb, Group.HABIT))) {
      return false;
    }
    // "Met three times": of no one occasion, save where all were on one day.
    boolean times =
        adverbs.stream().anyMatch(adverb -> TIMES.contains(tree.form(adverb)))
            || tree.children(verb, Relation.OBL_NPMOD, Relation.OBL_TMOD).stream()
                .anyMatch(
                    noun ->
                        TIME.contains(tree.lemma(noun))
                            && tree.token(noun).tag() == PartOfSpeech.NNS);
    return !times || scene.days().of(scene.sentence(), verb).isPresent();
  }

  private static final Set<String> TIMES = WordGroups.of("communication", "number of times");

  /** "The next step is for the ministry to publish a report": it is yet to be done. */
  private static boolean isOfPlan(Scene scene, int place, int above) {
    Tree tree = scene.tree();
    boolean is =
        tree.lemma(above).equals("be")
            && tree.token(place).tag() == PartOfSpeech.VB
            && scene.days().of(scene.sentence(), place).isEmpty();
    return is
        && tree.children(above, Relation.NSUBJ).stream()
            .anyMatch(noun -> PLANS.contains(tree.lemma(noun)));
  }

  private static final Set<String> PLANS = WordGroups.of("communication", "noun of what is to do");

  /** "To meet him": what a clause that was cut off would have governed. */
  private static boolean isFragment(Tree tree, int root) {
    return tree.token(root).tag() == PartOfSpeech.VB
        && tree.children(root, Relation.MARK).stream()
            .anyMatch(mark -> tree.token(mark).tag() == PartOfSpeech.TO);
  }

  private static boolean realVerb(Tree tree, int verb) {
    for (int mark : tree.children(verb, Relation.MARK)) {
      if (CONDITIONS.contains(tree.form(mark))) {
        return false;
      }
    }
    return Clauses.reality(tree, verb) == Reality.FACT
        && !isMissed(tree, verb)
        && !isRule(tree, verb)
        && !isInverted(tree, verb);
  }

  /** "Had they met, …", "should they meet, …": a condition. */
  private static boolean isInverted(Tree tree, int verb) {
    OptionalInt subject = tree.child(verb, Relation.NSUBJ);
    int auxiliary = subject.isPresent() ? tree.first(subject.getAsInt()) - 1 : -1;
    return auxiliary >= 0
        && subject.getAsInt() < verb
        && INVERTED.contains(tree.form(auxiliary))
        && (auxiliary == 0 || tree.is(auxiliary - 1, Relation.PUNCT, Relation.CC));
  }

  private static final Set<String> INVERTED = WordGroups.of("communication", "inverted auxiliary");

  /** "The director shall attend the council's meetings": a rule; "we shall meet" is a promise. */
  private static boolean isRule(Tree tree, int verb) {
    return tree.children(verb, Relation.AUX).stream()
            .anyMatch(auxiliary -> RULING.contains(tree.form(auxiliary)))
        && tree.children(verb, Relation.NSUBJ).stream()
            .noneMatch(subject -> tree.token(subject).tag() == PartOfSpeech.PRP);
  }

  private static final Set<String> RULING = WordGroups.of("communication", "auxiliary of a rule");

  /** "Were to have met": they did not. */
  private static boolean isMissed(Tree tree, int verb) {
    return tree.token(verb).tag() == PartOfSpeech.VBN
        && tree.is(verb, Relation.XCOMP)
        && tree.head(verb).stream().anyMatch(be -> tree.lemma(be).equals("be"))
        && tree.children(verb, Relation.AUX).stream()
            .anyMatch(have -> tree.token(have).tag() == PartOfSpeech.VB);
  }

  /** Whether a word is the content of the one that it hangs on, not its setting. */
  private static boolean governs(Tree tree, int place) {
    if (tree.is(place, Relation.OBL, Relation.NMOD)) {
      String preposition = tree.preposition(place);
      // "On a visit, she called for calm": what comes before its verb is no content of it.
      boolean setting = preposition.equals("on") && tree.head(place).orElse(place) > place;
      return PURPOSE_PREPOSITION.contains(preposition) && !setting;
    }
    return tree.is(
        place,
        Relation.XCOMP,
        Relation.CCOMP,
        Relation.OBJ,
        Relation.ACL,
        Relation.NSUBJ_PASS,
        Relation.ADVCL);
  }

  private static boolean unreal(Scene scene, int place) {
    Tree tree = scene.tree();
    if (tree.token(place).tag().isVerb()) {
      return scene.words().is(tree, place, Group.UNREAL_VERB)
          || (scene.words().is(tree, place, Group.UNREAL_ACTIVE_VERB)
              && tree.child(place, Relation.AUX_PASS, Relation.NSUBJ_PASS).isEmpty()
              && !tree.is(place, Relation.ACL));
    }
    return scene.words().is(tree, place, Group.UNREAL_NOUN)
        || scene.words().is(tree, place, Group.UNREAL_ADJECTIVE);
  }
}
