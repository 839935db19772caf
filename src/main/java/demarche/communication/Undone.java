package demarche.communication;

import demarche.cast.Member;
import demarche.clause.Clause.Reality;
import demarche.clause.Clauses;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Occasions that were to come and then did not: "were to meet on Monday, but the talks were called
 * off".
 */
final class Undone {
  private static final Set<String> UNDOING = WordGroups.of("communication", "undoing verb");
  private static final Set<String> OFF = WordGroups.of("communication", "undoing verb with off");
  private static final Set<String> HAPPENING = WordGroups.of("communication", "verb of happening");
  private static final Set<String> FALLING = WordGroups.of("communication", "verb with through");
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

  /** A clause that undoes something. */
  private record Undoing(int sentence, int verb, OptionalInt noun) {}

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
          if (noun.isPresent() || isSpoken(tree, verb)) {
            undoings.add(new Undoing(sentence, verb, noun));
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
    if (undoing.noun().isEmpty()) {
      return distance == 0 && behind;
    }
    int noun = undoing.noun().getAsInt();
    List<Member> there = partners(scene, undoing.sentence(), noun);
    boolean shared = told.stream().anyMatch(telling -> telling.participants().containsAll(there));
    return shared
        && (isDefinite(trees.get(undoing.sentence()), noun) || !(behind || there.isEmpty()));
  }

  private static boolean isDefinite(Tree tree, int noun) {
    return tree.token(noun).tag() == PartOfSpeech.PRP
        || tree.children(noun, Relation.DET, Relation.NMOD_POSS).stream()
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
    String lemma = tree.lemma(place);
    boolean negated = Clauses.reality(tree, place) == Reality.NEGATED;
    if (negated) {
      return HAPPENING.contains(lemma);
    }
    return UNDOING.contains(lemma)
        || (OFF.contains(lemma) && hasBehind(tree, place, "off"))
        || (FALLING.contains(lemma) && hasBehind(tree, place, "through"));
  }

  private static boolean hasBehind(Tree tree, int verb, String particle) {
    return tree.children(verb, Relation.COMPOUND_PRT, Relation.ADVMOD, Relation.CASE).stream()
            .anyMatch(child -> tree.form(child).equals(particle))
        || tree.children(verb, Relation.OBL).stream()
            .anyMatch(what -> tree.preposition(what).equals(particle));
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
    List<Integer> occasions =
        triggers.in(tree).stream()
            .filter(cue -> !cue.trigger().verb())
            .filter(
                cue ->
                    cue.trigger().frame() == Frame.TALK || cue.trigger().frame() == Frame.JOURNEY)
            .map(Cue::place)
            .toList();
    boolean happens = HAPPENING.contains(tree.lemma(verb)) || FALLING.contains(tree.lemma(verb));
    boolean passive = tree.child(verb, Relation.NSUBJ_PASS).isPresent();
    Relation relation = passive ? Relation.NSUBJ_PASS : happens ? Relation.NSUBJ : Relation.OBJ;
    return Stream.concat(
            tree.children(verb, relation).stream(),
            tree.children(verb, Relation.OBL).stream()
                .filter(noun -> PARTICLES.contains(tree.preposition(noun))))
        .filter(noun -> occasions.contains(noun) || PLANS.contains(tree.lemma(noun)))
        .mapToInt(noun -> noun)
        .findFirst();
  }

  private static final Set<String> PARTICLES = Set.of("off");
  private static final Set<String> PLANS = WordGroups.of("communication", "word for an occasion");

  /** "But cancelled on Sunday": what is undone goes without saying. */
  private static boolean isSpoken(Tree tree, int verb) {
    return tree.is(verb, Relation.CONJ)
        && (tree.token(verb).tag() == PartOfSpeech.VBD
            || tree.token(verb).tag() == PartOfSpeech.VBN)
        && tree.child(verb, Relation.AUX_PASS).isEmpty()
        && !HAPPENING.contains(tree.lemma(verb))
        && tree.child(verb, Relation.OBJ, Relation.NSUBJ_PASS, Relation.NSUBJ, Relation.XCOMP)
            .isEmpty();
  }
}
