package demarche.communication;

import demarche.cast.Member;
import demarche.clause.Clause.Reality;
import demarche.clause.Clauses;
import demarche.day.DayMention;
import demarche.fact.ActorType;
import demarche.fact.CommunicationKind;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Occasions that were to come and then did not: "were to meet on Monday, but the talks were called
 * off".
 */
final class Undone {
  private static final Set<String> UNDOING = WordGroups.of("communication", "undoing verb");
  private static final Set<String> UNDOING_PHRASE =
      WordGroups.of("communication", "undoing phrase");

  private static final Set<String> HAPPENING = WordGroups.of("communication", "verb of happening");
  private static final Set<String> HAPPENING_PHRASE =
      WordGroups.of("communication", "happening phrase");

  private static final Set<String> HAPPENING_IN_THE_PASSIVE =
      WordGroups.of("communication", "verb of happening in the passive");

  private static final Set<String> FAILING_PHRASE =
      WordGroups.of("communication", "failing phrase");

  private static final Set<String> RESOLVING = WordGroups.of("communication", "resolving verb");
  private static final Set<String> DEFINITE =
      WordGroups.of("communication", "determiner of what is undone");

  private static final Set<String> PARTNERS =
      WordGroups.of("communication", "preposition of those in what is undone");

  /** "After the talks were called off": that was before. */
  private static final Set<String> BEFORE =
      WordGroups.of("communication", "mark of what was before");

  /** It is told as undone in the same sentence or in one of so many around it. */
  private static final int DISTANCE = 2;

  /** "The talks" may be of either kind. */
  private static final Set<String> EITHER_KIND = WordGroups.of("communication", "resuming noun");

  /** "Postponed it", "dropped the plan": what that is, only the same sentence tells. */
  private static final Set<String> RESUMING =
      WordGroups.of("communication", "word that resumes an occasion");

  /**
   * A clause that undoes something.
   *
   * @param noun what it undoes; empty where that goes without saying
   * @param kind the kind of occasion that the noun names; empty where it names none
   */
  private record Undoing(
      int sentence, int verb, OptionalInt noun, Optional<CommunicationKind> kind) {}

  private final List<Tree> trees;
  private final List<Undoing> undoings = new ArrayList<>(0);

  /**
   * Looks for what is undone.
   *
   * @param trees the trees of the article's sentences
   * @param triggers the words that tell of occasions
   */
  Undone(List<Tree> trees, Triggers triggers) {
    this.trees = trees;
    for (int sentence = 0; sentence < trees.size(); sentence++) {
      Tree tree = trees.get(sentence);
      for (int verb = 0; verb < tree.size(); verb++) {
        if (undoes(tree, verb) && isSo(tree, verb)) {
          OptionalInt noun = what(tree, verb, triggers);
          if (noun.isPresent() || isUnspoken(tree, verb)) {
            undoings.add(new Undoing(sentence, verb, noun, kind(tree, noun, triggers)));
          }
        }
      }
    }
  }

  /**
   * Whether what tellings tell was to come and is told to be undone.
   *
   * @param told the tellings of the cue, none or more
   */
  boolean is(Scene scene, Cue cue, List<Telling> told) {
    return !told.isEmpty()
        && undoings.stream()
            .anyMatch(
                undoing ->
                    isItself(scene, cue, undoing)
                        || (isToCome(scene.tree(), cue) && concerns(scene, cue, told, undoing)));
  }

  /** Whether another telling is of what is undone: of the same people, on no other day. */
  static boolean same(Telling one, Telling other) {
    return one.kind() == other.kind()
        && Set.copyOf(one.participants()).equals(Set.copyOf(other.participants()))
        && (one.day().isEmpty() || other.day().isEmpty() || one.day().equals(other.day()));
  }

  /** "Will meet", "is due to hold talks", "talks planned for Monday". */
  static boolean isToCome(Tree tree, Cue cue) {
    int place = cue.place();
    if (cue.trigger().verb()) {
      return tree.token(place).tag() == PartOfSpeech.VB;
    }
    OptionalInt verb = Anchor.of(tree, place).predicate(tree);
    return tree.children(place, Relation.AMOD, Relation.ACL, Relation.ACL_RELCL).stream()
            .anyMatch(child -> SET.contains(tree.form(child)))
        || verb.stream()
            .anyMatch(at -> tree.token(at).tag() == PartOfSpeech.VB || SET.contains(tree.form(at)));
  }

  private static final Set<String> SET = WordGroups.of("communication", "word of what is set");

  private static boolean isItself(Scene scene, Cue cue, Undoing undoing) {
    return undoing.sentence() == scene.sentence()
        && undoing.noun().equals(OptionalInt.of(cue.place()));
  }

  private boolean concerns(Scene scene, Cue cue, List<Telling> told, Undoing undoing) {
    int distance = undoing.sentence() - scene.sentence();
    boolean behind = distance > 0 || (distance == 0 && undoing.verb() > cue.place());
    if (Math.abs(distance) > DISTANCE || !(behind || wasToCome(scene.tree(), cue.place()))) {
      return false;
    }
    Tree there = trees.get(undoing.sentence());
    if (undoing.noun().isEmpty() || RESUMING.contains(there.lemma(undoing.noun().getAsInt()))) {
      return distance == 0 && behind && isJoined(there, undoing.verb(), cue.place());
    }
    return told.stream().anyMatch(telling -> isOfKind(there, undoing, telling))
        && !isSetApart(scene, told, undoing)
        && isOfThem(scene, told, undoing, behind);
  }

  /**
   * Whether a verb is joined to the clause that a word stands in: "is due to meet, but put off".
   */
  private static boolean isJoined(Tree tree, int verb, int cue) {
    return tree.is(verb, Relation.CONJ)
        && tree.head(verb).stream()
            .anyMatch(first -> tree.isUnder(cue, first) && !isOfOthers(tree, verb, first));
  }

  /** "Will meet her, and the board was due to vote but put it off": the board does so. */
  private static boolean isOfOthers(Tree tree, int verb, int first) {
    return tree.child(verb, Relation.NSUBJ).isEmpty()
        && tree.children(first, Relation.CONJ).stream()
            .anyMatch(
                other ->
                    other < verb
                        && tree.child(other, Relation.NSUBJ, Relation.NSUBJ_PASS).isPresent());
  }

  private static boolean isOfKind(Tree tree, Undoing undoing, Telling telling) {
    boolean either =
        telling.kind() != CommunicationKind.VISIT
            && EITHER_KIND.contains(tree.lemma(undoing.noun().orElseThrow()));
    return either || undoing.kind().isEmpty() || undoing.kind().get() == telling.kind();
  }

  /** Whether what is undone has a place or time of its own: "the talks in Lima", "on Friday". */
  private static boolean isSetApart(Scene scene, List<Telling> told, Undoing undoing) {
    Tree tree = scene.read().trees().get(undoing.sentence());
    int noun = undoing.noun().orElseThrow();
    int first = tree.first(noun);
    int end = Math.max(tree.end(noun), auxiliary(tree, noun, undoing.verb()));
    boolean otherTime =
        scene.read().days().get(undoing.sentence()).stream()
            .filter(time -> time.firstToken() >= first && time.endToken() <= end)
            .anyMatch(time -> told.stream().allMatch(telling -> isOther(time, telling)));
    Set<Member> own = places(scene, undoing.sentence(), first, end);
    Set<Member> here = places(scene, scene.sentence(), 0, scene.tree().size());
    return otherTime || (!own.isEmpty() && !here.isEmpty() && Collections.disjoint(own, here));
  }

  /** What stands between a subject and the verb with its auxiliaries is the subject's own. */
  private static int auxiliary(Tree tree, int noun, int verb) {
    return tree.children(verb, Relation.AUX, Relation.AUX_PASS).stream()
        .filter(auxiliary -> auxiliary > noun)
        .findFirst()
        .orElse(noun);
  }

  private static boolean isOther(DayMention time, Telling telling) {
    return switch (time.precision()) {
      case DAY ->
          time.day().isPresent() && telling.day().isPresent() && !time.day().equals(telling.day());
      case MONTH, YEAR -> true;
      case WEEK, VAGUE -> false;
    };
  }

  private static Set<Member> places(Scene scene, int sentence, int first, int end) {
    return scene.read().cast().mentions().get(sentence).stream()
        .filter(mention -> mention.head() >= first && mention.head() < end)
        .flatMap(mention -> mention.members().stream())
        .filter(m -> m.type() == ActorType.PLACE || m.type() == ActorType.COUNTRY)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether what is undone is pointed back to, with no others who take part. */
  private boolean isOfThem(Scene scene, List<Telling> told, Undoing undoing, boolean behind) {
    int noun = undoing.noun().orElseThrow();
    List<Member> there = partners(scene, undoing.sentence(), noun);
    boolean shared = told.stream().anyMatch(telling -> telling.participants().containsAll(there));
    return shared
        && (isDefinite(trees.get(undoing.sentence()), noun) || !(behind || there.isEmpty()));
  }

  private static boolean isDefinite(Tree tree, int noun) {
    return tree.children(noun, Relation.DET, Relation.NMOD_POSS).stream()
        .anyMatch(word -> DEFINITE.contains(tree.form(word)));
  }

  /** Who is told to take part in what is undone: "the meeting with Ms. Berg". */
  private List<Member> partners(Scene scene, int sentence, int noun) {
    return new Scene(scene.read(), scene.days(), scene.words(), sentence, trees.get(sentence))
        .membersBy(noun, PARTNERS);
  }

  /** "Was to meet", "had been due to meet": it need not have come. */
  private static boolean wasToCome(Tree tree, int verb) {
    OptionalInt above = tree.head(verb);
    return wasSo(tree, verb) || (above.isPresent() && wasSo(tree, above.getAsInt()));
  }

  private static boolean wasSo(Tree tree, int place) {
    boolean was = tree.token(place).tag() == PartOfSpeech.VBD && tree.lemma(place).equals("be");
    return was
        || tree.children(place, Relation.AUX, Relation.AUX_PASS, Relation.COP).stream()
            .anyMatch(auxiliary -> tree.token(auxiliary).tag() == PartOfSpeech.VBD);
  }

  private static boolean undoes(Tree tree, int place) {
    if (!tree.token(place).tag().isVerb()) {
      return false;
    }
    return Clauses.reality(tree, place) == Reality.NEGATED
        ? happens(tree, place)
        : UNDOING.contains(tree.lemma(place))
            || isPhrase(tree, place, UNDOING_PHRASE)
            || isPhrase(tree, place, FAILING_PHRASE);
  }

  /** "Took place", "went ahead", "was held". */
  static boolean happens(Tree tree, int verb) {
    return HAPPENING.contains(tree.lemma(verb))
        || isPhrase(tree, verb, HAPPENING_PHRASE)
        || (HAPPENING_IN_THE_PASSIVE.contains(tree.lemma(verb))
            && tree.child(verb, Relation.NSUBJ_PASS, Relation.AUX_PASS).isPresent());
  }

  /** Whether a verb has the word with it that makes a phrase of the two: "call off". */
  private static boolean isPhrase(Tree tree, int verb, Set<String> phrases) {
    String start = tree.lemma(verb) + " ";
    return tree
            .children(verb, Relation.COMPOUND_PRT, Relation.ADVMOD, Relation.CASE, Relation.OBJ)
            .stream()
            .anyMatch(child -> phrases.contains(start + tree.form(child)))
        || tree.children(verb, Relation.OBL).stream()
            .anyMatch(what -> phrases.contains(start + tree.preposition(what)));
  }

  /** Whether it is told as done: not "may be called off", "threatened to cancel". */
  private static boolean isSo(Tree tree, int verb) {
    Reality reality = Clauses.reality(tree, verb);
    boolean told = reality == Reality.FACT || reality == Reality.NEGATED;
    boolean before =
        tree.children(verb, Relation.MARK).stream().anyMatch(m -> BEFORE.contains(tree.form(m)));
    boolean infinitive =
        tree.token(verb).tag() == PartOfSpeech.VB
            && reality == Reality.FACT
            && tree.is(verb, Relation.XCOMP, Relation.ADVCL, Relation.ACL, Relation.CCOMP);
    boolean resolved = tree.head(verb).stream().anyMatch(at -> RESOLVING.contains(tree.lemma(at)));
    return told && !before && (!infinitive || resolved);
  }

  /** The occasion that is undone; empty where none is told. */
  private static OptionalInt what(Tree tree, int verb, Triggers triggers) {
    boolean happens = happens(tree, verb) || isPhrase(tree, verb, FAILING_PHRASE);
    boolean passive = tree.child(verb, Relation.NSUBJ_PASS).isPresent();
    Relation relation = passive ? Relation.NSUBJ_PASS : happens ? Relation.NSUBJ : Relation.OBJ;
    String start = tree.lemma(verb) + " ";
    return Stream.concat(
            tree.children(verb, relation).stream(),
            tree.children(verb, Relation.OBL).stream()
                .filter(noun -> UNDOING_PHRASE.contains(start + tree.preposition(noun))))
        .mapToInt(noun -> noun)
        .filter(
            noun ->
                PLANS.contains(tree.lemma(noun))
                    || RESUMING.contains(tree.lemma(noun))
                    || kind(tree, OptionalInt.of(noun), triggers).isPresent())
        .findFirst();
  }

  private static Optional<CommunicationKind> kind(Tree tree, OptionalInt noun, Triggers triggers) {
    return triggers.in(tree).stream()
        .filter(cue -> noun.equals(OptionalInt.of(cue.place())) && !cue.trigger().verb())
        .map(Cue::trigger)
        .filter(trigger -> trigger.frame() == Frame.TALK || trigger.frame() == Frame.JOURNEY)
        .map(Trigger::kind)
        .findFirst();
  }

  private static final Set<String> PLANS = WordGroups.of("communication", "word for an occasion");

  /** "But cancelled on Sunday": what is undone goes without saying. */
  private static boolean isUnspoken(Tree tree, int verb) {
    return tree.is(verb, Relation.CONJ)
        && (tree.token(verb).tag() == PartOfSpeech.VBD
            || tree.token(verb).tag() == PartOfSpeech.VBN)
        && tree.child(verb, Relation.AUX_PASS).isEmpty()
        && !happens(tree, verb)
        && tree.child(verb, Relation.OBJ, Relation.NSUBJ_PASS, Relation.NSUBJ, Relation.XCOMP)
            .isEmpty();
  }
}
