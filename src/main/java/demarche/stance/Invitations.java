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
import java.util.stream.IntStream;

/**
 * Who says that he has asked somebody to do something asks for it: "said he had invited both sides
 * to meet"; so does who expects it of a party or hopes that others will: "we expect Peru to keep
 * its word". Immutable.
 */
final class Invitations {
  private static final Set<String> ASKING = WordGroups.of("stance", "verb of asking");
  private static final Set<String> PARTY_PRONOUN = WordGroups.of("stance", "party pronoun");
  private static final Set<String> OWN_PRONOUN = WordGroups.of("stance", "own pronoun");

  private static final Set<String> FIRST_PERSON = WordGroups.of("stance", "who wishes");
  private static final Set<String> EXPECTING = WordGroups.of("stance", "verb of expecting a deed");
  private static final Set<String> ME = WordGroups.of("stance", "who is asked");
  private static final Set<String> HOPING = WordGroups.of("stance", "verb of hoping");

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
    if (question.isOpen() && isAskedOfMe(tree, head)) {
      return Optional.of(Stance.ASSERT);
    }
    return asks || (question.isOpen() && (isWished(tree, head) || isHopedFor(tree, head)))
        ? Optional.of(Stance.URGE)
        : Optional.empty();
  }

  /** "I expect Peru to keep its word", "we hope that they will talk", now and of others. */
  private boolean isWished(Tree tree, int head) {
    OptionalInt who = tree.child(head, Relation.NSUBJ);
    OptionalInt what = tree.child(head, Relation.CCOMP);
    boolean own =
        tree.token(head).tag() == PartOfSpeech.VBP
            && who.isPresent()
            && FIRST_PERSON.contains(tree.form(who.getAsInt()))
            && what.isPresent()
            && modifiers.of(tree, head).isEmpty();
    if (!own) {
      return false;
    }
    OptionalInt other = tree.child(what.getAsInt(), Relation.NSUBJ, Relation.NSUBJ_PASS);
    boolean others = other.isPresent() && !FIRST_PERSON.contains(tree.form(other.getAsInt()));
    boolean party =
        others
            && (PARTY_PRONOUN.contains(tree.form(other.getAsInt()))
                || tree.token(other.getAsInt()).tag().isProperNoun());
    boolean expected =
        EXPECTING.contains(tree.lemma(head)) && party && isToDo(tree, what.getAsInt());
    return expected || (others && HOPING.contains(tree.lemma(head)));
  }

  /** Somebody to do something: an object with an infinitive, or "called on him to". */
  private static boolean isAsked(Tree tree, int head) {
    boolean whom = tree.child(head, Relation.OBJ, Relation.IOBJ, Relation.OBL).isPresent();
    boolean to =
        whom
            && tree.children(head, Relation.XCOMP, Relation.CCOMP, Relation.ADVCL).stream()
                .anyMatch(what -> what > head && isToDo(tree, what));
    return (to || isBehindPlace(tree, head)) && !Clauses.of(tree, head).passive();
  }

  /** "They hope for peace". */
  private boolean isHopedFor(Tree tree, int head) {
    return HOPING.contains(tree.lemma(head))
        && tree.token(head).tag().isVerb()
        && tree.child(head, Relation.NSUBJ).isPresent()
        && modifiers.of(tree, head).isEmpty()
        && tree.children(head, Relation.OBL).stream()
            .anyMatch(what -> tree.preposition(what).equals("for"));
  }

  /** "They asked me to lead it": what others asked is only told. */
  private static boolean isAskedOfMe(Tree tree, int head) {
    return ASKING.contains(tree.lemma(head))
        && isAsked(tree, head)
        && tree.children(head, Relation.NSUBJ).stream()
            .noneMatch(subject -> FIRST_PERSON.contains(tree.form(subject)))
        && tree.children(head, Relation.OBJ, Relation.IOBJ, Relation.XCOMP, Relation.CCOMP).stream()
            .anyMatch(object -> object > head && isMe(tree, object));
  }

  /** "Me", or the subject of what one is to do. */
  private static boolean isMe(Tree tree, int place) {
    return ME.contains(tree.form(place))
        || tree.children(place, Relation.NSUBJ).stream()
            .anyMatch(subject -> ME.contains(tree.form(subject)));
  }

  /**
   * "Invited the states met at the summit to join": behind a place the infinitive is the verb's,
   * wherever the tree has hung it; a participle has no helper.
   */
  private static boolean isBehindPlace(Tree tree, int head) {
    IntStream participles =
        IntStream.concat(
            tree.children(head, Relation.OBJ).stream()
                .flatMap(object -> tree.children(object, Relation.ACL).stream())
                .mapToInt(Integer::intValue),
            tree.children(head, Relation.CCOMP).stream().mapToInt(Integer::intValue));
    return participles
        .filter(met -> met > head && PARTICIPLES.contains(tree.token(met).tag()))
        .filter(met -> tree.child(met, Relation.AUX, Relation.AUX_PASS, Relation.MARK).isEmpty())
        .anyMatch(
            met ->
                tree.children(met, Relation.XCOMP, Relation.ADVCL).stream()
                    .anyMatch(what -> isToDo(tree, what) && isPlaceBefore(tree, met, what)));
  }

  /** Of most verbs the engine at times takes the participle for the past. */
  private static final Set<PartOfSpeech> PARTICIPLES = Set.of(PartOfSpeech.VBN, PartOfSpeech.VBD);

  private static boolean isPlaceBefore(Tree tree, int met, int what) {
    return tree.children(met, Relation.OBL).stream().anyMatch(place -> met < place && place < what);
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
